using IotJobs.ServiceModel;

namespace IotJobs.Analyzers.Strings;

/// <summary>Padding to a width: alignment, <c>PadLeft</c>, <c>PadRight</c>.</summary>
internal static class TextPad
{
    /// <summary>Wider than this is not followed.</summary>
    private const int MostWidth = 1_000_000;

    /// <summary>The text at the right of a field (positive width) or at the left (negative), as <c>{hole,width}</c> makes it.</summary>
    public static TextAlternatives Align(TextAlternatives text, int width, TextOrigin origin) =>
        text.Select(shape => Pad(shape, Math.Abs((long)width), ' ', atStart: width > 0, origin));

    /// <summary>The shape filled up to <paramref name="width"/> characters.</summary>
    public static TextShape Pad(TextShape shape, long width, char filler, bool atStart, TextOrigin origin)
    {
        var length = shape.Length;
        if (length.Min >= width)
        {
            return shape;
        }

        if (width > MostWidth)
        {
            return TextShape.Of([TextPiece.Unknown(TextHole.AnyText, origin)]);
        }

        if (length.Max is { } most && most < width && length.Min < most)
        {
            // So much is filled up in any case.
            var (filling, rest) = (TextPiece.Known(new string(filler, (int)width - most), origin), Pad(shape, most, filler, atStart, origin).Pieces);
            return TextShape.Of(atStart ? [filling, .. rest] : [.. rest, filling]);
        }

        var field = (int)width;
        var letters = Alphabet.Of(filler.ToString());
        TextPiece pad;
        if (length.Min == length.Max)
        {
            pad = TextPiece.Known(new string(filler, field - length.Min), origin);
        }
        else if (shape.Pieces is [{ Hole: { } hole } only])
        {
            // Numbers, names and the like have a value that is shorter than the field; of other texts that is not certain.
            var shorter = hole.Source is not (TextHoleSource.Unknown or TextHoleSource.BoundedText or TextHoleSource.Character);
            return TextShape.Of([TextPiece.Unknown(
                hole with
                {
                    Possible = hole.Possible.Union(letters),
                    Length = new(Math.Max(field, hole.Length.Min), hole.Length.Max is { } longest ? Math.Max(field, longest) : null),
                    Attainable = shorter ? hole.Attainable.Union(letters) : hole.Attainable,
                    AttainableLength = Math.Max(field, hole.AttainableLength),
                },
                only.Origin)]);
        }
        else
        {
            pad = TextPiece.Unknown(new(letters, new(0, field - length.Min), Alphabet.None, 0, TextHoleSource.Unknown, new(nameof(Phrases.Padding))), origin);
        }

        return TextShape.Of(atStart ? [pad, .. shape.Pieces] : [.. shape.Pieces, pad]);
    }
}
