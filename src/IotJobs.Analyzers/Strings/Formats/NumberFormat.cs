using IotJobs.ServiceModel;

namespace IotJobs.Analyzers.Strings;

/// <summary>Formats that integers and floating point share: groups, fixed points, and those in which the culture decides nearly everything.</summary>
internal static class NumberFormat
{
    private static readonly Alphabet s_grouped = Alphabets.Digits.Union(Alphabet.Of(",-"));

    /// <summary><c>N</c> and <c>F</c> of an integer.</summary>
    public static IReadOnlyList<FormattedPart> Fixed(IntegerRange range, bool groups, int? precision, FormatCulture culture)
    {
        if (!groups && precision == 0)
        {
            return [FormattedPart.Of(IntegerFormat.Decimal(range, 1, culture))];
        }

        var attainable = Alphabets.Digits.Union(groups && range.ReportedMagnitude >= 1000 ? Alphabet.Of(",") : Alphabet.None);
        var separators = groups ? (range.MostDigits - 1) / 3 : 0;
        var reported = range.ReportedLength + (groups ? (IntegerRange.DigitsOf(range.ReportedMagnitude) - 1) / 3 : 0);
        var invariant = culture == FormatCulture.Invariant;
        var whole = new TextHole(
            invariant ? s_grouped : Alphabet.Any,
            invariant ? new(range.LeastDigits, range.MostDigits + separators + 1) : new(range.LeastDigits, null),
            attainable, reported, TextHoleSource.Integer, new(groups ? nameof(Phrases.IntegerWithGroups) : nameof(Phrases.Integer)));
        return [FormattedPart.Of(whole), .. Fraction(precision, culture, TextHoleSource.Integer)];
    }

    /// <summary>The point and the digits after it; without a <paramref name="precision"/> there are as many as the culture likes, two in the invariant one.</summary>
    public static IReadOnlyList<FormattedPart> Fraction(int? precision, FormatCulture culture, TextHoleSource source)
    {
        if (precision == 0)
        {
            return [];
        }

        var digits = new TextHole(
            Alphabets.Digits, LengthRange.Exactly(precision ?? 2), Alphabets.Digits, precision ?? 2, source, new(nameof(Phrases.DecimalPlaces)));
        if (culture == FormatCulture.Invariant)
        {
            return [FormattedPart.Known("."), FormattedPart.Of(digits)];
        }

        var point = Alphabet.Of(".");
        return precision is null
            ? [FormattedPart.Of(new(Alphabet.Any, LengthRange.Any, point.Union(Alphabets.Digits), 3, source, new(nameof(Phrases.DecimalPointAndPlaces))))]
            : [FormattedPart.Of(new(Alphabet.Any, new(0, 8), point, 1, source, new(nameof(Phrases.DecimalPoint)))), FormattedPart.Of(digits)];
    }

    /// <summary><c>P</c> of an integer in the invariant culture, as in <c>12,300.00 %</c>.</summary>
    public static IReadOnlyList<FormattedPart> Percent(IntegerRange range, int? precision) =>
        [.. Fixed(range with { Min = range.Min * 100, Max = range.Max * 100, Usual = range.Usual * 100 }, groups: true, precision, FormatCulture.Invariant), FormattedPart.Known(" %")];

    /// <summary><c>C</c> of an integer in the invariant culture, as in <c>\u00A41,230.00</c>; what is negative stands in parentheses.</summary>
    public static IReadOnlyList<FormattedPart> Currency(IntegerRange range, int? precision)
    {
        IReadOnlyList<FormattedPart> positive = [FormattedPart.Known("\u00A4"), .. Fixed(range, groups: true, precision, FormatCulture.Invariant)];
        return range.CanBeNegative ? [Parenthesis("("), .. positive, Parenthesis(")")] : positive;
    }

    /// <summary><c>E</c> of an integer in the invariant culture, as in <c>1.23E+004</c>: an integer's exponent is never negative.</summary>
    public static IReadOnlyList<FormattedPart> Exponential(IntegerRange range, char letter, int precision) =>
    [
        FormattedPart.Of(IntegerFormat.Decimal(range with { Min = range.CanBeNegative ? -9 : 0, Max = 9, Usual = null }, 1, FormatCulture.Invariant)),
        .. Fraction(precision, FormatCulture.Invariant, TextHoleSource.Integer),
        FormattedPart.Known(letter + "+"),
        FormattedPart.Of(new(Alphabets.Digits, LengthRange.Exactly(3), Alphabets.Digits, 3, TextHoleSource.Integer, new(nameof(Phrases.Exponent)))),
    ];

    private static FormattedPart Parenthesis(string written) => FormattedPart.Of(new(
        Alphabet.Of(written), new(0, 1), Alphabet.Of(written), 1, TextHoleSource.Integer, new(nameof(Phrases.Parenthesis))));

    /// <summary>A number with symbols of the culture in places of the culture's; of the invariant culture's, <paramref name="symbols"/> are always there.</summary>
    public static TextHole Loose(IntegerRange range, string symbols, int reported) => Loose(
        symbols.Contains('%') || symbols.Contains('\u00A4') ? symbols + (range.ReportedMagnitude >= 1000 ? "," : string.Empty) : symbols,
        reported, TextHoleSource.Integer, new(nameof(Phrases.IntegerWithSymbols)));

    /// <summary>The same of any number.</summary>
    public static TextHole Loose(string symbols, int reported, TextHoleSource source, Phrase description) => new(
        Alphabet.Any, new(1, null), Alphabets.Digits.Union(Alphabet.Of(symbols)), reported, source, description);
}
