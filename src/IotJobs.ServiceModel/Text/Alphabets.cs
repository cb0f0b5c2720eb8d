namespace IotJobs.ServiceModel;

/// <summary>The alphabets that AWS IoT's patterns and .NET's formats are made of.</summary>
internal static class Alphabets
{
    /// <summary><c>0-9</c></summary>
    public static Alphabet Digits { get; } = Alphabet.Range('0', '9');

    /// <summary><c>A-Z</c></summary>
    public static Alphabet UpperLetters { get; } = Alphabet.Range('A', 'Z');

    /// <summary><c>a-z</c></summary>
    public static Alphabet LowerLetters { get; } = Alphabet.Range('a', 'z');

    /// <summary><c>A-Z a-z 0-9</c></summary>
    public static Alphabet Alphanumeric { get; } = Digits.Union(UpperLetters).Union(LowerLetters);

    /// <summary><c>[a-zA-Z0-9_-]</c>: JobId, JobTemplateId, NamespaceId, keys of document parameters.</summary>
    public static Alphabet JobId { get; } = Alphanumeric.Union(Alphabet.Of("-_"));

    /// <summary><c>[a-zA-Z0-9:_-]</c>: thing and thing group names, keys of status details.</summary>
    public static Alphabet ThingName { get; } = JobId.Union(Alphabet.Of(":"));

    /// <summary><c>[a-zA-Z0-9-]</c>: ids of thing groups.</summary>
    public static Alphabet ThingGroupId { get; } = Alphanumeric.Union(Alphabet.Of("-"));

    /// <summary>The ASCII part of what keys of tags may hold; <see cref="UnicodeAlphabets.TagKey"/> is all of it.</summary>
    public static Alphabet PlainTagKey { get; } = Alphanumeric.Union(Alphabet.Of(" _.:/=+-@"));

    /// <summary><c>[!-~]</c>: ASCII without space and control characters.</summary>
    public static Alphabet VisibleAscii { get; } = Alphabet.Range('!', '~');
}
