using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace IotJobs.Analyzers.Requests;

/// <summary>Where an object goes that is made in a method.</summary>
/// <param name="Local">The local variable through which it can be reached, if any.</param>
/// <param name="Path">The properties from that variable to the object; <c>[]</c> stands for an item of a list.</param>
/// <param name="IsInSight">Whether nobody else can reach the object before the SDK sends it.</param>
/// <param name="Uses">The uses of that variable.</param>
internal sealed record Home(ILocalSymbol? Local, ImmutableArray<string> Path, bool IsInSight, ImmutableArray<LocalUse> Uses)
{
    /// <summary>The step from a list to one of its items.</summary>
    public const string Item = "[]";

    /// <summary>Out of sight.</summary>
    public static Home Elsewhere { get; } = new(null, ImmutableArray<string>.Empty, IsInSight: false, ImmutableArray<LocalUse>.Empty);

    /// <summary>Reached by nobody but the SDK.</summary>
    public static Home Nowhere { get; } = Elsewhere with { IsInSight = true };

    /// <summary>The uses that concern the member <paramref name="member"/> of the object itself, in source order.</summary>
    public IEnumerable<LocalUse> UsesOf(string member) =>
        Path.Contains(Item) ? [] : Uses.Where(use => use.Path.Length == Path.Length + 1 && use.Path[Path.Length] == member && StartsWithPath(use));

    /// <summary>The members of the object that are used.</summary>
    public IEnumerable<string> UsedMembers =>
        Path.Contains(Item) ? [] : Uses.Where(use => use.Path.Length > Path.Length && StartsWithPath(use)).Select(use => use.Path[Path.Length]).Distinct();

    private bool StartsWithPath(LocalUse use) => use.Path.Take(Path.Length).SequenceEqual(Path);
}
