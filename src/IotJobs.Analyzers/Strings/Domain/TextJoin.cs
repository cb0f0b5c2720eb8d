using System.Text;
using IotJobs.ServiceModel;

namespace IotJobs.Analyzers.Strings;

/// <summary>Makes one hole out of several pieces or shapes: less exact, still sound.</summary>
internal static class TextJoin
{
    /// <summary>One hole for the texts of <paramref name="pieces"/> in a row.</summary>
    public static TextPiece Pieces(IEnumerable<TextPiece> pieces, TextOrigin origin)
    {
        var row = pieces.ToList();
        return TextPiece.Unknown(Row(row), Around(row, origin));
    }

    /// <summary>One hole for any of <paramref name="shapes"/>.</summary>
    /// <param name="shapes">At least one.</param>
    /// <param name="origin">Where the hole is.</param>
    /// <param name="certain">Whether the characters of each shape may be reported of the hole; false when they are reported elsewhere.</param>
    public static TextPiece Shapes(IReadOnlyList<TextShape> shapes, TextOrigin origin, bool certain)
    {
        var holes = shapes.Select(shape => Row(shape.Pieces)).ToList();
        var hole = holes[0];
        foreach (var other in holes.Skip(1))
        {
            // Whichever arm is taken, the smallest of the attainable lengths is reached.
            hole = new(
                hole.Possible.Union(other.Possible),
                hole.Length.Union(other.Length),
                hole.Attainable.Union(other.Attainable),
                Math.Min(hole.AttainableLength, other.AttainableLength),
                hole.Source == other.Source ? hole.Source : TextHoleSource.Unknown,
                hole.Description == other.Description ? hole.Description : new(nameof(Phrases.TextWithAlternatives))) { IsRaw = hole.IsRaw || other.IsRaw };
        }

        return TextPiece.Unknown(certain ? hole : hole with { Attainable = Alphabet.None }, Around(shapes.SelectMany(shape => shape.Pieces), origin));
    }

    private static TextHole Row(IEnumerable<TextPiece> pieces)
    {
        var (possible, attainable) = (Alphabet.None, Alphabet.None);
        var (length, attainableLength) = (LengthRange.Exactly(0), 0L);
        TextHole? only = null;
        var isRaw = false;
        var letters = Alphabet.None;
        var known = new StringBuilder();
        foreach (var piece in pieces)
        {
            if (piece.Text is { } text)
            {
                known.Append(text);
                attainableLength += text.Length;
            }
            else if (piece.Hole is { } hole)
            {
                letters = letters.Union(Alphabet.Of(known.ToString()));
                known.Clear();
                possible = possible.Union(hole.Possible);
                attainable = attainable.Union(hole.Attainable);
                attainableLength += hole.AttainableLength;
                only ??= hole;
                isRaw |= hole.IsRaw;
            }

            length += piece.Length;
        }

        letters = letters.Union(Alphabet.Of(known.ToString()));
        return new(
            WithPairs(possible.Union(letters)),
            length,
            attainable.Union(letters),
            (int)Math.Min(attainableLength, int.MaxValue),
            only?.Source ?? TextHoleSource.Unknown,
            only?.Description ?? new(nameof(Phrases.Text))) { IsRaw = isRaw };
    }

    // What the joined pieces depend on, the whole depends on.
    private static TextOrigin Around(IEnumerable<TextPiece> pieces, TextOrigin origin)
    {
        var roots = pieces.Aggregate(origin.Roots, (sum, piece) => sum.Union(piece.Origin.Roots));
        return ReferenceEquals(roots, origin.Roots) ? origin
            : origin.IsArgument ? new ArgumentOrigin(origin, roots, origin.ArgumentDepth)
            : new UseOrigin(origin.Node, origin, roots);
    }

    /// <summary>Two surrogate halves from different pieces can make one character.</summary>
    private static Alphabet WithPairs(Alphabet alphabet) =>
        alphabet.Overlaps(HighSurrogates) && alphabet.Overlaps(LowSurrogates) ? alphabet.Union(Supplementary) : alphabet;

    private static Alphabet HighSurrogates { get; } = Alphabet.Range(0xD800, 0xDBFF);

    private static Alphabet LowSurrogates { get; } = Alphabet.Range(0xDC00, 0xDFFF);

    private static Alphabet Supplementary { get; } = Alphabet.Range(0x10000, 0x10FFFF);
}
