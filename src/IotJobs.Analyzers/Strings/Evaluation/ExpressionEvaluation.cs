using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace IotJobs.Analyzers.Strings;

/// <summary>Sends an expression to the code that knows its kind.</summary>
internal static class ExpressionEvaluation
{
    /// <summary>What <paramref name="value"/> can be in <paramref name="scope"/>.</summary>
    public static TextAlternatives Evaluate(IOperation value, EvaluationScope scope)
    {
        if (!scope.TryNest())
        {
            scope.Unnest();
            return TextAlternatives.AnyText(scope.At(value));
        }

        try
        {
            return value.ConstantValue switch
            {
                { HasValue: true, Value: string text } => EvaluateConstant(value, text, scope),
                { HasValue: true, Value: null } => TextAlternatives.Null,
                _ => EvaluateByKind(value, scope),
            };
        }
        finally
        {
            scope.Unnest();
        }
    }

    /// <summary>The compiler knows the text; its parts only say where it is written.</summary>
    private static TextAlternatives EvaluateConstant(IOperation value, string text, EvaluationScope scope)
    {
        var parts = EvaluateByKind(value, scope);
        return parts.Shapes is [var shape] && shape.Constant == text ? parts : TextAlternatives.Of(text, scope.At(value));
    }

    private static TextAlternatives EvaluateByKind(IOperation value, EvaluationScope scope) => value switch
    {
        ILiteralOperation literal => EvaluateLiteral(literal, scope),
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Add } sum => Concatenation.Evaluate(sum, scope),
        ICompoundAssignmentOperation { OperatorKind: BinaryOperatorKind.Add } sum => Concatenation.Evaluate(sum, scope),
        IInterpolatedStringOperation interpolated => Interpolation.Evaluate(interpolated, ValueFormat.CurrentCulture, scope),
        IInterpolatedStringHandlerCreationOperation handler => Evaluate(handler.Content, scope),
        IConversionOperation conversion => Conversions.Evaluate(conversion, scope),
        IParenthesizedOperation parenthesized => Evaluate(parenthesized.Operand, scope),
        ISimpleAssignmentOperation assignment => scope.TextOf(assignment) ?? Evaluate(assignment.Value, scope),
        ILocalReferenceOperation or IParameterReferenceOperation or IFieldReferenceOperation or IPropertyReferenceOperation =>
            NamedValues.Evaluate(value, scope),
        IInvocationOperation call => Calls.Evaluate(call, scope),
        IObjectCreationOperation creation => Creations.Evaluate(creation, scope),
        IImplicitIndexerReferenceOperation indexer => Slicing.Evaluate(indexer, scope),
        IDefaultValueOperation => TextAlternatives.Null,
        _ => scope.TextOf(value) ?? TextAlternatives.AnyText(scope.At(value)),
    };

    private static TextAlternatives EvaluateLiteral(ILiteralOperation literal, EvaluationScope scope)
    {
        if (literal.ConstantValue is not { HasValue: true, Value: string text })
        {
            return TextAlternatives.AnyText(scope.At(literal));
        }

        return TextAlternatives.Of(text, literal.Syntax switch
        {
            LiteralExpressionSyntax written => new LiteralOrigin(written, written.Token, text),
            InterpolatedStringTextSyntax part => new LiteralOrigin(part, part.TextToken, text),
            InterpolationFormatClauseSyntax format => new LiteralOrigin(format, format.FormatStringToken, text),
            var other => new ExpressionOrigin(other),
        });
    }
}
