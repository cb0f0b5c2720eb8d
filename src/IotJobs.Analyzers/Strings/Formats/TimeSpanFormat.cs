using IotJobs.ServiceModel;

namespace IotJobs.Analyzers.Strings;

/// <summary>Formats of <see cref="TimeSpan"/>.</summary>
internal static class TimeSpanFormat
{
    /// <summary>The parts of a time span; null when nothing is known.</summary>
    public static IReadOnlyList<FormattedPart>? Parts(string format) => format switch
    {
        "" or "c" or "t" or "T" =>
        [
            Hole("-.", 0, 10, ".", 9), Digits(2), FormattedPart.Known(":"), Digits(2), FormattedPart.Known(":"), Digits(2), Hole(".", 0, 8, ".", 8),
        ],
        "g" => [Hole("-:", 1, 12, ":", 11), FormattedPart.Known(":"), Digits(2), FormattedPart.Known(":"), Digits(2), CulturalFraction()],
        "G" =>
        [
            Hole("-", 1, 9, string.Empty, 8), FormattedPart.Known(":"), Digits(2), FormattedPart.Known(":"), Digits(2), FormattedPart.Known(":"),
            Digits(2), CulturalFraction(),
        ],
        { Length: 1 } => null,
        _ => Custom(format),
    };

    private static IReadOnlyList<FormattedPart>? Custom(string format)
    {
        if (FormatTokens.Split(format, "dfFhms") is not { } tokens)
        {
            return null;
        }

        var parts = new List<FormattedPart>();
        foreach (var token in tokens)
        {
            FormattedPart? part = (token.Kind, token.Length) switch
            {
                // Text must be quoted or escaped; anything else throws.
                (FormatToken.Text, _) => IsEscaped(format, token.Start) ? FormattedPart.Known(token.Value, token.Start) : null,
                ('d', <= 8) => Hole(string.Empty, token.Length, 8, string.Empty, token.Length),
                ('h' or 'm' or 's', <= 2) => Hole(string.Empty, token.Length, 2, string.Empty, 2),
                ('f', <= 7) => Digits(token.Length),
                ('F', <= 7) => Hole(string.Empty, 0, token.Length, string.Empty, token.Length),
                _ => null,
            };
            if (part is null)
            {
                return null;
            }

            parts.Add(part.Value);
        }

        return parts;
    }

    private static bool IsEscaped(string format, int start) => start > 0 && format[start - 1] is '\\' or '\'' or '"';

    private static FormattedPart CulturalFraction() => FormattedPart.Of(
        new(Alphabet.Any, LengthRange.Any, Alphabets.Digits.Union(Alphabet.Of(".")), 8, TextHoleSource.TimeSpan, Phrase.Untranslated("TimeSpan")));

    private static FormattedPart Digits(int count) => Hole(string.Empty, count, count, string.Empty, count);

    private static FormattedPart Hole(string possible, int least, int most, string attainable, int reported) => FormattedPart.Of(new(
        Alphabets.Digits.Union(Alphabet.Of(possible)), new(least, most), Alphabets.Digits.Union(Alphabet.Of(attainable)), reported,
        TextHoleSource.TimeSpan, Phrase.Untranslated("TimeSpan")));
}
