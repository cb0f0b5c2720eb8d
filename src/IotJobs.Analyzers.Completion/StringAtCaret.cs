using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace IotJobs.Analyzers.Completion;

/// <summary>A string literal with the caret in it, closed or not.</summary>
/// <param name="Literal">The literal.</param>
/// <param name="Written">Its source from the opening quote up to the caret.</param>
/// <param name="Content">Its source between the quotes.</param>
/// <param name="Caret">Where the caret is.</param>
internal sealed record StringAtCaret(LiteralExpressionSyntax Literal, string Written, TextSpan Content, int Caret)
{
    /// <summary>The string around <paramref name="caret"/>, or null.</summary>
    public static StringAtCaret? Find(SyntaxNode root, int caret)
    {
        var token = root.FindToken(Math.Max(0, caret - 1));
        var isPlain = token.IsKind(SyntaxKind.StringLiteralToken);
        if (token.Parent is not LiteralExpressionSyntax literal
            || !(isPlain || token.IsKind(SyntaxKind.SingleLineRawStringLiteralToken) || token.IsKind(SyntaxKind.MultiLineRawStringLiteralToken)))
        {
            return null;
        }

        var source = token.Text;
        var opening = source.IndexOf('"') + 1;
        var closing = source.Length;
        while (!isPlain && opening < source.Length && source[opening] == '"')
        {
            opening++;
        }

        while (closing > opening && source[closing - 1] == '"' && (!isPlain || closing == source.Length))
        {
            closing--;
        }

        var content = TextSpan.FromBounds(token.SpanStart + opening, token.SpanStart + closing);
        return caret >= content.Start && caret <= content.End ? new(literal, source.Substring(opening, caret - content.Start), content, caret) : null;
    }

    /// <summary>The source from <paramref name="index"/> of <see cref="Written"/> up to the caret.</summary>
    public TextSpan From(int index) => TextSpan.FromBounds(Content.Start + index, Caret);
}
