using IotJobs.Analyzers.Strings;
using IotJobs.Analyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace IotJobs.Analyzers.Rules;

/// <summary>Tells an empty text that somebody meant to send from one that stands for "no value".</summary>
internal static class EmptyTexts
{
    /// <summary>Whether the empty text is written at the sink itself, and does not initialize a member.</summary>
    public static bool IsWritten(IOperation? value) => value is not null && IsEmpty(value) && !Initializes(value);

    /// <summary>Whether a member starts with the empty text: it has no value yet.</summary>
    public static bool IsNothingYet(IOperation value) => IsEmpty(value) && value.Syntax.Parent is EqualsValueClauseSyntax;

    /// <summary>Whether <paramref name="shape"/> is the empty text, and stands for "no value" where <paramref name="value"/> is assigned; in a file it never does.</summary>
    public static bool IsNoValue(TextShape shape, IOperation? value) => shape.Length.Max == 0 && value is not null && !IsWritten(value);

    private static bool IsEmpty(IOperation value) => TextIn(Conversions.UnwrapAll(value)) is var written
        && (written.ConstantValue is { HasValue: true, Value: "" }
            || written is IFieldReferenceOperation { Field: { Name: nameof(string.Empty), ContainingType.SpecialType: SpecialType.System_String } });

    // The text that becomes a word of the SDK.
    private static IOperation TextIn(IOperation value) => value switch
    {
        IConversionOperation conversion when Types.IsEnumeratedWord(conversion.Type) => Conversions.UnwrapAll(conversion.Operand),
        IObjectCreationOperation { Arguments: [{ Value: var text }] } creation when Types.IsEnumeratedWord(creation.Type) => Conversions.UnwrapAll(text),
        _ => value,
    };

    private static bool Initializes(IOperation value) =>
        value.Syntax.Parent is EqualsValueClauseSyntax { Parent: PropertyDeclarationSyntax or ParameterSyntax or VariableDeclaratorSyntax { Parent.Parent: FieldDeclarationSyntax } };
}
