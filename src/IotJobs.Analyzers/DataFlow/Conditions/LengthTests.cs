using IotJobs.Analyzers.Strings;
using IotJobs.ServiceModel;

namespace IotJobs.Analyzers.DataFlow;

/// <summary>What tests of a text's length leave of it.</summary>
internal static class LengthTests
{
    /// <summary>Whether the length lies in <paramref name="range"/>.</summary>
    public static Condition Within(AbstractValue value, LengthRange range) => TextTests.OnShapes(value, (shape, outcome) =>
        outcome ? AtLeast(shape, range.Min) is { } long_ ? AtMost(long_, range.Max) : null
        : shape.Length.Min >= range.Min && range.Max is null or int.MaxValue ? null
        : shape.Length.Min >= range.Min && shape.Length.Max <= range.Max ? null
        : shape.Length.Min >= range.Min ? AtLeast(shape, Next(range.Max))
        : range.Max is null || shape.Length.Max <= range.Max ? AtMost(shape, range.Min - 1)
        : shape);

    /// <summary>The shape in at least <paramref name="least"/> characters; null when it never has so many.</summary>
    public static TextShape? AtLeast(TextShape shape, int least)
    {
        if (shape.Length.Max < least)
        {
            return null;
        }

        return shape.Length.Min < least && shape.Pieces is [{ Hole: { } hole } only]
            ? TextShape.Of([TextPiece.Unknown(
                hole with { Length = hole.Length with { Min = least }, AttainableLength = hole.AttainableLength == 0 ? 0 : Math.Max(hole.AttainableLength, least) },
                only.Origin)])
            : shape;
    }

    /// <summary>The shape in at most <paramref name="most"/> characters; null when it always has more.</summary>
    public static TextShape? AtMost(TextShape shape, int? most)
    {
        if (most is not { } limit || shape.Length.Max <= limit)
        {
            return shape;
        }

        var room = limit - shape.Length.Min;
        if (room < 0)
        {
            return null;
        }

        var open = shape.Pieces.Count(piece => piece.Length.Max != piece.Length.Min);
        return TextShape.Of(shape.Pieces.Select(piece =>
        {
            if (piece.Hole is not { } hole || hole.Length.Max == hole.Length.Min)
            {
                return piece;
            }

            var longest = hole.Length.Min + room;
            return TextPiece.Unknown(
                hole with
                {
                    Length = hole.Length with { Max = hole.Length.Max < longest ? hole.Length.Max : longest },
                    AttainableLength = open == 1 ? Math.Min(hole.AttainableLength, longest) : hole.Length.Min,
                },
                piece.Origin);
        }));
    }

    private static int Next(int? length) => length is { } known && known < int.MaxValue ? known + 1 : int.MaxValue;
}
