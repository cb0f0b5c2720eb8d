using IotJobs.Analyzers.Strings;

namespace IotJobs.Analyzers.Rules;

/// <summary>Says what to write instead of a value whose text is illegal.</summary>
internal static class HoleAdvice
{
    /// <summary>The advice for a value of kind <paramref name="source"/>, as the end of a sentence.</summary>
    public static string For(TextHoleSource source) => source switch
    {
        TextHoleSource.Guid => "write the Guid in format \"N\"",
        TextHoleSource.DateTime => "write the time as \"yyyyMMddHHmmss\"",
        TextHoleSource.DateOnly => "write the date as \"yyyyMMdd\"",
        TextHoleSource.Version => "write '-' instead of '.' with Replace('.', '-')",
        TextHoleSource.Unknown or TextHoleSource.Character => "write '-' instead",
        _ => "make it legal with JobId.FromText",
    };
}
