using IotJobs.Analyzers.Generator.Model;

namespace IotJobs.Analyzers.Generator.Templates;

/// <summary>A valid JobId template, bound to the members of its type.</summary>
/// <param name="Text">The template as it was written.</param>
/// <param name="Segments">Text and members, in order.</param>
internal sealed record JobIdTemplateModel(string Text, EquatableArray<JobIdTemplateSegment> Segments);

/// <summary>A part of a bound template.</summary>
/// <param name="Kind">What kind of value it is.</param>
/// <param name="Text">The text of a literal, else the member's name.</param>
/// <param name="Access">The C# expression that reads the member; empty for a literal.</param>
/// <param name="Format">The format to write the value in; null for kinds that take none.</param>
/// <param name="IsNullable">Whether the value is a nullable value type.</param>
/// <param name="MinLength">For text, the least number of characters that <c>ToJobId</c> accepts.</param>
/// <param name="MaxLength">For text, the greatest number of characters that <c>ToJobId</c> accepts; -1 when it has no limit of its own.</param>
/// <param name="UnsignedType">The C# keyword of the unsigned type to convert a signed integer to, for formats that write its bits; else null.</param>
/// <param name="Words">For an enumeration, its names, the first for each value.</param>
internal sealed record JobIdTemplateSegment(
    JobIdSegmentKind Kind,
    string Text,
    string Access = "",
    string? Format = null,
    bool IsNullable = false,
    int MinLength = 0,
    int MaxLength = -1,
    string? UnsignedType = null,
    EquatableArray<JobIdEnumWord> Words = default);

/// <summary>A name of an enumeration.</summary>
/// <param name="Value">Its value as a C# literal of type <c>long</c> or <c>ulong</c>.</param>
/// <param name="Name">The name, without <c>@</c>.</param>
internal sealed record JobIdEnumWord(string Value, string Name);

/// <summary>The kinds of values that can stand in a JobId.</summary>
internal enum JobIdSegmentKind
{
    Literal,
    Text,
    Guid,
    SignedInteger,
    UnsignedInteger,
    SignedEnum,
    UnsignedEnum,
    Boolean,
    Version,
    DateTime,
    DateTimeOffset,
    DateOnly,
}
