using IotJobs.ServiceModel;

namespace IotJobs.Analyzers.Strings;

/// <summary>Custom formats of numbers, such as <c>000-000</c>.</summary>
internal static class CustomNumberFormat
{
    private static readonly Alphabet s_grouped = Alphabets.Digits.Union(Alphabet.Of(","));

    /// <summary>The parts of an integer in <paramref name="range"/>; null when nothing is known.</summary>
    public static IReadOnlyList<FormattedPart>? Parts(IntegerRange range, string format, FormatCulture culture)
    {
        if (NumberTokens.Split(format) is not { } tokens)
        {
            return null;
        }

        if (tokens.All(token => token.Kind == '0'))
        {
            return IntegerFormat.Padded(range, tokens.Count, culture);
        }

        return tokens.All(token => token.Kind is '0' or '#' or 't') ? Digits(range, tokens, culture)
            : culture == FormatCulture.Invariant && HasOneMeaning(tokens) ? Written(range, tokens)
            : [FormattedPart.Of(Loose(range, tokens))];
    }

    /// <summary>The symbols of the invariant culture that a format certainly shows for some number.</summary>
    public static string? Symbols(string format) => NumberTokens.Split(format) is { } tokens && tokens.All(token => token.Kind != ';')
        ? NumberTokens.Symbols(tokens, grouped: true)
        : null;

    // No sections, no exponent, no comma that divides, one sign at most that multiplies.
    private static bool HasOneMeaning(List<NumberToken> tokens) =>
        tokens.All(token => token.Kind is not (';' or 'e' or 'E'))
        && tokens.Count(token => token.Kind is '%' or '\u2030') <= 1
        && tokens.Take(PointOf(tokens)).LastOrDefault(token => token.Kind is '0' or '#' or ',').Kind != ','
        && tokens.Skip(PointOf(tokens) + 1).All(token => token.Kind is not ('.' or ','));

    private static int PointOf(List<NumberToken> tokens) => tokens.FindIndex(token => token.Kind == '.') is var point and >= 0 ? point : tokens.Count;

    /// <summary>An integer in the invariant culture: behind the point stand the zeros of the format, and a point only before them.</summary>
    private static List<FormattedPart> Written(IntegerRange range, List<NumberToken> tokens)
    {
        var point = PointOf(tokens);
        var factor = tokens.Any(token => token.Kind == '%') ? 100 : tokens.Any(token => token.Kind == '\u2030') ? 1000 : 1;
        var scaled = range with { Min = range.Min * factor, Max = range.Max * factor, Usual = range.Usual * factor };
        // Without a place for them the digits stand before the point.
        var whole = tokens.Take(point).ToList();
        whole.AddRange(point == tokens.Count || whole.Exists(token => token.Kind is '0' or '#') ? [] : [new NumberToken('#', string.Empty, point)]);
        var groups = whole.Exists(token => token.Kind == ',') && whole.Find(token => token.Kind is '0' or '#' or ',').Kind != ',';
        var parts = Digits(scaled, whole.Where(token => token.Kind != ',').Select(Known).ToList(), FormatCulture.Invariant, groups);
        var fraction = tokens.Skip(point + 1).ToList();
        var zeros = fraction.FindLastIndex(token => token.Kind == '0');
        parts.AddRange(zeros < 0 ? [] : [FormattedPart.Known(".")]);
        parts.AddRange(fraction
            .Select((token, index) => token.Kind is '0' or '#' && index <= zeros ? new NumberToken('t', "0", token.Start) : Known(token))
            .Where(token => token.Kind == 't')
            .Select(token => FormattedPart.Known(token.Text, token.Start)));
        return parts;
    }

    private static NumberToken Known(NumberToken token) => token.Kind is '%' or '\u2030' ? new('t', token.Kind.ToString(), token.Start) : token;

    private static List<FormattedPart> Digits(IntegerRange range, List<NumberToken> tokens, FormatCulture culture, bool groups = false)
    {
        // Digits go to the places from the right; what is left over goes before the first place.
        var places = tokens.Count(token => token.Kind != 't');
        var firstZero = tokens.FindIndex(token => token.Kind == '0');
        var zeros = firstZero < 0 ? 0 : tokens.Skip(firstZero).Count(token => token.Kind != 't');
        var least = Math.Max(zeros, range is { Min: <= 0, Max: >= 0 } ? 0 : range.LeastDigits);
        var most = Math.Max(zeros, range.MostDigits);
        var reported = Math.Max(zeros, range.Usual is { } usual ? IntegerRange.DigitsOf(usual) : range.MostDigits);
        var parts = new List<FormattedPart>();
        if (range.CanBeNegative)
        {
            parts.Add(FormattedPart.Of(new(
                culture == FormatCulture.Invariant ? Alphabet.Of("-") : Alphabet.Any, new(0, IntegerFormat.MostSignLength), Alphabet.None, 0,
                TextHoleSource.Integer, new(nameof(Phrases.Sign)))));
        }

        var place = places;
        for (var i = 0; i < tokens.Count;)
        {
            if (tokens[i].Kind == 't')
            {
                parts.Add(FormattedPart.Known(tokens[i].Text, tokens[i].Start));
                i++;
                continue;
            }

            var first = place == places;
            var from = place;
            while (i < tokens.Count && tokens[i].Kind != 't')
            {
                i++;
                place--;
            }

            // This run of places holds the digits numbered place+1 (right) to from (left), the first run all beyond as well.
            int Within(int digits) => Math.Max(0, (first ? digits : Math.Min(digits, from)) - place);
            parts.Add(FormattedPart.Of(groups
                ? new(s_grouped, new(Within(least), Within(most) * 2), range.ReportedMagnitude >= 1000 ? s_grouped : Alphabets.Digits, Within(reported), TextHoleSource.Integer, new(nameof(Phrases.IntegerWithGroups)))
                : new(Alphabets.Digits, new(Within(least), Within(most)), Alphabets.Digits, Within(reported), TextHoleSource.Integer, new(nameof(Phrases.Integer)))));
        }

        return parts;
    }

    private static TextHole Loose(IntegerRange range, List<NumberToken> tokens)
    {
        var symbols = string.Concat(NumberTokens.Sections(tokens, range).Select(section => NumberTokens.Symbols(section, range.ReportedMagnitude >= 1000)));
        return new(
            Alphabet.Any, LengthRange.Any, Alphabet.Of(symbols), symbols.Length, TextHoleSource.Integer, new(nameof(Phrases.IntegerInCustomFormat)));
    }
}
