using System.Globalization;
using IotJobs.ServiceModel;

namespace IotJobs;

/// <summary>Why a text is not a JobId, or cannot be part of one, in words.</summary>
internal static class Refusal
{
    /// <summary>Why <paramref name="text"/> is not a JobId, or null when it is one.</summary>
    public static string? Of(ReadOnlySpan<char> text)
    {
        if (text.Length < JobIdGrammar.MinLength)
        {
            return "The JobId is empty; at least 1 character is needed.";
        }

        var illegal = JobIdGrammar.IndexOfIllegal(text);
        return illegal >= 0 ? OfCharacter("The JobId", text, illegal)
            : text.Length > JobIdGrammar.MaxLength ? OfLength("has", text.Length)
            : null;
    }

    /// <summary>Says which character of <paramref name="subject"/> is illegal, and where.</summary>
    public static string OfCharacter(string subject, ReadOnlySpan<char> text, int index) =>
        string.Format(
            CultureInfo.InvariantCulture,
            "{0} holds {1} at index {2}. A JobId may hold only {3}.",
            subject,
            Describe(text, index),
            index,
            JobIdGrammar.AlphabetInWords);

    /// <summary>Says that a JobId has, or would have, too many characters.</summary>
    public static string OfLength(string has, int length) =>
        string.Format(CultureInfo.InvariantCulture, "The JobId {0} {1} characters; at most {2} are legal.", has, length, JobIdGrammar.MaxLength);

    /// <summary>The character as people can read it: <c>':'</c>, <c>U+000A</c>, <c>'ü' (U+00FC)</c>.</summary>
    private static string Describe(ReadOnlySpan<char> text, int index)
    {
        var character = text[index];
        if (char.IsHighSurrogate(character) && index + 1 < text.Length && char.IsLowSurrogate(text[index + 1]))
        {
            var codePoint = char.ConvertToUtf32(character, text[index + 1]);
            return string.Format(CultureInfo.InvariantCulture, "'{0}' (U+{1:X})", char.ConvertFromUtf32(codePoint), codePoint);
        }

        var format = character is >= ' ' and <= '~' ? "'{0}'"
            : char.IsLetterOrDigit(character) || char.IsPunctuation(character) || char.IsSymbol(character) ? "'{0}' (U+{1:X4})"
            : "U+{1:X4}";
        return string.Format(CultureInfo.InvariantCulture, format, character, (int)character);
    }
}
