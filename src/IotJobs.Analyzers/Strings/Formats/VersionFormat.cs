using IotJobs.ServiceModel;

namespace IotJobs.Analyzers.Strings;

/// <summary>Texts of <see cref="Version"/>: numbers with dots between; the same in every culture.</summary>
internal static class VersionFormat
{
    private const int MostDigits = 10;

    private static readonly Alphabet s_tail = Alphabets.Digits.Union(Alphabet.Of("."));

    /// <summary>The parts of a version with <paramref name="fields"/> numbers, or with two to four when null; null when no version has so many.</summary>
    public static IReadOnlyList<FormattedPart>? Parts(int? fields)
    {
        if (fields is < 0 or > 4)
        {
            return null;
        }

        var parts = new List<FormattedPart>();
        for (var i = 0; i < (fields ?? 2); i++)
        {
            if (i > 0)
            {
                parts.Add(FormattedPart.Known("."));
            }

            parts.Add(FormattedPart.Of(Hole(Alphabets.Digits, new(1, MostDigits))));
        }

        if (fields is null)
        {
            parts.Add(FormattedPart.Of(Hole(s_tail, new(0, 2 * (MostDigits + 1)))));
        }

        return parts;
    }

    private static TextHole Hole(Alphabet alphabet, LengthRange length) =>
        new(alphabet, length, alphabet, length.Max ?? 0, TextHoleSource.Version, Phrase.Untranslated("Version"));
}
