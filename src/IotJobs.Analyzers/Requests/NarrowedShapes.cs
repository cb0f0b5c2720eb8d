using System.Collections.Immutable;
using IotJobs.Analyzers.Strings;
using IotJobs.ServiceModel;
using Microsoft.CodeAnalysis;

namespace IotJobs.Analyzers.Requests;

/// <summary>Texts that come from one value, of which tests have said different things on different paths: where the paths meet again, nothing was decided.</summary>
internal static class NarrowedShapes
{
    /// <summary>The shapes, where those of one value are one again.</summary>
    public static ImmutableArray<TextShape> Merge(ImmutableArray<TextShape> shapes)
    {
        if (shapes.Length < 2)
        {
            return shapes;
        }

        var merged = new List<TextShape>();
        foreach (var group in Groups(shapes))
        {
            merged.AddRange(group.Count > 1 && group.Exists(HasHole) ? [Together(group)] : group);
        }

        return merged.Count == shapes.Length ? shapes : merged.ToImmutableArray();
    }

    /// <summary>Whether both come from the same value.</summary>
    public static bool AreOfOneValue(ImmutableArray<TextShape> left, ImmutableArray<TextShape> right) =>
        left.Length > 0 && right.Length > 0 && left.All(shape => right.Any(other => AreOfOneValue(shape, other)));

    private static List<List<TextShape>> Groups(ImmutableArray<TextShape> shapes)
    {
        var groups = new List<List<TextShape>>();
        foreach (var shape in shapes)
        {
            if (groups.Find(group => AreOfOneValue(group[0], shape)) is { } same)
            {
                same.Add(shape);
            }
            else
            {
                groups.Add([shape]);
            }
        }

        return groups;
    }

    // A test writes what it finds where the value stood; what the program writes has a place of its own, and so has what a serializer makes of one place.
    private static bool AreOfOneValue(TextShape left, TextShape right) =>
        left.Pieces.Length == right.Pieces.Length
        && left.Pieces.Zip(right.Pieces, (first, second) => first.Origin.Node == second.Origin.Node && DeclarationOf(first) == DeclarationOf(second)
            && (first.Origin.Serialized is null || first.Text == second.Text)).All(same => same);

    private static Location? DeclarationOf(TextPiece piece) => piece.Origin.GetDeclaration(0, 0);

    private static bool HasHole(TextShape shape) => shape.Pieces.Any(piece => piece.Hole is not null);

    private static TextShape Together(List<TextShape> shapes) => TextShape.Of(Enumerable.Range(0, shapes[0].Pieces.Length).Select(index => Together(shapes.ConvertAll(shape => shape.Pieces[index]))));

    private static TextPiece Together(List<TextPiece> pieces)
    {
        if (pieces.Find(piece => piece.Hole is not null) is not { Hole: { } hole } open)
        {
            return pieces[0];
        }

        foreach (var piece in pieces)
        {
            hole = hole with
            {
                Possible = hole.Possible.Union(piece.Hole?.Possible ?? Alphabet.Of(piece.Text!)),
                Length = hole.Length.Union(piece.Length),
                Attainable = hole.Attainable.Union(piece.Hole?.Attainable ?? Alphabet.None),
                AttainableLength = Math.Max(hole.AttainableLength, piece.Hole?.AttainableLength ?? 0),
            };
        }

        return TextPiece.Unknown(hole, open.Origin);
    }
}
