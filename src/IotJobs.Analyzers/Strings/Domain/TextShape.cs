using System.Collections.Immutable;
using IotJobs.ServiceModel;

namespace IotJobs.Analyzers.Strings;

/// <summary>One alternative of what a string expression can be at run time: its pieces in order.</summary>
/// <remarks>Sound: every value of the alternative, under every culture, is a concatenation of values of the pieces.</remarks>
internal sealed class TextShape(ImmutableArray<TextPiece> pieces)
{
    /// <summary>The pieces, in order of their text.</summary>
    public ImmutableArray<TextPiece> Pieces { get; } = pieces;

    /// <summary>The shape of <paramref name="pieces"/>.</summary>
    public static TextShape Of(IEnumerable<TextPiece> pieces) => new(pieces.ToImmutableArray());

    /// <summary>The possible lengths, in UTF-16 units.</summary>
    public LengthRange Length => Pieces.Aggregate(LengthRange.Exactly(0), (sum, piece) => sum + piece.Length);

    /// <summary>
    /// Whether the alternative exists only because a value might be null. The alternative in which it is not null stands beside it.
    /// </summary>
    public bool IsImplied => Pieces.Any(piece => piece.Origin.IsImplied);

    /// <summary>Whether <paramref name="other"/> says the same at the same places.</summary>
    public bool IsSameAs(TextShape other) => ReferenceEquals(this, other)
        || (Pieces.Length == other.Pieces.Length && Pieces.Zip(other.Pieces, (first, second) =>
            first.Text == second.Text && first.Origin.Node == second.Origin.Node && Equals(first.Hole, second.Hole)).All(same => same));

    /// <summary>What the text depends on.</summary>
    public Roots Roots => Pieces.Aggregate(Roots.None, (roots, piece) => roots.Union(piece.Origin.Roots));

    /// <summary>The text when it is known whole, else null.</summary>
    public string? Constant => Pieces.All(piece => piece.Text is not null) ? string.Concat(Pieces.Select(piece => piece.Text)) : null;
}
