using IotJobs.ServiceModel;

namespace IotJobs.Analyzers.Strings;

/// <summary>Formats of <see cref="Guid"/>; the same in every culture.</summary>
internal static class GuidFormat
{
    private static readonly Alphabet s_digits = Alphabets.Digits.Union(Alphabet.Range('a', 'f'));

    /// <summary>The parts of <paramref name="format"/>; null when it is no format of a Guid.</summary>
    public static IReadOnlyList<FormattedPart>? Parts(string format) => format.Length <= 1 ? format.ToUpperInvariant() switch
    {
        "N" => [Digits(32, "N")],
        "" or "D" => Hyphenated("D"),
        "B" => [FormattedPart.Known("{"), .. Hyphenated("B"), FormattedPart.Known("}")],
        "P" => [FormattedPart.Known("("), .. Hyphenated("P"), FormattedPart.Known(")")],
        "X" => Hexadecimal(),
        _ => null,
    }
    : null;

    private static FormattedPart[] Hyphenated(string format) =>
    [
        Digits(8, format), FormattedPart.Known("-"), Digits(4, format), FormattedPart.Known("-"), Digits(4, format), FormattedPart.Known("-"),
        Digits(4, format), FormattedPart.Known("-"), Digits(12, format),
    ];

    private static IReadOnlyList<FormattedPart> Hexadecimal()
    {
        var parts = new List<FormattedPart>
        {
            FormattedPart.Known("{0x"), Digits(8, "X"), FormattedPart.Known(",0x"), Digits(4, "X"), FormattedPart.Known(",0x"), Digits(4, "X"),
        };
        for (var i = 0; i < 8; i++)
        {
            parts.Add(FormattedPart.Known(i == 0 ? ",{0x" : ",0x"));
            parts.Add(Digits(2, "X"));
        }

        parts.Add(FormattedPart.Known("}}"));
        return parts;
    }

    private static FormattedPart Digits(int count, string format) => FormattedPart.Of(
        new(s_digits, LengthRange.Exactly(count), s_digits, count, TextHoleSource.Guid, new(nameof(Phrases.GuidInFormat), format)));
}
