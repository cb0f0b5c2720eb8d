using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace IotJobs.Analyzers.Strings;

/// <summary>The text of a value of any type, as a concatenation, an interpolation or <c>ToString</c> makes it. Null becomes the empty text.</summary>
internal static class ValueText
{
    public static TextAlternatives Evaluate(IOperation value, ValueFormat format, EvaluationScope scope)
    {
        value = Conversions.Unwrap(value);
        if (value is IConditionalAccessInstanceOperation instance && ConditionalReceiver.Of(instance) is { } receiver)
        {
            value = Conversions.Unwrap(receiver);
            format = format with { IsNeverNull = true };
        }

        var origin = scope.At(format.Node ?? value.Syntax);
        if (format.Culture == FormatCulture.Unknown && value.Type?.SpecialType != SpecialType.System_String)
        {
            return TextAlternatives.AnyText(origin);
        }

        if (value.Type?.SpecialType == SpecialType.System_String || value.ConstantValue is { HasValue: true, Value: null or string }
            || Types.IsEnumeratedWord(value.Type))
        {
            return ExpressionEvaluation.Evaluate(value, scope).NullAsEmpty(origin);
        }

        if (value is IConditionalAccessOperation access)
        {
            var inner = Evaluate(access.WhenNotNull, format with { Node = format.Node ?? value.Syntax }, scope);
            return new TextAlternatives(inner.Shapes, mayBeNull: true).NullAsEmpty(origin);
        }

        // An expression behind a name of type object says more than the name.
        if (value is IParameterReferenceOperation or ILocalReferenceOperation && value.Type is not { IsValueType: true }
            && NamedValues.Resolve(value, scope) is { } bound)
        {
            return Evaluate(bound.Operation, format with { Node = null }, bound.Scope);
        }

        return KnownTexts.OfType(value.Type, value, scope) ?? EvaluateFormatted(value, format, scope);
    }

    private static TextAlternatives EvaluateFormatted(IOperation value, ValueFormat format, EvaluationScope scope)
    {
        var node = format.Node ?? value.Syntax;
        var type = Types.NonNullable(value.Type);
        if (type is null || format.Text is not { } text || ValueFormats.Describe(value, type, text, format.Culture, scope) is not { } formatted)
        {
            return TextAlternatives.AnyText(scope.At(node));
        }

        var nullable = !format.IsNeverNull
            && (value.Type is { IsReferenceType: true } ? MayBeNull(value) : !SymbolEqualityComparer.Default.Equals(type, value.Type));
        var whole = Whole(node, formatted, format, scope);
        whole = nullable ? whole.OrNull().NullAsEmpty(scope.At(node)) : whole;
        return NamedValues.AfterTests(value, whole, scope);
    }

    /// <summary>The pieces of a formatted value, each where it is written in the format, or else at <paramref name="node"/>.</summary>
    public static TextAlternatives Whole(SyntaxNode node, FormattedValue formatted, ValueFormat format, EvaluationScope scope) =>
        TextAlternatives.Of([.. formatted.Parts.Select(part => part.Hole is { } hole
            ? TextPiece.Unknown(hole, scope.At(node))
            : TextPiece.Known(part.Text ?? string.Empty, scope.Seen(new FormatOrigin(
                part.IsWritten && format.Origin is { } written ? written.Node : node,
                formatted.Source,
                part.IsWritten && format.Origin is { } clause ? new SliceOrigin(clause, part.Start) : null))))]);

    /// <summary>Whether a value of a type that has null can be it here: not what is made on the spot, nor what the compiler says is never null.</summary>
    private static bool MayBeNull(IOperation value) =>
        value is not (IObjectCreationOperation or IInstanceReferenceOperation)
        && value.SemanticModel?.GetTypeInfo(value.Syntax).Nullability.FlowState != NullableFlowState.NotNull;
}
