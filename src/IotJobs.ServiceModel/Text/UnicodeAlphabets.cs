using System.Globalization;

namespace IotJobs.ServiceModel;

/// <summary>The alphabets of patterns that name Unicode categories. Each holds what is not certainly refused.</summary>
/// <remarks>
/// .NET and the service know different versions of Unicode. A code point that this .NET does not know is never refused, nor is a lone surrogate:
/// what reaches the service in its stead is U+FFFD.
/// </remarks>
internal static class UnicodeAlphabets
{
    private const int LastOfPlane1 = 0x1FFFF;

    private static readonly Lazy<Alphabet> LazyTagKey = new(() => NotRefused(
        "_.:/=+-@\u180E",
        category => category is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark
            || IsPunctuationOrSymbol(category) || category is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.PrivateUse));

    private static readonly Lazy<Alphabet> LazyReasonCode = new(() => NotRefused(
        "_",
        category => category is UnicodeCategory.LowercaseLetter or UnicodeCategory.OtherLetter or UnicodeCategory.ModifierLetter
            or UnicodeCategory.SpaceSeparator or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
            or UnicodeCategory.Control or UnicodeCategory.Format
            || (IsPunctuationOrSymbol(category) && category != UnicodeCategory.OtherSymbol)));

    /// <summary>
    /// <c>[^\p{C}]</c>: no control, format or private-use character. Written out, because the same characters have to be refused whatever Unicode
    /// the running .NET knows. U+180E is left out: its category has changed.
    /// </summary>
    public static Alphabet NoControl { get; } = Alphabet.OfRanges(
    [
        (0x0000, 0x001F), (0x007F, 0x009F), (0x00AD, 0x00AD), (0x0600, 0x0605), (0x061C, 0x061C), (0x06DD, 0x06DD), (0x070F, 0x070F),
        (0x0890, 0x0891), (0x08E2, 0x08E2), (0x200B, 0x200F), (0x202A, 0x202E), (0x2060, 0x2064), (0x2066, 0x206F), (0xE000, 0xF8FF),
        (0xFEFF, 0xFEFF), (0xFFF9, 0xFFFB), (0x110BD, 0x110BD), (0x110CD, 0x110CD), (0x1BCA0, 0x1BCA3), (0x1D173, 0x1D17A),
        (0xE0001, 0xE0001), (0xE0020, 0xE007F), (0xF0000, 0xFFFFD), (0x100000, 0x10FFFD),
    ]).Complement();

    /// <summary><c>[\p{L}\p{Z}\p{N}_.:/=+\-@]</c>: keys of tags.</summary>
    public static Alphabet TagKey => LazyTagKey.Value;

    /// <summary><c>[\p{Upper}\p{Digit}_]</c>: reason codes. Capitals and digits beyond ASCII are left open: the classes are ASCII in some dialects, Unicode in others.</summary>
    public static Alphabet ReasonCode => LazyReasonCode.Value;

    private static bool IsPunctuationOrSymbol(UnicodeCategory category) =>
        category is >= UnicodeCategory.ConnectorPunctuation and <= UnicodeCategory.OtherSymbol;

    // Planes 2 and 3 hold letters, 15 and 16 private use that no key holds by accident: they are left open.
    private static Alphabet NotRefused(string exceptions, Func<UnicodeCategory, bool> isRefused)
    {
        var plane1 = string.Concat(Enumerable.Range(0x10000, 0x10000).Select(char.ConvertFromUtf32));
        var refused = new List<(int, int)>();
        for (var codePoint = 0; codePoint <= LastOfPlane1; codePoint++)
        {
            var category = codePoint <= char.MaxValue
                ? CharUnicodeInfo.GetUnicodeCategory((char)codePoint)
                : CharUnicodeInfo.GetUnicodeCategory(plane1, (codePoint - 0x10000) * 2);
            if (isRefused(category))
            {
                refused.Add((codePoint, codePoint));
            }
        }

        return Alphabet.OfRanges(refused).Complement().Union(Alphabet.Of(exceptions));
    }
}
