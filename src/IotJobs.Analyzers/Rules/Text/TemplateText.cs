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
        var isOpen = false;
        foreach (var piece in template.Pieces)
        {
            if (piece.Text is not { } text)
            {
                pieces.Add(piece);
            }
            else if (!TrySplit(text, piece.Origin, ref isOpen, pieces))
            {
                break;
            }
        }

        return new(pieces.ToImmutable());
    }

    // A hole can begin in one piece and end in another: $"OTA_{{{nameof(At)}:yyyy}}". False from an unmatched brace on.
    private static bool TrySplit(string text, TextOrigin origin, ref bool isOpen, ImmutableArray<TextPiece>.Builder pieces)
    {
        var start = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && text[i] is not ('{' or '}'))
            {
                continue;
            }

            if (!isOpen && i > start)
            {
                pieces.Add(TextPiece.Known(text.Substring(start, i - start), new PartOrigin(origin, start)));
            }

            if (i == text.Length)
            {
                break;
            }

            if (text[i] == '{' == isOpen)
            {
                pieces.Add(TextPiece.Unknown(TextHole.AnyText, new ExpressionOrigin(origin.Node)));
                return false;
            }

            isOpen = !isOpen;
            start = i + 1;
            if (isOpen)
            {
                pieces.Add(TextPiece.Unknown(TextHole.AnyText, new ExpressionOrigin(origin.Node)));
            }
        }

        return true;
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
