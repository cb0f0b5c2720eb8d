using System.Collections.Immutable;
using IotJobs.Analyzers.Documents;
using IotJobs.Analyzers.Strings;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace IotJobs.Analyzers.Completion;

/// <summary>A string with the caret in it, closed or not.</summary>
/// <param name="Expression">The literal or interpolated string.</param>
/// <param name="Text">What it says up to the caret, with one mark for each hole.</param>
/// <param name="Starts">Where each character of <paramref name="Text"/> begins in the source.</param>
/// <param name="Content">Its source between the quotes.</param>
/// <param name="Caret">Where the caret is.</param>
internal sealed record StringAtCaret(ExpressionSyntax Expression, string Text, ImmutableArray<int> Starts, TextSpan Content, int Caret)
{
    /// <summary>The string around <paramref name="caret"/>, or null.</summary>
    public static StringAtCaret? Find(SyntaxNode root, int caret)
    {
        var token = root.FindToken(Math.Max(0, caret - 1));
        return token.Parent switch
        {
            LiteralExpressionSyntax literal => InLiteral(literal, token, caret),
            InterpolatedStringTextSyntax { Parent: InterpolatedStringExpressionSyntax text } => InInterpolation(text, caret),
            _ => null,
        };
    }

    /// <summary>The source from <paramref name="index"/> of <see cref="Text"/> up to the caret.</summary>
    public TextSpan From(int index) => TextSpan.FromBounds(index < Starts.Length ? Starts[index] : Caret, Caret);

    private static StringAtCaret? InLiteral(LiteralExpressionSyntax literal, SyntaxToken token, int caret)
    {
        var isPlain = token.IsKind(SyntaxKind.StringLiteralToken);
        if (!isPlain && !token.IsKind(SyntaxKind.SingleLineRawStringLiteralToken) && !token.IsKind(SyntaxKind.MultiLineRawStringLiteralToken))
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
        LiteralForm? form = isPlain ? (token.IsVerbatimStringLiteral() ? LiteralForm.Verbatim : LiteralForm.Regular) : null;
        return caret >= content.Start && caret <= content.End ? Of(literal, [(source.Substring(opening, caret - content.Start), content.Start)], form, content, caret) : null;
    }

    private static StringAtCaret? InInterpolation(InterpolatedStringExpressionSyntax text, int caret)
    {
        LiteralForm? form = text.StringStartToken.Kind() switch
        {
            SyntaxKind.InterpolatedStringStartToken => LiteralForm.InterpolatedRegular,
            SyntaxKind.InterpolatedVerbatimStringStartToken => LiteralForm.InterpolatedVerbatim,
            _ => null,
        };
        var parts = text.Contents.Where(part => part.SpanStart < caret).Select(part => part is InterpolatedStringTextSyntax known
            ? (known.TextToken.Text.Substring(0, Math.Min(caret, known.Span.End) - known.SpanStart), known.SpanStart)
            : (DocumentText.HoleMark.ToString(), part.SpanStart));
        return Of(text, parts, form, text.Contents.Span, caret);
    }

    // A raw string says what stands there.
    private static StringAtCaret Of(ExpressionSyntax expression, IEnumerable<(string Source, int Start)> parts, LiteralForm? form, TextSpan content, int caret)
    {
        var text = new System.Text.StringBuilder();
        var starts = ImmutableArray.CreateBuilder<int>();
        foreach (var (source, start) in parts)
        {
            var (decoded, spans) = form is { } escapes ? LiteralDecoder.Decode(source, 0, source.Length, escapes) : (source, null);
            text.Append(decoded);
            starts.AddRange(Enumerable.Range(0, decoded.Length).Select(index => start + (spans?[index].Start ?? index)));
        }

        return new(expression, text.ToString(), starts.ToImmutable(), content, caret);
    }
}
