using IotJobs.Resources;
using IotJobs.ServiceModel;

namespace IotJobs.Validation;

/// <summary>Why a text is not a JobId, or cannot be part of one, in words.</summary>
internal static class JobIdRefusal
{
    /// <summary>Why <paramref name="text"/> is not a JobId, or null when it is one.</summary>
    public static string? Of(ReadOnlySpan<char> text)
    {
        if (text.Length < JobIdGrammar.MinLength)
        {
            return Messages.JobIdIsEmpty;
        }

        var illegal = JobIdGrammar.IndexOfIllegal(text);
        return illegal >= 0 ? OfCharacter(Messages.TheJobId, text, illegal)
            : text.Length > JobIdGrammar.MaxLength ? OfLength(Messages.JobIdHasLength, text.Length)
            : null;
    }

    /// <summary>Says which character of <paramref name="subject"/> is illegal, and where.</summary>
    public static string OfCharacter(string subject, ReadOnlySpan<char> text, int index)
    {
        var codePoint = Alphabet.CodePointAt(text.ToString(), index);
        var character = codePoint == ' ' ? "' '" : TextWords.Character(codePoint);
        return Message.Of(Messages.JobIdHoldsCharacter, subject, character, index, Words.CharactersOfIds);
    }

    /// <summary>Says that a JobId has, or would have, too many characters.</summary>
    public static string OfLength(string message, int length) => Message.Of(message, length, JobIdGrammar.MaxLength);
}
