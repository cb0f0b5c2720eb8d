using System.Globalization;
using System.Text;
using IotJobs.Analyzers.Text;

namespace IotJobs.Analyzers.Rules;

/// <summary>Puts texts, characters and lengths into the words of a message.</summary>
internal static class ShapeWords
{
    private const int LongestQuote = 80;

    /// <summary>The text in quotes, holes as <c>{…}</c>, shortened where it is very long.</summary>
    public static string Quote(TextShape shape) => Quote(string.Concat(shape.Pieces.Select(piece => piece.Text ?? "{…}")));

    /// <summary>The text in quotes, what cannot be printed as <c>U+XXXX</c>, shortened where it is very long.</summary>
    public static string Quote(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (var character in text.Length > LongestQuote ? text.Substring(0, LongestQuote) : text)
        {
            _ = IsPrintable(character) || character == '…' ? quoted.Append(character) : quoted.Append('<').Append(Number(character)).Append('>');
        }

        return quoted.Append(text.Length > LongestQuote ? "…\"" : "\"").ToString();
    }

    /// <summary>The character itself when it can be printed, and its number when it may be mistaken for another.</summary>
    public static string Character(int codePoint) =>
        codePoint is > ' ' and < 0x7F ? $"'{(char)codePoint}'"
        : codePoint is >= 0xD800 and <= 0xDFFF || (codePoint <= char.MaxValue && !IsPrintable((char)codePoint)) ? Number(codePoint)
        : codePoint == ' ' ? "a space (U+0020)"
        : $"'{char.ConvertFromUtf32(codePoint)}' ({Number(codePoint)})";

    /// <summary>A sum of lengths, such as <c>21 + 36 + 11 = 68</c>; known texts in a row count as one.</summary>
    public static string Sum(TextShape shape, Func<TextPiece, int> lengthOf)
    {
        var terms = new List<(bool IsText, int Length)>();
        foreach (var piece in shape.Pieces)
        {
            var (isText, length) = (piece.Text is not null, lengthOf(piece));
            if (isText && terms.Count > 0 && terms[terms.Count - 1].IsText)
            {
                terms[terms.Count - 1] = (true, terms[terms.Count - 1].Length + length);
            }
            else if (length > 0)
            {
                terms.Add((isText, length));
            }
        }

        var total = terms.Sum(term => (long)term.Length).ToString(CultureInfo.InvariantCulture);
        return terms.Count < 2 ? total : $"{string.Join(" + ", terms.Select(term => term.Length.ToString(CultureInfo.InvariantCulture)))} = {total}";
    }

    private static string Number(int codePoint) => "U+" + codePoint.ToString("X4", CultureInfo.InvariantCulture);

    private static bool IsPrintable(char character) => char.GetUnicodeCategory(character) is not
        (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse
        or UnicodeCategory.OtherNotAssigned or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator);
}
