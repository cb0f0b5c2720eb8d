namespace IotJobs.Analyzers.Strings;

/// <summary>The types that share the date and time formats.</summary>
internal enum DateKind
{
    DateTime,
    DateTimeOffset,
    DateOnly,
    TimeOnly,
}
