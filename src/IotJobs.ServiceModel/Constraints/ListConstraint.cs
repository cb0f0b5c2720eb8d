namespace IotJobs.ServiceModel;

/// <summary>How many items AWS IoT accepts in a list, and what each may be.</summary>
/// <param name="Name">The shape's name as AWS spells it.</param>
/// <param name="Item">What one item may be.</param>
/// <param name="Source">Where the counts are written.</param>
internal sealed record ListConstraint(string Name, ValueConstraint Item, string Source) : ValueConstraint(Name, Source)
{
    /// <summary>Fewer items are refused for certain.</summary>
    public int MinItems { get; init; }

    /// <summary>More items are refused for certain; null when no such limit is known.</summary>
    public int? MaxItems { get; init; }

    /// <summary>More items are beyond what AWS documents; null when no such limit is known.</summary>
    public int? DocumentedMaxItems { get; init; }

    /// <summary>Where <see cref="DocumentedMaxItems"/> is written.</summary>
    public string DocumentedSource { get; init; } = "";
}
