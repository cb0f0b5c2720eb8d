using System.Globalization;
using IotJobs.ServiceModel;

namespace IotJobs.Analyzers.Strings;

/// <summary>Standard formats of integers. Digits are ASCII in every culture; signs and separators are the culture's.</summary>
internal static class IntegerFormat
{
    /// <summary>The longest sign of a culture, with its direction marks.</summary>
    public const int MostSignLength = 4;

    /// <summary>More zeros in front of a number are not written out.</summary>
    private const int MostZeros = 1_000;

    private static readonly Alphabet s_binary = Alphabet.Of("01");

    /// <summary>The parts of a value in <paramref name="range"/>; null when nothing is known.</summary>
    public static IReadOnlyList<FormattedPart>? Parts(IntegerRange range, string format, FormatCulture culture)
    {
        if (!TryParse(format, out var letter, out var precision))
        {
            return CustomNumberFormat.Parts(range, format, culture);
        }

        return letter switch
        {
            'D' => Padded(range, precision ?? 1, culture),
            'G' or 'R' when precision is null or 0 || precision >= range.MostDigits => [FormattedPart.Of(Decimal(range, 1, culture))],
            'G' => [FormattedPart.Of(NumberFormat.Loose(range, precision is 1 ? "E+" : "E+.", 1))],
            'X' => [FormattedPart.Of(Hexadecimal(range, format[0], precision ?? 1))],
            'B' => [FormattedPart.Of(Binary(range, precision ?? 1))],
            'N' or 'F' => NumberFormat.Fixed(range, letter == 'N', precision, culture),
            'E' when culture == FormatCulture.Invariant => NumberFormat.Exponential(range, format[0], precision ?? 6),
            'E' => [FormattedPart.Of(NumberFormat.Loose(range, precision is 0 ? "E+" : "E+.", 6))],
            'P' when culture == FormatCulture.Invariant => NumberFormat.Percent(range, precision),
            'P' => [FormattedPart.Of(NumberFormat.Loose(range, precision is 0 ? " %" : " %.", 3))],
            'C' when culture == FormatCulture.Invariant => NumberFormat.Currency(range, precision),
            'C' => [FormattedPart.Of(NumberFormat.Loose(range, precision is 0 ? "\u00A4" : "\u00A4.", 2))],
            _ => null,
        };
    }

    /// <summary>Reads a standard format: one letter and a precision of up to nine digits. An empty format is <c>G</c>.</summary>
    public static bool TryParse(string format, out char letter, out int? precision)
    {
        letter = format.Length == 0 ? 'G' : char.ToUpperInvariant(format[0]);
        precision = null;
        if (format.Length > 1)
        {
            if (format.Length > 10 || !int.TryParse(format.Substring(1), NumberStyles.None, CultureInfo.InvariantCulture, out var digits))
            {
                return false;
            }

            precision = digits;
        }

        return letter is >= 'A' and <= 'Z';
    }

    /// <summary>At least <paramref name="least"/> decimal digits: zeros that stand in front of every value are known.</summary>
    public static IReadOnlyList<FormattedPart> Padded(IntegerRange range, int least, FormatCulture culture) =>
        !range.CanBeNegative && least > range.MostDigits && least - range.MostDigits <= MostZeros
            ? [FormattedPart.Known(new string('0', least - range.MostDigits)), FormattedPart.Of(Decimal(range, range.MostDigits, culture))]
            : [FormattedPart.Of(Decimal(range, least, culture))];

    /// <summary>Decimal digits, at least <paramref name="least"/> of them, after a sign when there can be one.</summary>
    public static TextHole Decimal(IntegerRange range, int least, FormatCulture culture)
    {
        var negative = range.CanBeNegative;
        var invariantSign = culture == FormatCulture.Invariant;
        var length = new LengthRange(
            Math.Max(least, range.LeastDigits) + (range.Max < 0 && invariantSign ? 1 : 0),
            Math.Max(least, range.MostDigits) + (!negative ? 0 : invariantSign ? 1 : MostSignLength));
        var reported = Math.Max(range.ReportedLength, least + (negative && range.Usual is null ? 1 : 0));
        return new(
            !negative ? Alphabets.Digits : invariantSign ? Alphabets.Digits.Union(Alphabet.Of("-")) : Alphabet.Any,
            length, Alphabets.Digits, reported, TextHoleSource.Integer, new(nameof(Phrases.Integer)));
    }

    private static TextHole Hexadecimal(IntegerRange range, char letter, int least)
    {
        var letters = letter == 'X' ? Alphabet.Range('A', 'F') : Alphabet.Range('a', 'f');
        var most = range.CanBeNegative ? range.HexDigits : HexDigitsOf(range.Max);
        var length = new LengthRange(Math.Max(least, 1), Math.Max(least, most));
        return new(
            Alphabets.Digits.Union(letters), length, Alphabets.Digits.Union(letters),
            Math.Max(least, range.Usual is { } usual ? HexDigitsOf(usual) : most), TextHoleSource.Integer, new(nameof(Phrases.IntegerInFormat), letter));
    }

    private static TextHole Binary(IntegerRange range, int least)
    {
        var most = 4 * (range.CanBeNegative ? range.HexDigits : HexDigitsOf(range.Max));
        return new(s_binary, new(Math.Max(least, 1), Math.Max(least, most)), s_binary, least, TextHoleSource.Integer, new(nameof(Phrases.IntegerInFormat), "B"));
    }

    private static int HexDigitsOf(decimal value)
    {
        var digits = 1;
        for (value = decimal.Truncate(value / 16); value > 0; value = decimal.Truncate(value / 16))
        {
            digits++;
        }

        return digits;
    }
}
