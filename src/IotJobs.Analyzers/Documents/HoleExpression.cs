using IotJobs.Analyzers.Strings;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IotJobs.Analyzers.Documents;

/// <summary>The expression whose value fills a hole.</summary>
internal static class HoleExpression
{
    private const int LongestText = 40;

    /// <summary>The expression, without parentheses and <c>!</c>; null when the hole is not the value of a single one.</summary>
    public static ExpressionSyntax? Of(TextPiece piece)
    {
        var expression = NodeOf(piece) switch
        {
            InterpolationSyntax interpolation => interpolation.Expression,
            ArgumentSyntax argument => argument.Expression,
            var node => node as ExpressionSyntax,
        };
        while (expression is ParenthesizedExpressionSyntax or PostfixUnaryExpressionSyntax)
        {
            expression = expression is ParenthesizedExpressionSyntax inner ? inner.Expression : ((PostfixUnaryExpressionSyntax)expression).Operand;
        }

        return expression;
    }

    /// <summary>The calls that the expression goes through on its way into the text, such as <c>x.Replace("\"", "'")</c> around <c>x</c>.</summary>
    public static ExpressionSyntax Around(ExpressionSyntax expression)
    {
        for (SyntaxNode? node = expression.Parent; node is not null; node = node.Parent)
        {
            switch (node)
            {
                case InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Format" or "Concat" or "Join" } }:
                    return expression;
                case MemberAccessExpressionSyntax or InvocationExpressionSyntax or ParenthesizedExpressionSyntax or ConditionalAccessExpressionSyntax
                    or PostfixUnaryExpressionSyntax or CastExpressionSyntax:
                    expression = (ExpressionSyntax)node;
                    break;
                case ArgumentSyntax or ArgumentListSyntax or MemberBindingExpressionSyntax:
                    break;
                default:
                    return expression;
            }
        }

        return expression;
    }

    /// <summary>The expression in quotes, shortened where it is long.</summary>
    public static string Describe(TextPiece piece)
    {
        var text = (Of(piece) ?? NodeOf(piece)).ToString();
        return text.Length <= LongestText ? $"'{text}'" : $"'{text.Substring(0, LongestText)}…'";
    }

    // A hole of a local's or a helper's text is written where that is declared.
    private static SyntaxNode NodeOf(TextPiece piece) =>
        piece.Origin.GetDeclaration(0, 0) is { SourceTree: { } tree, SourceSpan: var span } && tree.TryGetRoot(out var root)
            ? root.FindNode(span, getInnermostNodeForTie: true)
            : piece.Origin.Node;
}
