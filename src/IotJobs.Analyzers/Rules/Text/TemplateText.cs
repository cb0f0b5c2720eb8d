using System.Collections.Immutable;
using IotJobs.Analyzers.Strings;
using Microsoft.CodeAnalysis;

namespace IotJobs.Analyzers.Rules;

/// <summary>Turns a JobId template into the text that it yields: what stands outside of braces is literal, what stands inside is any text.</summary>
/// <remarks>Whether the template is well-formed is judged elsewhere; from an unmatched brace on, nothing is said here.</remarks>
internal static class TemplateText
{
    public static TextShape WithoutHoles(TextShape template)
    {
        var pieces = ImmutableArray.CreateBuilder<TextPiece>();
        foreach (var piece in template.Pieces)
        {
            if (piece.Text is { } text)
            {
                Split(text, piece.Origin, pieces);
            }
            else
            {
                pieces.Add(piece);
            }
        }

        return new(pieces.ToImmutable());
    }

    private static void Split(string text, TextOrigin origin, ImmutableArray<TextPiece>.Builder pieces)
    {
        var start = 0;
        while (start <= text.Length)
        {
            var open = text.IndexOfAny(['{', '}'], start);
            if (open != start || text.Length == 0)
            {
                var end = open < 0 ? text.Length : open;
                pieces.Add(TextPiece.Known(text.Substring(start, end - start), new PartOrigin(origin, start)));
            }

            if (open < 0)
            {
                return;
            }

            pieces.Add(TextPiece.Unknown(TextHole.AnyText, new ExpressionOrigin(origin.Node)));
            var close = text[open] == '{' ? text.IndexOf('}', open) : -1;
            if (close < 0)
            {
                return;
            }

            start = close + 1;
        }
    }

    /// <summary>A part of another piece.</summary>
    private sealed class PartOrigin(TextOrigin whole, int start) : TextOrigin
    {
        public override SyntaxNode Node => whole.Node;

        public override TextHoleSource Source => whole.Source;

        public override Location GetLocation(int index, int length) => whole.GetLocation(start + index, length);

        public override Location? GetDeclaration(int index, int length) => whole.GetDeclaration(start + index, length);
    }
}
