using IotJobs.ServiceModel;

namespace IotJobs.Analyzers.Generator.Templates;

/// <summary>What a format makes of the values of a type, found by formatting telling values under the invariant culture.</summary>
/// <param name="Length">The lengths that occur.</param>
/// <param name="Refusal">Why no value gives legal text, as a clause that fits a message; null when some do.</param>
/// <param name="Illegal">A character that occurs in some values and is illegal in a JobId; null when there is none.</param>
internal readonly record struct FormatJudgement(LengthRange Length, string? Refusal, char? Illegal)
{
    /// <summary>Judges a format by the texts that it gives.</summary>
    public static FormatJudgement Of(string format, IEnumerable<string> texts)
    {
        var length = (LengthRange?)null;
        var (refusal, illegal, anyFits) = ((string?)null, (char?)null, false);
        foreach (var text in texts)
        {
            length = length?.Union(LengthRange.Exactly(text.Length)) ?? LengthRange.Exactly(text.Length);
            if (JobIdGrammar.IndexOfIllegal(text.AsSpan()) is var index and >= 0)
            {
                illegal ??= text[index];
                refusal ??= Message.Of(Phrases.FormatIsIllegal, format, text, text[index]);
            }
            else if (text.Length > JobIdGrammar.MaxLength)
            {
                refusal ??= Message.Of(Phrases.FormatIsTooLong, format, text.Length, JobIdGrammar.MaxLength);
            }
            else
            {
                anyFits = true;
            }
        }

        return new(length ?? LengthRange.Exactly(0), anyFits ? null : refusal, illegal);
    }

    /// <summary>The judgement on what is no format at all.</summary>
    public static FormatJudgement NoFormat(string format, string type) => new(LengthRange.Exactly(0), Message.Of(Phrases.NoFormatOf, format, type), null);
}
