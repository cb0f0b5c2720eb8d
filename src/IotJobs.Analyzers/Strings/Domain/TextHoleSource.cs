namespace IotJobs.Analyzers.Strings;

/// <summary>The kind of value behind a hole or a formatted piece; a fix is chosen by it.</summary>
internal enum TextHoleSource
{
    Unknown,
    Guid,
    DateTime,
    DateOnly,
    TimeOnly,
    TimeSpan,
    Version,
    Integer,
    FloatingPoint,
    Enum,
    Boolean,
    Character,
    ThingName,
    JobId,
    BoundedText,
    SignedUrl,
}
