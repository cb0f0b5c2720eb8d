using IotJobs.Analyzers.Strings;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace IotJobs.Analyzers.DataFlow;

/// <summary>Finds the pattern of a <c>Regex</c>: one that is made in sight, or that <c>[GeneratedRegex]</c> names.</summary>
internal static class RegexPatterns
{
    /// <summary>The pattern of the expression <paramref name="regex"/>; null when it is not constant, or options change what it means.</summary>
    public static string? Of(IOperation regex, Evaluator evaluator)
    {
        regex = Conversions.UnwrapAll(regex);
        return regex switch
        {
            IInvocationOperation { TargetMethod: var method } => Generated(method),
            IPropertyReferenceOperation { Property: var property } when Generated(property) is { } pattern => pattern,
            IObjectCreationOperation creation => Written(creation),
            _ => Written(evaluator.Of(regex).Producer as IObjectCreationOperation) ?? WrittenAt(regex, evaluator),
        };
    }

    private static string? Generated(ISymbol member) => member.GetAttributes()
        .Where(attribute => attribute.AttributeClass?.Name == "GeneratedRegexAttribute")
        .Select(attribute => attribute.ConstructorArguments is [{ Value: string pattern }, .. var options] && options.All(IsHarmless) ? pattern : null)
        .FirstOrDefault();

    private static string? WrittenAt(IOperation regex, Evaluator evaluator) =>
        regex is IMemberReferenceOperation { Member: IFieldSymbol { IsReadOnly: true } or IPropertySymbol { SetMethod: null } } reference
        && Declarations.InitializerOf(reference.Member) is { } initializer
        && evaluator.Interpreter.Program.Constants.GetOperation(initializer, null) is { } operation
            ? Written(Conversions.UnwrapAll(operation) as IObjectCreationOperation)
            : null;

    private static string? Written(IObjectCreationOperation? creation) =>
        creation is { Type.Name: "Regex", Arguments: [{ Value.ConstantValue: { HasValue: true, Value: string pattern } }, .. var options] }
        && options.All(option => option.Value.ConstantValue is { HasValue: true, Value: int flags } ? IsHarmless(flags) : option.Parameter?.Type.Name == "TimeSpan")
            ? pattern
            : null;

    private static bool IsHarmless(TypedConstant option) => option.Value is not int flags || IsHarmless(flags);

    // Compiled, CultureInvariant, ExplicitCapture, NonBacktracking change no character class.
    private static bool IsHarmless(int flags) => (flags & ~(0x8 | 0x200 | 0x4 | 0x400)) == 0;
}
