using IotJobs.Analyzers.Strings;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace IotJobs.Analyzers.Rules;

/// <summary>Tells an empty text that somebody meant to send from one that stands for "no value".</summary>
internal static class EmptyTexts
{
    /// <summary>Whether the empty text is written at the sink itself, and does not initialize a member.</summary>
    public static bool IsWritten(IOperation? value) =>
        value is not null
        && Conversions.UnwrapAll(value) is var written
        && (written.ConstantValue is { HasValue: true, Value: "" } || written is IFieldReferenceOperation { Field: { Name: nameof(string.Empty), ContainingType.SpecialType: SpecialType.System_String } })
        && value.Syntax.Parent is not EqualsValueClauseSyntax { Parent: PropertyDeclarationSyntax or VariableDeclaratorSyntax { Parent.Parent: FieldDeclarationSyntax } };
}
