using IotJobs.Resources;
using IotJobs.ServiceModel;

namespace IotJobs.Validation;

/// <summary>Why AWS IoT certainly refuses a text, in the words of the rules; null where nothing is certain.</summary>
internal static class TextRefusal
{
    /// <summary>The refusal of <paramref name="text"/>.</summary>
    /// <param name="member">What it is, at the beginning of the message.</param>
    /// <param name="constraint">What is accepted.</param>
    /// <param name="text">The text; null is refused too.</param>
    public static string? Of(string member, TextConstraint constraint, string? text) =>
        text is null ? Message.Of(Messages.TextIsNull, member)
        : text.Length < constraint.Length.Min ? Message.Of(Messages.TextIsEmpty, member, constraint.Length.Min, constraint.Length.Max, constraint.AlphabetInWords)
        : OfCharacters(member, constraint, text) ?? OfLength(member, constraint, text) ?? OfArn(member, constraint, text);

    /// <summary>Throws the refusal of a text, if there is one.</summary>
    /// <exception cref="ArgumentException">The text is refused.</exception>
    public static void ThrowIfAny(string? refusal, string parameter)
    {
        if (refusal is not null)
        {
            throw new ArgumentException(refusal, parameter);
        }
    }

    // Whether the service counts UTF-16 units or code points is not known: the smaller count is certain.
    private static string? OfLength(string member, TextConstraint constraint, string text) =>
        constraint.Length.Max is { } max && text.Length > max && TextWords.CodePoints(text) is var length && length > max
            ? Message.Of(
                constraint == TextConstraints.Document ? Messages.DocumentIsTooLong : Messages.TextIsTooLong,
                member,
                TextWords.Quote(text),
                length,
                max,
                length - max)
            : null;

    private static string? OfCharacters(string member, TextConstraint constraint, string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var codePoint = Alphabet.CodePointAt(text, i);
            if (!constraint.Alphabet.Contains(codePoint))
            {
                var character = codePoint == ' ' ? Messages.Space : TextWords.Character(codePoint);
                return Message.Of(Messages.TextHoldsCharacter, member, TextWords.Quote(text), character, i, constraint.AlphabetInWords);
            }

            i += codePoint > char.MaxValue ? 1 : 0;
        }

        return null;
    }

    private static string? OfArn(string member, TextConstraint constraint, string text) =>
        constraint is { Grammar: { } grammar, Arn: { } form } && !grammar.Accepts(text)
            ? Message.Of(Messages.TextIsNoArn, member, TextWords.Quote(text), form.Example)
            : null;
}
