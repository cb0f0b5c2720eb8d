namespace IotJobs.Analyzers.Text;

/// <summary>The types that share the date and time formats.</summary>
internal enum DateKind
{
    DateTime,
    DateTimeOffset,
    DateOnly,
    TimeOnly,
}
