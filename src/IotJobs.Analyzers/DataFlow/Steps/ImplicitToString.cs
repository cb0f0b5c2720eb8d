using IotJobs.Analyzers.Strings;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace IotJobs.Analyzers.DataFlow;

/// <summary>The program's own <c>ToString</c>, which a hole of an interpolated string or an operand of a concatenation runs without naming it.</summary>
internal static class ImplicitToString
{
    /// <summary>Whether <paramref name="operation"/> runs a <c>ToString</c> that is in sight.</summary>
    public static bool IsIn(IOperation operation) => MethodOf(operation) is not null;

    /// <summary>Runs it; what can be null, and is empty then, is left alone.</summary>
    public static StepResult Execute(Evaluator evaluator, IOperation operation) =>
        ValueOf(operation) is { } value && evaluator.Of(value) is { Nullness: Nullness.NotNull or Nullness.Promised } receiver && MethodOf(operation) is { } method
            ? BodyCalls.Enter(evaluator, method, receiver, [], operation) ?? evaluator.State
            : evaluator.State;

    private static IOperation? ValueOf(IOperation operation) => operation switch
    {
        IInterpolationOperation hole => Conversions.Unwrap(hole.Expression),
        IConversionOperation { OperatorMethod: null, Type.SpecialType: SpecialType.System_Object, Parent: IBinaryOperation { Type.SpecialType: SpecialType.System_String } } operand => Conversions.Unwrap(operand.Operand),
        _ => null,
    };

    // Who formats itself is asked for another text.
    private static IMethodSymbol? MethodOf(IOperation operation)
    {
        if (ValueOf(operation)?.Type is not INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct } type || type.AllInterfaces.Any(contract => contract.Name == nameof(IFormattable)))
        {
            return null;
        }

        for (var current = type; current is not null && !current.OriginalDefinition.DeclaringSyntaxReferences.IsEmpty; current = current.BaseType)
        {
            if (current.OriginalDefinition.GetMembers(nameof(ToString)).OfType<IMethodSymbol>().FirstOrDefault(method => method is { IsOverride: true, IsImplicitlyDeclared: false, Parameters.IsEmpty: true }) is { } found)
            {
                return found;
            }
        }

        return null;
    }
}
