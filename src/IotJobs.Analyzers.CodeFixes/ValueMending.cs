using IotJobs.Analyzers.Strings;
using IotJobs.Analyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace IotJobs.Analyzers.CodeFixes;

/// <summary>Writes a value in a form that is legal in a JobId: a Guid without hyphens, a time as digits, a version with hyphens.</summary>
internal static class ValueMending
{
    /// <summary>The change that mends the value at <paramref name="place"/>, an interpolation, a format or an expression; null when there is none.</summary>
    public static TextChange? Find(SyntaxNode place, TextHoleSource source, SemanticModel model, CancellationToken cancellationToken)
    {
        if (Interpolation(place) is { } interpolation)
        {
            return source == TextHoleSource.Version || model.GetTypeInfo(interpolation.Expression, cancellationToken).Type?.SpecialType == SpecialType.System_String
                ? Expression(interpolation.Expression, source, model, cancellationToken)
                : new TextChange(interpolation.Span, $"{{{interpolation.Expression}:{FormatOf(source)}}}");
        }

        return place.FirstAncestorOrSelf<ExpressionSyntax>() is { } expression
            ? Expression(ToStringCall(expression) ?? expression, source, model, cancellationToken)
            : null;
    }

    private static TextChange? Expression(ExpressionSyntax expression, TextHoleSource source, SemanticModel model, CancellationToken cancellationToken)
    {
        var type = model.GetTypeInfo(expression, cancellationToken);
        var isText = type.Type?.SpecialType == SpecialType.System_String;
        if (source == TextHoleSource.Version)
        {
            var access = type.Nullability.FlowState == NullableFlowState.MaybeNull ? "?." : ".";
            return new(expression.Span, isText ? $"{Primary(expression)}{access}Replace('.', '-')" : $"{Primary(expression)}{access}ToString().Replace('.', '-')");
        }

        if (isText)
        {
            return expression is InvocationExpressionSyntax call && ToStringCall(call) is not null ? Reformat(call, source) : null;
        }

        return Types.IsNeverNull(type.Type)
            ? new(expression.Span, $"{Primary(expression)}.ToString(\"{FormatOf(source)}\")")
            : null;
    }

    private static TextChange Reformat(InvocationExpressionSyntax call, TextHoleSource source)
    {
        var others = call.ArgumentList.Arguments.Skip(1).Select(argument => $", {argument}");
        return new(call.ArgumentList.Span, $"(\"{FormatOf(source)}\"{string.Concat(others)})");
    }

    private static string FormatOf(TextHoleSource source) => source switch
    {
        TextHoleSource.Guid => "N",
        TextHoleSource.DateOnly => "yyyyMMdd",
        _ => "yyyyMMddHHmmss",
    };

    /// <summary>The interpolation that <paramref name="place"/> is, formats, or is the whole expression of.</summary>
    private static InterpolationSyntax? Interpolation(SyntaxNode place) => place switch
    {
        InterpolationSyntax interpolation => interpolation,
        InterpolationFormatClauseSyntax { Parent: InterpolationSyntax interpolation } => interpolation,
        InterpolationAlignmentClauseSyntax { Parent: InterpolationSyntax interpolation } => interpolation,
        ExpressionSyntax { Parent: InterpolationSyntax interpolation } => interpolation,
        _ => null,
    };

    /// <summary>The call of ToString that <paramref name="expression"/> is, or whose format it is.</summary>
    private static InvocationExpressionSyntax? ToStringCall(ExpressionSyntax expression)
    {
        var call = expression as InvocationExpressionSyntax
            ?? (expression.Parent is ArgumentSyntax { Parent: ArgumentListSyntax { Parent: InvocationExpressionSyntax around } } ? around : null);
        return call is { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "ToString" } } ? call : null;
    }

    private static string Primary(ExpressionSyntax expression) =>
        expression is NameSyntax or MemberAccessExpressionSyntax or InvocationExpressionSyntax or ElementAccessExpressionSyntax
            or ParenthesizedExpressionSyntax or LiteralExpressionSyntax or ThisExpressionSyntax
            ? expression.ToString()
            : $"({expression})";
}
