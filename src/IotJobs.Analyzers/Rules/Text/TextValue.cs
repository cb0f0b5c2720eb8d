using System.Collections.Immutable;
using IotJobs.Analyzers.Strings;
using Microsoft.CodeAnalysis;

namespace IotJobs.Analyzers.Rules;

/// <summary>Pieces in a row that one value yields: the parts that a format makes of it, or a single piece.</summary>
/// <param name="Node">The value, its interpolation or its call.</param>
/// <param name="Source">The kind of value; unknown for plain text.</param>
/// <param name="Pieces">The pieces, in order.</param>
internal sealed record TextValue(SyntaxNode Node, TextHoleSource Source, ImmutableArray<TextPiece> Pieces)
{
    /// <summary>Whether the text is written in the source, and not made of a value.</summary>
    public bool IsPlainText => Source == TextHoleSource.Unknown && Pieces.All(piece => piece.Text is not null);

    /// <summary>The values of <paramref name="shape"/>, in order.</summary>
    public static ImmutableArray<TextValue> In(TextShape shape)
    {
        var values = ImmutableArray.CreateBuilder<TextValue>();
        foreach (var piece in shape.Pieces)
        {
            var (node, source) = (piece.Origin.Node, SourceOf(piece));
            if (source != TextHoleSource.Unknown && values.Count > 0 && values[values.Count - 1] is var last && last.Node == node && last.Source == source)
            {
                values[values.Count - 1] = last with { Pieces = last.Pieces.Add(piece) };
            }
            else
            {
                values.Add(new(node, source, ImmutableArray.Create(piece)));
            }
        }

        return values.ToImmutable();
    }

    /// <summary>The kind of value behind <paramref name="piece"/>. A character that is known is as good as text.</summary>
    public static TextHoleSource SourceOf(TextPiece piece) =>
        piece.Hole?.Source ?? (piece.Origin.Source == TextHoleSource.Character ? TextHoleSource.Unknown : piece.Origin.Source);

    /// <summary>The sum of the lengths that <paramref name="lengthOf"/> gives the pieces.</summary>
    public long Length(Func<TextPiece, int> lengthOf) => Pieces.Sum(piece => (long)lengthOf(piece));
}
