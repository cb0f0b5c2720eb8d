using IotJobs.Analyzers.Text;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IotJobs.Analyzers.Documents;

/// <summary>The expression whose value fills a hole.</summary>
internal static class HoleExpression
{
    private const int LongestText = 40;

    /// <summary>The expression, without parentheses and <c>!</c>; null when the hole is not the value of a single one.</summary>
    public static ExpressionSyntax? Of(TextPiece piece)
    {
        var expression = piece.Origin.Node switch
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

    /// <summary>The expression in quotes, shortened where it is long.</summary>
    public static string Describe(TextPiece piece)
    {
        var text = (Of(piece) ?? piece.Origin.Node).ToString();
        return text.Length <= LongestText ? $"'{text}'" : $"'{text.Substring(0, LongestText)}…'";
    }
}
