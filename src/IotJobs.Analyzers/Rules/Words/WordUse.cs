using IotJobs.Analyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace IotJobs.Analyzers.Rules;

/// <summary>Tells a word on its way to AWS IoT from one that other words are compared with: that is a rule of its own.</summary>
internal static class WordUse
{
    /// <summary>Whether <paramref name="word"/>, a value of an enumeration, goes nowhere but into comparisons.</summary>
    public static bool IsOnlyCompared(IOperation word)
    {
        var value = Outermost(word);
        return IsCompared(value) || (LocalOf(value) is { } local && IsOnlyCompared(local, value.Root()));
    }

    private static bool IsOnlyCompared(ILocalSymbol local, IOperation root)
    {
        var reads = root.DescendantsAndSelf().OfType<ILocalReferenceOperation>()
            .Where(reference => SymbolEqualityComparer.Default.Equals(reference.Local, local) && !reference.IsWritten())
            .ToList();
        return reads.Count > 0 && reads.All(reference => IsCompared(Outermost(reference)));
    }

    private static bool IsCompared(IOperation value) => value.Parent switch
    {
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals } => true,
        IInvocationOperation call => IsComparison(call.TargetMethod),
        // A parameter of any type, as in Equals and in assertions, says nothing of where the value goes.
        IArgumentOperation { Parameter: { } parameter } argument =>
            parameter.OriginalDefinition.Type.TypeKind == TypeKind.TypeParameter
            || parameter.Type.SpecialType == SpecialType.System_Object
            || (argument.Parent is IInvocationOperation call && IsComparison(call.TargetMethod)),
        _ => false,
    };

    private static bool IsComparison(IMethodSymbol method) => method.Name is "Equals" or "ReferenceEquals" or "CompareTo" or "GetHashCode";

    /// <summary>The value with the conversions, conditionals and parentheses that hand it on.</summary>
    private static IOperation Outermost(IOperation value)
    {
        while (value.Parent is IConversionOperation or IParenthesizedOperation or ICoalesceOperation or IConditionalOperation or ISwitchExpressionArmOperation or ISwitchExpressionOperation)
        {
            value = value.Parent;
        }

        return value;
    }

    private static ILocalSymbol? LocalOf(IOperation value) => value.Parent switch
    {
        IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol: var local } } => local,
        ISimpleAssignmentOperation { Target: ILocalReferenceOperation { Local: var local } } => local,
        _ => null,
    };
}
