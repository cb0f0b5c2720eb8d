using System.Collections.Immutable;

namespace IotJobs.Analyzers.Strings;

/// <summary>The shapes an expression can have, and whether it can be null too.</summary>
internal readonly struct TextAlternatives(ImmutableArray<TextShape> shapes, bool mayBeNull = false)
{
    /// <summary>The most shapes an expression is given; more are joined into one.</summary>
    public const int MostShapes = 16;

    private const int MostPieces = 20_000;

    /// <summary>Always null.</summary>
    public static TextAlternatives Null { get; } = new(ImmutableArray<TextShape>.Empty, true);

    /// <summary>No value at all: an arm that throws.</summary>
    public static TextAlternatives None { get; } = new(ImmutableArray<TextShape>.Empty);

    public ImmutableArray<TextShape> Shapes { get; } = shapes;

    public bool MayBeNull { get; } = mayBeNull;

    /// <summary>Nothing is known.</summary>
    public static TextAlternatives AnyText(TextOrigin origin) => Of(TextHole.AnyText with { }, origin);

    /// <summary>A text from outside of the program, as it is: in no form of its own, and not encoded.</summary>
    public static TextAlternatives RawText(TextOrigin origin) => Of(TextHole.RawText with { }, origin);

    public static TextAlternatives Of(string text, TextOrigin origin) => Of(TextPiece.Known(text, origin));

    public static TextAlternatives Of(TextHole hole, TextOrigin origin) => Of(TextPiece.Unknown(hole, origin));

    public static TextAlternatives Of(params TextPiece[] pieces) => new(ImmutableArray.Create(new TextShape(ImmutableArray.Create(pieces))));

    /// <summary>What any of <paramref name="arms"/> can be.</summary>
    public static TextAlternatives Union(IEnumerable<TextAlternatives> arms, TextOrigin origin)
    {
        var shapes = ImmutableArray.CreateBuilder<TextShape>();
        var mayBeNull = false;
        foreach (var arm in arms)
        {
            shapes.AddRange(arm.Shapes);
            mayBeNull |= arm.MayBeNull;
        }

        return shapes.Count <= MostShapes
            ? new(shapes.ToImmutable(), mayBeNull)
            : new(ImmutableArray.Create(new TextShape(ImmutableArray.Create(TextJoin.Shapes(shapes, origin, certain: true)))), mayBeNull);
    }

    /// <summary>
    /// The texts of <paramref name="parts"/> in a row. Each alternative of each part is given once, beside the joined others: what two conditions
    /// allow together is not known.
    /// </summary>
    public static TextAlternatives Concatenate(IReadOnlyList<TextAlternatives> parts, TextOrigin origin)
    {
        var room = MostShapes;
        var joined = new TextPiece?[parts.Count];
        var varied = new List<int>();
        for (var i = 0; i < parts.Count; i++)
        {
            var shapes = parts[i].Shapes;
            if (shapes.IsEmpty)
            {
                return None;
            }

            if (shapes.Length > 1)
            {
                var shown = shapes.Length <= room;
                room -= shown ? shapes.Length : 0;
                joined[i] = TextJoin.Shapes(shapes, shapes[0].Pieces.FirstOrDefault()?.Origin ?? origin, certain: !shown);
                if (shown)
                {
                    varied.Add(i);
                }
            }
        }

        if (varied.Count == 0)
        {
            return new(ImmutableArray.Create(Row(parts, joined, -1, null, origin)));
        }

        return new(ImmutableArray.CreateRange(
            from part in varied from shape in parts[part].Shapes select Row(parts, joined, part, shape, origin)));
    }

    /// <summary>The same, where null has become the empty text, as in a concatenation.</summary>
    public TextAlternatives NullAsEmpty(TextOrigin origin)
    {
        if (!MayBeNull)
        {
            return this;
        }

        if (Shapes is [{ Pieces: [{ Hole: { } hole } piece] }])
        {
            return Of(hole with { Length = hole.Length with { Min = 0 } }, piece.Origin);
        }

        return Shapes.IsEmpty ? Of(string.Empty, origin) : Union([new(Shapes), Of(string.Empty, new ImpliedOrigin(origin))], origin);
    }

    /// <summary>The same, and null as well.</summary>
    public TextAlternatives OrNull() => new(Shapes, true);

    /// <summary>The same, never null.</summary>
    public TextAlternatives NotNull() => new(Shapes);

    /// <summary>Each shape changed.</summary>
    public TextAlternatives Select(Func<TextShape, TextShape> change) => new(Shapes.Select(change).ToImmutableArray(), MayBeNull);

    /// <summary>The same, with each piece as it comes in from another origin.</summary>
    public TextAlternatives From(Func<TextOrigin, TextOrigin> originOf) =>
        Select(shape => TextShape.Of(shape.Pieces.Select(piece => piece.With(originOf(piece.Origin)))));

    private static TextShape Row(IReadOnlyList<TextAlternatives> parts, TextPiece?[] joined, int shownPart, TextShape? shown, TextOrigin origin)
    {
        var pieces = ImmutableArray.CreateBuilder<TextPiece>(Math.Min(parts.Count, MostPieces));
        for (var i = 0; i < parts.Count; i++)
        {
            if (i == shownPart)
            {
                pieces.AddRange(shown!.Pieces);
            }
            else if (joined[i] is { } piece)
            {
                pieces.Add(piece);
            }
            else
            {
                pieces.AddRange(parts[i].Shapes[0].Pieces);
            }
        }

        if (pieces.Count > MostPieces)
        {
            var rest = TextJoin.Pieces(pieces.Skip(MostPieces - 1), origin);
            pieces.RemoveRange(MostPieces - 1, pieces.Count - MostPieces + 1);
            pieces.Add(rest);
        }

        return new(pieces.ToImmutable());
    }
}
