using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace IotJobs.Analyzers.Strings;

/// <summary><c>$"text{hole,alignment:format}"</c>, also as a handler or a FormattableString.</summary>
internal static class Interpolation
{
    /// <summary>The text, where holes are formatted with the culture of <paramref name="format"/>.</summary>
    public static TextAlternatives Evaluate(IInterpolatedStringOperation interpolated, ValueFormat format, EvaluationScope scope) =>
        interpolated.Parts.IsEmpty
            ? TextAlternatives.Of(string.Empty, scope.At(interpolated))
            : TextAlternatives.Concatenate([.. interpolated.Parts.Select(part => EvaluatePart(part, format, scope))], scope.At(interpolated));

    /// <summary>The text of an interpolated string in any of its guises; null when <paramref name="value"/> is none.</summary>
    public static TextAlternatives? TryEvaluate(IOperation value, ValueFormat format, EvaluationScope scope) => value switch
    {
        IConversionOperation { OperatorMethod: null } conversion => TryEvaluate(conversion.Operand, format, scope),
        IInterpolatedStringHandlerCreationOperation handler => TryEvaluate(handler.Content, format, scope),
        IInterpolatedStringAdditionOperation sum when TryEvaluate(sum.Left, format, scope) is { } left && TryEvaluate(sum.Right, format, scope) is { } right =>
            TextAlternatives.Concatenate([left, right], scope.At(sum)),
        IInterpolatedStringOperation interpolated => Evaluate(interpolated, format, scope),
        _ => null,
    };

    private static TextAlternatives EvaluatePart(IInterpolatedStringContentOperation part, ValueFormat format, EvaluationScope scope) => part switch
    {
        IInterpolatedStringTextOperation text => ExpressionEvaluation.Evaluate(text.Text, scope),
        IInterpolationOperation { Alignment: null } hole when scope.TextOf(hole) is { } made => made,
        IInterpolationOperation hole => EvaluateHole(hole.Syntax, hole.Expression, hole.Alignment, hole.FormatString, format, scope),
        IInterpolatedStringAppendOperation { AppendCall: IInvocationOperation append } => EvaluateAppend(append, format, scope),
        _ => TextAlternatives.AnyText(scope.At(part)),
    };

    /// <summary>The text that a call of a handler's <c>AppendLiteral</c> or <c>AppendFormatted</c> adds.</summary>
    public static TextAlternatives EvaluateAppend(IInvocationOperation append, ValueFormat format, EvaluationScope scope)
    {
        IOperation? Argument(string name) => append.Arguments.FirstOrDefault(
            argument => argument.Parameter?.Name == name && argument.ArgumentKind != ArgumentKind.DefaultValue)?.Value;
        return append.Arguments switch
        {
            [var text] when append.TargetMethod.Name == "AppendLiteral" => ExpressionEvaluation.Evaluate(text.Value, scope),
            [var value, ..] when append.TargetMethod.Name == "AppendFormatted" =>
                EvaluateHole(append.Syntax, value.Value, Argument("alignment"), Argument("format"), format, scope),
            _ => TextAlternatives.AnyText(scope.At(append)),
        };
    }

    private static TextAlternatives EvaluateHole(
        SyntaxNode node, IOperation value, IOperation? alignment, IOperation? clause, ValueFormat format, EvaluationScope scope)
    {
        if (clause is not null)
        {
            format = format.With(ExpressionEvaluation.Evaluate(clause, scope));
        }

        var text = ValueText.Evaluate(value, format with { Node = node }, scope);
        return alignment?.ConstantValue is { HasValue: true, Value: int width } ? TextPad.Align(text, width, scope.At(node, value))
            : alignment is null ? text
            : TextAlternatives.AnyText(scope.At(node, value));
    }
}
