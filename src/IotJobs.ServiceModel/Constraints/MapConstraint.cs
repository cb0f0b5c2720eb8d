namespace IotJobs.ServiceModel;

/// <summary>What AWS IoT accepts as the keys and values of a map.</summary>
/// <param name="Name">The shape's name as AWS spells it.</param>
/// <param name="Key">What a key may be.</param>
/// <param name="Value">What a value may be.</param>
/// <param name="Source">Where the limits are written.</param>
internal sealed record MapConstraint(string Name, TextConstraint Key, TextConstraint Value, string Source) : ValueConstraint(Name, Source)
{
    /// <summary>More entries are beyond what AWS documents; null when no such limit is known.</summary>
    public int? DocumentedMaxItems { get; init; }

    /// <summary>Where <see cref="DocumentedMaxItems"/> is written.</summary>
    public string DocumentedSource { get; init; } = "";
}
