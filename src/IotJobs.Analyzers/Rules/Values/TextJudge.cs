using IotJobs.Analyzers.Strings;
using IotJobs.ServiceModel;
using Microsoft.CodeAnalysis;

namespace IotJobs.Analyzers.Rules;

/// <summary>What is certainly wrong with a text.</summary>
/// <param name="Words">In words that follow the member's name in a message.</param>
/// <param name="Accepted">What would be right.</param>
/// <param name="Place">The smallest wrong piece; null for the whole value.</param>
internal sealed record TextProblem(string Words, string Accepted, Location? Place);

/// <summary>Holds a shape against a constraint: only what is wrong for every value of the holes counts.</summary>
internal static class TextJudge
{
    /// <summary>What is wrong with <paramref name="shape"/>, or null when nothing certainly is.</summary>
    public static TextProblem? Problem(TextShape shape, TextConstraint constraint) =>
        shape.IsImplied || (constraint.Special is { } special && (shape.Constant is not { } constant || constant == special))
            ? null
            : Length(shape, constraint) ?? Characters(shape, constraint) ?? Grammar(shape, constraint);

    private static TextProblem? Length(TextShape shape, TextConstraint constraint)
    {
        var limits = constraint.Length;
        var accepted = limits.Max is { } most ? Message.Of(Phrases.CharactersFromTo, limits.Min, most)
            : limits.Min == 1 ? Phrases.AtLeastOneCharacter : Message.Of(Phrases.CharactersAtLeast, limits.Min);
        if (shape.Length.Max is { } longest && longest < limits.Min)
        {
            return new(longest == 0 ? Phrases.IsEmpty : longest == 1 ? Phrases.HasOneCharacter : Message.Of(Phrases.HasCharacters, longest), accepted, null);
        }

        // Whether the service counts UTF-16 units or code points is unknown: the smaller count is certain.
        var shortest = shape.Pieces.Sum(piece => piece.Text is { } text ? CodePoints(text) : piece.Length.Min);
        return shortest > limits.Max ? new(Message.Of(shape.Constant is null ? Phrases.HasAtLeastCharacters : Phrases.HasCharacters, shortest), accepted, null) : null;
    }

    private static TextProblem? Characters(TextShape shape, TextConstraint constraint)
    {
        foreach (var piece in shape.Pieces)
        {
            if (piece.Hole is { } hole && hole.Length.Min > 0 && !hole.Possible.Overlaps(constraint.Alphabet))
            {
                return new(Message.Of(Phrases.Holds, hole.Description), constraint.AlphabetInWords, piece.Origin.Node.GetLocation());
            }

            for (var i = 0; piece.Text is { } text && i < text.Length; i++)
            {
                var codePoint = Alphabet.CodePointAt(text, i);
                var units = codePoint > char.MaxValue ? 2 : 1;
                if (!constraint.Alphabet.Contains(codePoint))
                {
                    return new(Message.Of(Phrases.HoldsAtIndex, ShapeWords.Character(codePoint), i), constraint.AlphabetInWords, piece.Origin.GetLocation(i, units));
                }

                i += units - 1;
            }
        }

        return null;
    }

    private static TextProblem? Grammar(TextShape shape, TextConstraint constraint) =>
        constraint.Grammar is { } grammar && shape.Constant is { } text && !grammar.Accepts(text)
            ? new(Message.Of(Phrases.IsText, text), grammar.Description(), null)
            : null;

    private static int CodePoints(string text)
    {
        var count = 0;
        for (var i = 0; i < text.Length; i += Alphabet.CodePointAt(text, i) > char.MaxValue ? 2 : 1)
        {
            count++;
        }

        return count;
    }
}
