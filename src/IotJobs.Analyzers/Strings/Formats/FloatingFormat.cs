using IotJobs.ServiceModel;

namespace IotJobs.Analyzers.Strings;

/// <summary>Formats of floating point and decimal numbers. Lengths that only huge magnitudes have are not reported.</summary>
internal static class FloatingFormat
{
    /// <summary>The parts of a number; null when nothing is known.</summary>
    /// <param name="isDecimal">Whether it is a <see cref="decimal"/>: no exponent, no infinity.</param>
    /// <param name="format">The format.</param>
    /// <param name="culture">Whose symbols.</param>
    public static IReadOnlyList<FormattedPart>? Parts(bool isDecimal, string format, FormatCulture culture)
    {
        if (!IntegerFormat.TryParse(format, out var letter, out var precision))
        {
            return CustomNumberFormat.Symbols(format) is { } symbols
                ? [Hole(new(0, null), symbols.Replace(",", string.Empty), symbols.Length)]
                : null;
        }

        return letter switch
        {
            'G' or 'R' when precision is null => [Hole(new(1, 40), isDecimal ? "." : ".E+", 3)],
            'G' => [Hole(new(1, null), precision == 1 ? string.Empty : ".", 1)],
            'F' or 'N' when isDecimal =>
            [
                Hole(new(1, null), letter == 'N' ? "," : string.Empty, 1), .. NumberFormat.Fraction(precision, culture, TextHoleSource.FloatingPoint),
            ],
            'F' => [Hole(new(1, null), precision == 0 ? string.Empty : ".", 1 + (precision ?? 2))],
            'N' => [Hole(new(1, null), precision == 0 ? "," : ",.", 5)],
            'E' => [Hole(new(1, null), precision == 0 ? "E+" : "E+.", 6)],
            'P' => [Hole(new(1, null), precision == 0 ? " %," : " %,.", 3)],
            'C' => [Hole(new(1, null), precision == 0 ? "\u00A4," : "\u00A4,.", 2)],
            _ => null,
        };
    }

    /// <summary>The parts of a number without a fraction; null when the format adds more than digits.</summary>
    public static IReadOnlyList<FormattedPart>? Whole(string format) => format.Length == 0 || format is "G" or "R" or "F0" or "0"
        ? [Hole(new(1, null), string.Empty, 1)]
        : null;

    private static FormattedPart Hole(LengthRange length, string symbols, int reported) => FormattedPart.Of(new(
        Alphabet.Any, length, Alphabets.Digits.Union(Alphabet.Of(symbols)), reported, TextHoleSource.FloatingPoint, new(nameof(Phrases.FloatingPointNumber))));
}
