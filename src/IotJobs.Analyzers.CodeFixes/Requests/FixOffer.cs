using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace IotJobs.Analyzers.CodeFixes;

/// <summary>One way to mend a diagnostic.</summary>
/// <param name="title">What the user reads.</param>
/// <param name="key">The same for all diagnostics that are mended alike.</param>
/// <param name="changes">The changes of the text, in order.</param>
internal sealed class FixOffer(string title, string key, ImmutableArray<TextChange> changes)
{
    public string Title { get; } = title;

    public string Key { get; } = key;

    public ImmutableArray<TextChange> Changes { get; } = changes;

    /// <summary>The offer to make one change; none when there is no <paramref name="change"/>.</summary>
    public static IEnumerable<FixOffer> One(string title, string key, TextChange? change) =>
        change is { } found ? [new(title, key, ImmutableArray.Create(found))] : [];

    /// <summary>The offer to make <paramref name="changes"/>; none when there are none.</summary>
    public static IEnumerable<FixOffer> All(string title, string key, ImmutableArray<TextChange> changes) =>
        changes.IsEmpty ? [] : [new(title, key, changes)];
}
