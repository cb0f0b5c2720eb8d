namespace IotJobs.ServiceModel;

/// <summary>The words that AWS IoT accepts for one enumerated member, in canonical case.</summary>
/// <param name="Name">The shape's name, which is also the name of the SDK's type.</param>
/// <param name="Words">The words.</param>
/// <param name="Source">Where they are written.</param>
internal sealed record WordConstraint(string Name, IReadOnlyList<string> Words, string Source) : ValueConstraint(Name, Source)
{
    /// <summary>Whether <paramref name="word"/> is one of the words, in any case.</summary>
    public bool Knows(string word) => Canonical(word) is not null;

    /// <summary>The word as AWS spells it, whatever the case of <paramref name="word"/>; null when it is none of them.</summary>
    public string? Canonical(string word) => Words.FirstOrDefault(known => string.Equals(known, word, StringComparison.OrdinalIgnoreCase));
}
