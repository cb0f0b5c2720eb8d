using IotJobs.Analyzers.Strings;
using IotJobs.ServiceModel;

namespace IotJobs.Analyzers.Generator.Templates;

/// <summary>What a format makes of the values of a type, under the invariant culture.</summary>
/// <param name="Length">The lengths that can occur.</param>
/// <param name="Refusal">Why no value gives legal text, as a clause that fits a message; null when some do.</param>
/// <param name="Illegal">A character that occurs in some values and is illegal in a JobId; null when there is none.</param>
internal readonly record struct FormatJudgement(LengthRange Length, string? Refusal, string? Illegal)
{
    private static readonly TextConstraint s_jobId = TextConstraints.JobId;

    /// <summary>Judges a format of <paramref name="type"/> by what it writes; no <paramref name="parts"/> mean that it is none.</summary>
    public static FormatJudgement Of(string format, string type, IReadOnlyList<FormattedPart>? parts)
    {
        if (parts is null)
        {
            return new(LengthRange.Exactly(0), Message.Of(Phrases.NoFormatOf, format, type), null);
        }

        var length = parts.Aggregate(LengthRange.Exactly(0), (sum, part) => sum + (part.Hole?.Length ?? LengthRange.Exactly(part.Text!.Length)));
        var always = parts.Select(Always).FirstOrDefault(illegal => illegal is not null);
        var refusal = always is not null ? Message.Of(Phrases.FormatIsIllegal, format, always, always)
            : length.Min > JobIdGrammar.MaxLength ? Message.Of(Phrases.FormatIsTooLong, format, length.Min, JobIdGrammar.MaxLength)
            : null;
        return new(length, refusal, parts.Select(Sometimes).FirstOrDefault(illegal => illegal is not null));
    }

    private static string? Always(FormattedPart part) =>
        part.Text is { } text ? FirstIllegal(Alphabet.Of(text))
        : part.Hole is { Length.Min: > 0 } hole && !hole.Possible.Overlaps(s_jobId.Alphabet) ? FirstIllegal(hole.Possible)
        : null;

    private static string? Sometimes(FormattedPart part) => part.Hole is { } hole ? FirstIllegal(hole.Attainable) : null;

    private static string? FirstIllegal(Alphabet alphabet) => alphabet.Except(s_jobId.Alphabet).Ranges is not [var (first, _), ..] ? null
        : first is >= 0xD800 and <= 0xDFFF ? "\uFFFD"
        : char.ConvertFromUtf32(first);
}
