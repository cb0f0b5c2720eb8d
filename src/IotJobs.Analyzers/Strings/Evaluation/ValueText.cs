using IotJobs.Analyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace IotJobs.Analyzers.Strings;

/// <summary>The text of a value of any type, as a concatenation, an interpolation or <c>ToString</c> makes it. Null becomes the empty text.</summary>
internal static class ValueText
{
    public static TextAlternatives Evaluate(IOperation value, ValueFormat format, EvaluationScope scope)
    {
        if (value is IConversionOperation { Type.SpecialType: SpecialType.System_Object } && scope.TextOf(value) is { } made)
        {
            return made;
        }

        value = Conversions.Unwrap(value);
        var origin = scope.At(format.Node ?? value.Syntax, value);
        if (format.Culture == FormatCulture.Unknown && value.Type?.SpecialType != SpecialType.System_String)
        {
            return TextAlternatives.AnyText(origin);
        }

        if (value.Type?.SpecialType == SpecialType.System_String || value.ConstantValue is { HasValue: true, Value: null or string }
            || Types.IsEnumeratedWord(value.Type))
        {
            return ExpressionEvaluation.Evaluate(value, scope).NullAsEmpty(origin);
        }

        if (value.Type?.SpecialType is SpecialType.System_Object or SpecialType.System_Char && scope.TextOf(value) is { } boxed)
        {
            return boxed.NullAsEmpty(origin);
        }

        // An expression behind a name of type object says more than the name.
        if (value.Type is not { IsValueType: true } && scope.ProducerOf(value) is var producer && !ReferenceEquals(producer, value))
        {
            return Evaluate(producer, format with { Node = format.Node ?? value.Syntax }, scope);
        }

        return KnownTexts.OfJobId(value, value, scope) ?? EvaluateFormatted(value, format, scope);
    }

    private static TextAlternatives EvaluateFormatted(IOperation value, ValueFormat format, EvaluationScope scope)
    {
        var node = format.Node ?? value.Syntax;
        var type = Types.NonNullable(value.Type);
        if (type is null || format.Text is not { } text || ValueFormats.Describe(value, type, text, format.Culture, scope) is not { } formatted)
        {
            return TextAlternatives.AnyText(scope.At(node, value));
        }

        var nullable = !format.IsNeverNull
            && (value.Type is { IsReferenceType: true } ? scope.MayBeNull(value) : !SymbolEqualityComparer.Default.Equals(type, value.Type));
        var whole = Whole(node, value, formatted, format, scope);
        return nullable ? whole.OrNull().NullAsEmpty(scope.At(node, value)) : whole;
    }

    /// <summary>The pieces of a formatted value, each where it is written in the format, or else at <paramref name="node"/>.</summary>
    public static TextAlternatives Whole(SyntaxNode node, IOperation value, FormattedValue formatted, ValueFormat format, EvaluationScope scope) =>
        TextAlternatives.Of([.. formatted.Parts.Select(part => part.Hole is { } hole
            ? TextPiece.Unknown(hole, scope.At(node, value))
            : TextPiece.Known(part.Text ?? string.Empty, new FormatOrigin(
                part.IsWritten && format.Origin is { } written ? written.Node : node,
                formatted.Source,
                part.IsWritten && format.Origin is { } clause ? new SliceOrigin(clause, part.Start) : null,
                scope.RootsOf(value))))]);
}
