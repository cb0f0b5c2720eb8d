using System.Collections.Immutable;

namespace IotJobs.Analyzers.Requests;

/// <summary>What is known of the items of a list, or of the entries of a map.</summary>
/// <param name="Known">The items in sight; each is certainly there.</param>
/// <param name="IsComplete">Whether there are no others.</param>
internal sealed record TrackedItems(ImmutableArray<TrackedValue> Known, bool IsComplete)
{
    /// <summary>Items that are there on some paths only: each is judged by itself, none is counted.</summary>
    public ImmutableArray<TrackedValue> Sometimes { get; init; } = ImmutableArray<TrackedValue>.Empty;

    /// <summary>Nothing is known.</summary>
    public static TrackedItems Unknown { get; } = new(ImmutableArray<TrackedValue>.Empty, IsComplete: false);

    /// <summary>No items, and no others.</summary>
    public static TrackedItems Empty { get; } = new(ImmutableArray<TrackedValue>.Empty, IsComplete: true);

    /// <summary>Whether the list is certainly empty.</summary>
    public bool IsEmpty => IsComplete && Known.IsEmpty;

    /// <summary>These items and <paramref name="item"/>.</summary>
    public TrackedItems Add(TrackedValue item) => this with { Known = Known.Add(item) };
}
