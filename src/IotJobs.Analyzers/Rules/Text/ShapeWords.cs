using System.Globalization;
using System.Text;
using IotJobs.Analyzers.Documents;
using IotJobs.Analyzers.Strings;
using IotJobs.ServiceModel;

namespace IotJobs.Analyzers.Rules;

/// <summary>Puts texts, characters and lengths into the words of a message.</summary>
internal static class ShapeWords
{
    private const int LongestQuote = 80;
    private const int LongestExpression = 30;

    /// <summary>The text in quotes, a value as its expression in braces, <c>{…}</c> where that is long; shortened where the whole is very long.</summary>
    public static string Quote(TextShape shape) =>
        Quote(string.Concat(TextValue.In(shape).Select(value => value.IsPlainText ? value.Pieces[0].Text : $"{{{Expression(value)}}}")));

    /// <summary>The text as it stands, cut and made printable, without quotes.</summary>
    public static string Plain(string text) => Quote(text) is var quoted ? quoted.Substring(1, quoted.Length - 2) : text;

    /// <summary>The text in quotes, what cannot be printed as <c>U+XXXX</c>, shortened where it is very long.</summary>
    public static string Quote(string text)
    {
        var shown = text.Length > LongestQuote ? text.Substring(0, LongestQuote) : text;
        var quoted = new StringBuilder("\"");
        for (var i = 0; i < shown.Length; i++)
        {
            var codePoint = Alphabet.CodePointAt(shown, i);
            _ = codePoint > char.MaxValue ? quoted.Append(shown, i++, 2)
                : IsPrintable((char)codePoint) ? quoted.Append((char)codePoint)
                : quoted.Append('<').Append(Number(codePoint)).Append('>');
        }

        return quoted.Append(text.Length > LongestQuote ? "…\"" : "\"").ToString();
    }

    /// <summary>The character itself when it can be printed, and its number when it may be mistaken for another.</summary>
    public static string Character(int codePoint) =>
        codePoint is > ' ' and < 0x7F ? $"'{(char)codePoint}'"
        : codePoint is >= 0xD800 and <= 0xDFFF || (codePoint <= char.MaxValue && !IsPrintable((char)codePoint)) ? Number(codePoint)
        : codePoint == ' ' ? Phrases.ASpace
        : $"'{char.ConvertFromUtf32(codePoint)}' ({Number(codePoint)})";

    /// <summary>A sum of lengths, such as <c>21 + 36 + 11 = 68</c>; known texts in a row count as one.</summary>
    public static string Sum(TextShape shape, Func<TextPiece, int> lengthOf)
    {
        var terms = new List<(bool IsText, long Length)>();
        foreach (var value in TextValue.In(shape))
        {
            var length = value.Length(lengthOf);
            if (value.IsPlainText && terms.Count > 0 && terms[terms.Count - 1].IsText)
            {
                terms[terms.Count - 1] = (true, terms[terms.Count - 1].Length + length);
            }
            else if (length > 0)
            {
                terms.Add((value.IsPlainText, length));
            }
        }

        var total = terms.Sum(term => term.Length).ToString(CultureInfo.InvariantCulture);
        return terms.Count < 2 ? total : $"{string.Join(" + ", terms.Select(term => term.Length.ToString(CultureInfo.InvariantCulture)))} = {total}";
    }

    private static string Expression(TextValue value) =>
        HoleExpression.Of(value.Pieces[0])?.ToString() is { Length: <= LongestExpression } text && text.IndexOfAny(['\r', '\n', '"']) < 0 ? text : "…";

    private static string Number(int codePoint) => "U+" + codePoint.ToString("X4", CultureInfo.InvariantCulture);

    private static bool IsPrintable(char character) => char.GetUnicodeCategory(character) is not
        (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse
        or UnicodeCategory.OtherNotAssigned or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator);
}
