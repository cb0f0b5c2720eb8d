using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace IotJobs.Analyzers.Strings;

/// <summary>Methods, local functions, getters and operators of the same compilation: what their return statements yield.</summary>
internal static class Helpers
{
    private const int MostReturns = TextAlternatives.MostShapes;

    /// <summary>What a call to a method of the user's own yields; null when it cannot be followed.</summary>
    public static TextAlternatives? Evaluate(IInvocationOperation call, EvaluationScope scope) =>
        Evaluate(call.TargetMethod, call.Arguments, call, scope);

    /// <summary>What a property of the user's own yields; null when it cannot be followed.</summary>
    public static TextAlternatives? EvaluateGetter(IMethodSymbol getter, IOperation reference, EvaluationScope scope) =>
        Evaluate(getter, [], reference, scope);

    /// <summary>What a conversion operator of the user's own yields.</summary>
    public static TextAlternatives EvaluateOperator(IConversionOperation conversion, IMethodSymbol method, EvaluationScope scope) =>
        Evaluate(method, [], conversion, scope) ?? TextAlternatives.AnyText(scope.At(conversion.Syntax));

    private static TextAlternatives? Evaluate(
        IMethodSymbol method, IEnumerable<IArgumentOperation> arguments, IOperation use, EvaluationScope scope)
    {
        method = method.OriginalDefinition;
        method = method.PartialImplementationPart ?? method;
        if (!IsSettled(method) || Declarations.SyntaxOf(method) is not { } declaration || Returns(declaration) is not { Count: > 0 } returns
            || scope.Follow(use.Syntax) is not { } inner)
        {
            return null;
        }

        var branching = returns.Count > 1;
        inner = inner.InBody(branching).Bind(Bindings(arguments, declaration, branching, scope));
        var texts = new List<TextAlternatives>();
        foreach (var expression in returns)
        {
            if (scope.Evaluator.GetOperation(expression, use.SemanticModel ?? scope.Model, scope.CancellationToken) is not { } value)
            {
                return null;
            }

            texts.Add(value.Type?.SpecialType == SpecialType.System_String || value.ConstantValue.HasValue || value is IThrowOperation or IConversionOperation
                ? ExpressionEvaluation.Evaluate(value, inner)
                : EvaluateConverted(value, method, inner));
        }

        return TextAlternatives.Union(texts, inner.At(use.Syntax));
    }

    /// <summary>The operation of a returned expression does not show the conversion to the return type.</summary>
    private static TextAlternatives EvaluateConverted(IOperation value, IMethodSymbol method, EvaluationScope scope) =>
        method.ReturnType.SpecialType == SpecialType.System_String && KnownTexts.OfType(value.Type, value, scope) is { } known ? known
            : Types.IsEnumeratedWord(value.Type) || value is IConditionalOperation or ISwitchExpressionOperation or ICoalesceOperation
                ? ExpressionEvaluation.Evaluate(value, scope)
                : TextAlternatives.AnyText(scope.At(value.Syntax));

    /// <summary>Whether a call certainly runs this very body, and runs it to its end.</summary>
    private static bool IsSettled(IMethodSymbol method) =>
        method is { IsAbstract: false, IsVirtual: false, IsExtern: false, IsAsync: false }
        && (!method.IsOverride || method.IsSealed || method.ContainingType is { IsSealed: true } or { IsValueType: true });

    private static IEnumerable<KeyValuePair<ISymbol, BoundValue?>> Bindings(
        IEnumerable<IArgumentOperation> arguments, SyntaxNode declaration, bool branching, EvaluationScope scope)
    {
        var writes = scope.Evaluator.WritesIn(declaration);
        foreach (var argument in arguments)
        {
            if (argument.Parameter?.OriginalDefinition is not { } parameter)
            {
                continue;
            }

            var certain = argument.ArgumentKind is ArgumentKind.Explicit or ArgumentKind.DefaultValue
                && parameter.RefKind is RefKind.None
                && writes.WritesOf(parameter.Name).Count == 0
                && !(branching && writes.IsTested(parameter.Name));
            yield return new(parameter, certain ? new(argument.Value, scope) : null);
        }
    }

    private static IReadOnlyList<ExpressionSyntax>? Returns(SyntaxNode declaration)
    {
        var (block, arrow) = declaration switch
        {
            BaseMethodDeclarationSyntax method => (method.Body, method.ExpressionBody),
            LocalFunctionStatementSyntax function => (function.Body, function.ExpressionBody),
            AccessorDeclarationSyntax accessor => (accessor.Body, accessor.ExpressionBody),
            ArrowExpressionClauseSyntax clause => (null, clause),
            _ => (null, (ArrowExpressionClauseSyntax?)null),
        };
        if (arrow is not null)
        {
            return [arrow.Expression];
        }

        var returns = new List<ExpressionSyntax>();
        foreach (var node in (IEnumerable<SyntaxNode>?)block?.DescendantNodes(
            node => node is not (AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax)) ?? [])
        {
            if (node is YieldStatementSyntax)
            {
                return null;
            }

            if (node is ReturnStatementSyntax statement)
            {
                if (statement.Expression is null || returns.Count == MostReturns)
                {
                    return null;
                }

                returns.Add(statement.Expression);
            }
        }

        return returns;
    }
}
