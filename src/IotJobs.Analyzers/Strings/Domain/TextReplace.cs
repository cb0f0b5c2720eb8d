using System.Collections.Immutable;
using IotJobs.ServiceModel;

namespace IotJobs.Analyzers.Strings;

/// <summary><c>Replace</c> of one text by another, ordinal.</summary>
internal static class TextReplace
{
    /// <summary>The shape where <paramref name="old"/> has become <paramref name="replacement"/>.</summary>
    public static TextShape Replace(TextShape shape, string old, string replacement, TextOrigin origin)
    {
        if (shape.Constant is { } text && (old.Length != 1 || shape.Pieces.Length == 1))
        {
            return Known(text, old, replacement, shape.Pieces.Length == 1 ? shape.Pieces[0].Origin : origin, origin);
        }

        if (old.Length == 1 && !char.IsSurrogate(old[0]))
        {
            return TextShape.Of([.. shape.Pieces.SelectMany(piece => piece.Text is { } known
                ? (IEnumerable<TextPiece>)Known(known, old, replacement, piece.Origin, origin).Pieces
                : [Hole(piece, old[0], replacement)])]);
        }

        return CanOccur(shape, old) ? Loose(shape, old, replacement, origin) : shape;
    }

    private static TextShape Known(string text, string old, string replacement, TextOrigin written, TextOrigin origin)
    {
        if (text.IndexOf(old, StringComparison.Ordinal) < 0)
        {
            return TextShape.Of([TextPiece.Known(text, written)]);
        }

        // What is not replaced keeps its place.
        var pieces = ImmutableArray.CreateBuilder<TextPiece>();
        var start = 0;
        for (int next; (next = text.IndexOf(old, start, StringComparison.Ordinal)) >= 0; start = next + old.Length)
        {
            Add(next);
            if (replacement.Length > 0)
            {
                pieces.Add(TextPiece.Known(replacement, origin));
            }
        }

        Add(text.Length);
        return TextShape.Of(pieces.Count == 0 ? [TextPiece.Known(string.Empty, origin)] : pieces);

        void Add(int end)
        {
            if (end > start)
            {
                pieces.Add(TextPiece.Known(text.Substring(start, end - start), new SliceOrigin(written, start)));
            }
        }
    }

    private static TextPiece Hole(TextPiece piece, char old, string replacement)
    {
        var hole = piece.Hole!;
        if (!hole.Possible.Contains(old))
        {
            return piece;
        }

        var removed = Alphabet.Of(old.ToString());
        var letters = Alphabet.Of(replacement);
        var length = hole.Length;
        return TextPiece.Unknown(
            hole with
            {
                Possible = hole.Possible.Except(removed).Union(letters),
                Length = replacement.Length == 0 ? length with { Min = 0 }
                    : length with { Max = length.Max is { } most ? (int)Math.Min((long)most * replacement.Length, int.MaxValue) : null },
                Attainable = hole.Attainable.Contains(old) ? hole.Attainable.Except(removed).Union(letters) : hole.Attainable,
                AttainableLength = replacement.Length == 0 ? 0 : hole.AttainableLength,
                IsRaw = hole.IsRaw && !IsOfJson(old.ToString()),
            },
            piece.Origin);
    }

    /// <summary>Whether each character of <paramref name="old"/> can come from some piece.</summary>
    private static bool CanOccur(TextShape shape, string old) => old.All(character => shape.Pieces.Any(piece =>
        piece.Text is { } text ? text.IndexOf(character) >= 0 : char.IsSurrogate(character) || piece.Hole!.Possible.Contains(character)));

    private static TextShape Loose(TextShape shape, string old, string replacement, TextOrigin origin)
    {
        var joined = TextJoin.Pieces(shape.Pieces, origin);
        var hole = joined.Hole!;
        var growth = Math.Max(1, (replacement.Length + old.Length - 1) / old.Length);
        return TextShape.Of([TextPiece.Unknown(
            hole with
            {
                Possible = hole.Possible.Union(Alphabet.Of(replacement)).Union(hole.Possible.Overlaps(s_supplementary) ? s_surrogates : Alphabet.None),
                Length = new(
                    replacement.Length >= old.Length ? hole.Length.Min : 0,
                    hole.Length.Max is { } most ? (int)Math.Min((long)most * growth, int.MaxValue) : null),
                Attainable = Alphabet.None,
                AttainableLength = 0,
                IsRaw = hole.IsRaw && !IsOfJson(old),
            },
            origin)]);
    }

    // Whoever replaces quotes or backslashes encodes.
    private static bool IsOfJson(string old) => old.IndexOfAny(['"', '\\']) >= 0;

    private static readonly Alphabet s_surrogates = Alphabet.Range(0xD800, 0xDFFF);

    private static readonly Alphabet s_supplementary = Alphabet.Range(0x10000, 0x10FFFF);
}
