using System.Globalization;
using System.Text;

namespace IotJobs.ServiceModel;

/// <summary>Texts and characters as a message shows them, in no language.</summary>
internal static class TextWords
{
    private const int LongestQuote = 80;

    /// <summary>The text in quotes, what cannot be printed as <c>&lt;U+XXXX&gt;</c>, cut where it is very long.</summary>
    public static string Quote(string text)
    {
        var shown = text.Length <= LongestQuote ? text.Length : LongestQuote - (char.IsHighSurrogate(text[LongestQuote - 1]) ? 1 : 0);
        var quoted = new StringBuilder("\"");
        for (var i = 0; i < shown; i++)
        {
            var codePoint = Alphabet.CodePointAt(text, i);
            _ = codePoint > char.MaxValue ? quoted.Append(text, i++, 2)
                : IsPrintable((char)codePoint) ? quoted.Append((char)codePoint)
                : quoted.Append('<').Append(Number(codePoint)).Append('>');
        }

        return quoted.Append(shown < text.Length ? "…\"" : "\"").ToString();
    }

    /// <summary>The character itself when it can be printed, and its number when it may be mistaken for another.</summary>
    public static string Character(int codePoint) =>
        codePoint is > ' ' and < 0x7F ? $"'{(char)codePoint}'"
        : codePoint > char.MaxValue || IsPrintable((char)codePoint) ? $"'{char.ConvertFromUtf32(codePoint)}' ({Number(codePoint)})"
        : Number(codePoint);

    /// <summary>How many code points a text has: the smaller of the two ways to count its characters.</summary>
    public static int CodePoints(string text)
    {
        var count = text.Length;
        for (var i = 1; i < text.Length; i++)
        {
            count -= char.IsSurrogatePair(text[i - 1], text[i]) ? 1 : 0;
        }

        return count;
    }

    private static string Number(int codePoint) => "U+" + codePoint.ToString("X4", CultureInfo.InvariantCulture);

    private static bool IsPrintable(char character) => CharUnicodeInfo.GetUnicodeCategory(character) is not
        (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse
        or UnicodeCategory.OtherNotAssigned or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator);
}
