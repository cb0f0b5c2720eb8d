using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace IotJobs.Analyzers.Strings;

/// <summary>Text that is written out in the source: each character has a place of its own.</summary>
/// <param name="node">The literal, the interpolated text or the format clause.</param>
/// <param name="token">The token that holds the characters.</param>
/// <param name="value">What the compiler read.</param>
internal sealed class LiteralOrigin(SyntaxNode node, SyntaxToken token, string value) : TextOrigin
{
    private TextSpan[]? _spans;

    public override SyntaxNode Node { get; } = node;

    public override Location GetLocation(int index, int length)
    {
        var spans = _spans ??= FindSpans();
        if (index < 0 || length <= 0 || index + length > spans.Length || token.SyntaxTree is not { } tree)
        {
            return Node.GetLocation();
        }

        return Location.Create(tree, TextSpan.FromBounds(spans[index].Start + token.SpanStart, spans[index + length - 1].End + token.SpanStart));
    }

    /// <summary>The spans of all units of the value, relative to the token; none when they do not add up to what the compiler read.</summary>
    private TextSpan[] FindSpans()
    {
        var (decoded, spans) = token.Kind() switch
        {
            SyntaxKind.StringLiteralToken or SyntaxKind.CharacterLiteralToken => DecodeLiteral(),
            SyntaxKind.SingleLineRawStringLiteralToken or SyntaxKind.MultiLineRawStringLiteralToken => DecodeRaw(),
            SyntaxKind.InterpolatedStringTextToken => DecodeInterpolated(),
            _ => (string.Empty, []),
        };
        return decoded == value ? spans : [];
    }

    private (string Text, TextSpan[] Spans) DecodeLiteral()
    {
        var source = token.Text;
        var verbatim = source.StartsWith("@", StringComparison.Ordinal);
        var start = Math.Min(verbatim ? 2 : 1, source.Length);
        return LiteralDecoder.Decode(source, start, Math.Max(start, source.Length - 1), verbatim ? LiteralForm.Verbatim : LiteralForm.Regular);
    }

    private (string Text, TextSpan[] Spans) DecodeRaw()
    {
        var source = token.Text;
        var quotes = source.TakeWhile(character => character == '"').Count();
        var (start, end) = (quotes, source.Length - quotes);
        if (end < start)
        {
            return (string.Empty, []);
        }

        if (!token.IsKind(SyntaxKind.MultiLineRawStringLiteralToken))
        {
            return RawLiteralDecoder.Decode(source, start, end, string.Empty, atLineStart: false);
        }

        start = AfterNewLine(source, start);
        var lastLine = LineStart(source, end);
        var indentation = source.Substring(lastLine, end - lastLine);
        return RawLiteralDecoder.Decode(source, start, Math.Max(start, BeforeNewLine(source, lastLine)), indentation, atLineStart: true);
    }

    private (string Text, TextSpan[] Spans) DecodeInterpolated()
    {
        var source = token.Text;
        if (token.Parent?.FirstAncestorOrSelf<InterpolatedStringExpressionSyntax>() is not { } whole)
        {
            return (string.Empty, []);
        }

        return whole.StringStartToken.Kind() switch
        {
            SyntaxKind.InterpolatedVerbatimStringStartToken => LiteralDecoder.Decode(source, 0, source.Length, LiteralForm.InterpolatedVerbatim),
            SyntaxKind.InterpolatedSingleLineRawStringStartToken => RawLiteralDecoder.Decode(source, 0, source.Length, string.Empty, atLineStart: false),
            SyntaxKind.InterpolatedMultiLineRawStringStartToken => DecodeInterpolatedRaw(source, whole),
            _ => LiteralDecoder.Decode(source, 0, source.Length, LiteralForm.InterpolatedRegular),
        };
    }

    private (string Text, TextSpan[] Spans) DecodeInterpolatedRaw(string source, InterpolatedStringExpressionSyntax whole)
    {
        var closing = whole.StringEndToken.Text;
        var indentation = closing.Substring(0, closing.Length - closing.TrimStart().Length);
        indentation = indentation.Substring(LineStart(indentation, indentation.Length));
        return RawLiteralDecoder.Decode(source, 0, source.Length, indentation, atLineStart: whole.Contents.FirstOrDefault() == token.Parent);
    }

    private static int AfterNewLine(string source, int start)
    {
        while (start < source.Length && !RawLiteralDecoder.IsNewLine(source[start]))
        {
            start++;
        }

        return start + NewLineLength(source, start);
    }

    private static int NewLineLength(string source, int index) =>
        index >= source.Length ? 0 : source[index] == '\r' && index + 1 < source.Length && source[index + 1] == '\n' ? 2 : 1;

    private static int LineStart(string source, int end)
    {
        while (end > 0 && !RawLiteralDecoder.IsNewLine(source[end - 1]))
        {
            end--;
        }

        return end;
    }

    private static int BeforeNewLine(string source, int lineStart) =>
        lineStart >= 2 && source[lineStart - 2] == '\r' && source[lineStart - 1] == '\n' ? lineStart - 2 : Math.Max(0, lineStart - 1);
}
