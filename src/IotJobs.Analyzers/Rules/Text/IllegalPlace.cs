using IotJobs.Analyzers.Strings;
using IotJobs.ServiceModel;
using Microsoft.CodeAnalysis;

namespace IotJobs.Analyzers.Rules;

/// <summary>A character that is illegal in every value of a text.</summary>
/// <param name="Location">The character itself where it is written out, else the piece that yields it.</param>
/// <param name="Declaration">Where the character is declared, when that is elsewhere.</param>
/// <param name="Piece">The piece that it is in.</param>
/// <param name="Words">The character and its place in words.</param>
internal sealed record IllegalPlace(Location Location, Location? Declaration, TextPiece Piece, string Words)
{
    /// <summary>The kind of value that is formatted into the piece; unknown for plain text.</summary>
    public TextHoleSource Source => TextValue.SourceOf(Piece);

    /// <summary>All such characters of <paramref name="shape"/>, in order.</summary>
    public static IEnumerable<IllegalPlace> In(TextShape shape, Alphabet legal)
    {
        int? start = 0;
        foreach (var piece in shape.Pieces)
        {
            foreach (var place in piece.Text is { } text ? InText(piece, text, start, legal) : InHole(piece, piece.Hole!, legal))
            {
                yield return place;
            }

            start = piece.Length is { Max: { } max, Min: var min } && min == max ? start + max : null;
        }
    }

    private static IEnumerable<IllegalPlace> InText(TextPiece piece, string text, int? start, Alphabet legal)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var codePoint = Alphabet.CodePointAt(text, i);
            var length = codePoint > char.MaxValue ? 2 : 1;
            if (!legal.Contains(codePoint))
            {
                var character = ShapeWords.Character(codePoint);
                yield return new(
                    piece.Origin.GetLocation(i, length), piece.Origin.GetDeclaration(i, length), piece,
                    start is { } known ? Message.Of(Phrases.AtIndex, character, known + i) : Message.Of(Phrases.AtIndexOf, character, i, ShapeWords.Quote(text)));
            }

            i += length - 1;
        }
    }

    // Without one legal character, no value of the hole is legal.
    private static IEnumerable<IllegalPlace> InHole(TextPiece piece, TextHole hole, Alphabet legal)
    {
        if (hole.Length.Min > 0 && !hole.Possible.Overlaps(legal))
        {
            var example = hole.Attainable.IsEmpty ? hole.Possible : hole.Attainable;
            var words = example.IsEmpty ? Phrases.AnIllegalCharacter : ShapeWords.Character(example.Ranges[0].First);
            yield return new(piece.Origin.Node.GetLocation(), null, piece, Message.Of(Phrases.FromValue, words, hole.Description));
        }
    }
}
