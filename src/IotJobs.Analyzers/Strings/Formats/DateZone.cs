namespace IotJobs.Analyzers.Strings;

/// <summary>What is known of a date's offset from UTC.</summary>
internal enum DateZone
{
    /// <summary>Nothing.</summary>
    Unknown,

    /// <summary>It is UTC, as with <c>UtcNow</c>.</summary>
    Utc,

    /// <summary>It is the machine's, as with <c>Now</c>.</summary>
    Local,
}
