using IotJobs.ServiceModel;

namespace IotJobs.Analyzers.Strings;

/// <summary>Parts of a text by position. A position outside the text throws at run time, so that what comes out has the length that was asked for.</summary>
internal static class TextSlice
{
    private static readonly Alphabet s_surrogates = Alphabet.Range(0xD800, 0xDFFF);
    private static readonly Alphabet s_supplementary = Alphabet.Range(0x10000, 0x10FFFF);

    /// <summary>The first (or last) <paramref name="count"/> characters.</summary>
    public static TextShape Take(TextShape shape, int count, bool fromEnd)
    {
        var taken = new List<TextPiece>();
        var pieces = Order(shape.Pieces, fromEnd);
        for (var i = 0; i < pieces.Count && count > 0; i++)
        {
            var length = pieces[i].Length;
            if (length.Min == length.Max && length.Min <= count)
            {
                taken.Add(pieces[i]);
                count -= length.Min;
            }
            else
            {
                taken.Add(length.Min >= count
                    ? Cut(pieces[i], 0, count, fromEnd)
                    : Resize(TextJoin.Pieces(pieces.Skip(i), pieces[i].Origin), LengthRange.Exactly(count)));
                break;
            }
        }

        return TextShape.Of([.. Order(taken, fromEnd)]);
    }

    /// <summary>All but the first (or last) <paramref name="count"/> characters.</summary>
    public static TextShape Skip(TextShape shape, int count, bool fromEnd)
    {
        var pieces = Order(shape.Pieces, fromEnd);
        var i = 0;
        for (; i < pieces.Count && count > 0 && pieces[i].Length is var length && length.Min == length.Max && length.Min <= count; i++)
        {
            count -= length.Min;
        }

        if (count == 0 || i == pieces.Count)
        {
            return TextShape.Of([.. Order([.. pieces.Skip(i)], fromEnd)]);
        }

        var first = pieces[i];
        if (first.Length.Min >= count)
        {
            return TextShape.Of([.. Order([Cut(first, count, null, fromEnd), .. pieces.Skip(i + 1)], fromEnd)]);
        }

        var rest = TextJoin.Pieces(pieces.Skip(i), first.Origin);
        return TextShape.Of([Resize(rest, Minus(rest.Length, count))]);
    }

    /// <summary>Some part of the text, of unknown place.</summary>
    public static TextShape Some(TextShape shape, LengthRange length, TextOrigin origin) => TextShape.Of([Resize(TextJoin.Pieces(shape.Pieces, origin), length)]);

    private static TextPiece Cut(TextPiece piece, int start, int? count, bool fromEnd)
    {
        if (piece.Text is { } text)
        {
            var length = count ?? text.Length - start;
            var first = fromEnd ? text.Length - start - length : start;
            return TextPiece.Known(text.Substring(first, length), new SliceOrigin(piece.Origin, first));
        }

        var part = count is { } exactly ? LengthRange.Exactly(exactly) : Minus(piece.Length, start);
        return Resize(piece, part);
    }

    private static TextPiece Resize(TextPiece piece, LengthRange length)
    {
        var hole = piece.Hole!;
        if (length.Max == 0)
        {
            return TextPiece.Known(string.Empty, piece.Origin);
        }

        // Where in a number or date a character stands is not kept; a name can have it anywhere.
        var anywhere = hole.Source is TextHoleSource.ThingName or TextHoleSource.JobId;
        return TextPiece.Unknown(
            hole with
            {
                Possible = hole.Possible.Overlaps(s_supplementary) ? hole.Possible.Union(s_surrogates) : hole.Possible,
                Length = length,
                Attainable = anywhere ? hole.Attainable : Alphabet.None,
                AttainableLength = anywhere ? Math.Max(length.Min, Math.Min(hole.AttainableLength, length.Max ?? int.MaxValue)) : length.Min,
            },
            piece.Origin);
    }

    private static LengthRange Minus(LengthRange length, int count) =>
        new(Math.Max(0, length.Min - count), length.Max - count is { } most ? Math.Max(0, most) : null);

    private static IReadOnlyList<TextPiece> Order(IReadOnlyList<TextPiece> pieces, bool reversed) => reversed ? [.. pieces.Reverse()] : pieces;
}
