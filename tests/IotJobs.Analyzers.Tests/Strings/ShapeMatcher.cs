using IotJobs.Analyzers.Strings;
using IotJobs.ServiceModel;

namespace IotJobs.Analyzers.Tests.Strings;

/// <summary>Says whether a text is one of those that a shape allows.</summary>
internal static class ShapeMatcher
{
    public static bool Matches(TextShape shape, string text)
    {
        if (!Fits(shape.Length, text.Length))
        {
            return false;
        }

        var ends = new HashSet<int> { 0 };
        foreach (var piece in shape.Pieces)
        {
            ends = [.. ends.SelectMany(start => Ends(piece, text, start))];
        }

        return ends.Contains(text.Length);
    }

    private static IEnumerable<int> Ends(TextPiece piece, string text, int start)
    {
        if (piece.Text is { } known)
        {
            return string.CompareOrdinal(text, start, known, 0, known.Length) == 0 ? [start + known.Length] : [];
        }

        var hole = piece.Hole!;
        var reached = new SortedSet<int> { start };
        foreach (var index in Enumerable.Range(start, text.Length - start))
        {
            if (!reached.Contains(index))
            {
                continue;
            }

            // A pair is one character, unless another piece holds its other half.
            if (hole.Possible.Contains(text[index]))
            {
                reached.Add(index + 1);
            }

            if (Alphabet.CodePointAt(text, index) is > char.MaxValue and var codePoint && hole.Possible.Contains(codePoint))
            {
                reached.Add(index + 2);
            }
        }

        return reached.Where(end => Fits(hole.Length, end - start));
    }

    private static bool Fits(LengthRange range, int length) => length >= range.Min && length <= (range.Max ?? int.MaxValue);
}
