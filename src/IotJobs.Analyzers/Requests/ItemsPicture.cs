using System.Collections.Immutable;

namespace IotJobs.Analyzers.Requests;

/// <summary>What is known of the items of a list, or of the entries of a map.</summary>
/// <param name="Known">The items in sight; each is certainly there.</param>
/// <param name="IsComplete">Whether there are no others.</param>
internal sealed record ItemsPicture(ImmutableArray<ValuePicture> Known, bool IsComplete)
{
    /// <summary>Nothing is known.</summary>
    public static ItemsPicture Unknown { get; } = new(ImmutableArray<ValuePicture>.Empty, IsComplete: false);

    /// <summary>No items, and no others.</summary>
    public static ItemsPicture Empty { get; } = new(ImmutableArray<ValuePicture>.Empty, IsComplete: true);

    /// <summary>Whether the list is certainly empty.</summary>
    public bool IsEmpty => IsComplete && Known.IsEmpty;

    /// <summary>These items and <paramref name="item"/>.</summary>
    public ItemsPicture Add(ValuePicture item) => this with { Known = Known.Add(item) };

    /// <summary>These items, and perhaps others.</summary>
    public ItemsPicture AndOthers() => this with { IsComplete = false };
}
