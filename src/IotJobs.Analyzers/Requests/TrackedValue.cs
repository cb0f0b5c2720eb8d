using System.Collections.Immutable;
using IotJobs.Analyzers.DataFlow;
using IotJobs.Analyzers.Strings;
using Microsoft.CodeAnalysis;

namespace IotJobs.Analyzers.Requests;

/// <summary>What is known of one value on its way into a request.</summary>
/// <param name="Location">Where the value is written.</param>
internal sealed record TrackedValue(Location Location)
{
    /// <summary>The intervals that the number comes in, on whichever path, where it is not known exactly; each with the place that it is said at.</summary>
    public ImmutableArray<(IntegerRange Range, Location Place)> Ranges { get; init; } = ImmutableArray<(IntegerRange, Location)>.Empty;

    /// <summary>The identity of the value.</summary>
    public object? ValueKey { get; init; }

    /// <summary>The shapes as they would be if no test had been asked that nobody understands.</summary>
    public ImmutableArray<TextShape> Undoubted { get; init; } = ImmutableArray<TextShape>.Empty;

    /// <summary>True for null, false for a value that is provably not null, null when neither is certain.</summary>
    public bool? IsNull { get; init; }

    /// <summary>The text, or the word of an enumeration, when it is known whole.</summary>
    public string? Text { get; init; }

    /// <summary>The number, when it is known.</summary>
    public decimal? Number { get; init; }

    /// <summary>Each number that an arm of a conditional yields, with its place; arms that are not known are left out.</summary>
    public ImmutableArray<(decimal Value, Location Place)> Numbers { get; init; } = ImmutableArray<(decimal, Location)>.Empty;

    /// <summary>The interval in which a number certainly lies.</summary>
    public IntegerRange? Range { get; init; }

    /// <summary>What a text can be, one shape for each alternative; empty when the value is no text.</summary>
    public ImmutableArray<TextShape> Shapes { get; init; } = ImmutableArray<TextShape>.Empty;

    /// <summary>The structure, when the value is one that is made in sight.</summary>
    public TrackedObject? Structure { get; init; }

    /// <summary>The structures that arrive here along one path or another, each by itself.</summary>
    public ImmutableArray<TrackedObject> Structures { get; init; } = ImmutableArray<TrackedObject>.Empty;

    /// <summary>The items, when the value is a list or a map.</summary>
    public TrackedItems? Items { get; init; }

    /// <summary>The key, when the value is an entry of a map whose key is in sight.</summary>
    public TrackedValue? Key { get; init; }

    /// <summary>The variable that the value was named by.</summary>
    public ISymbol? Variable { get; init; }

    /// <summary>What tells whether two values of run time are the same; null when nothing does.</summary>
    public object? Identity { get; init; }

    /// <summary>The expression that was assigned; null for what an attribute or a file says.</summary>
    public IOperation? Assigned { get; init; }

    /// <summary>The enumeration of the SDK that a word belongs to.</summary>
    public INamedTypeSymbol? Enumeration { get; init; }

    /// <summary>Whether the value is what a caller outside of the program hands in, unchanged.</summary>
    public bool IsSource { get; init; }

    /// <summary>When the value came to be, and the tests that led to its arrival.</summary>
    public int Birth { get; init; }

    /// <summary>The tests that led to the arrival.</summary>
    public ImmutableDictionary<object, TestOutcome> History { get; init; } = ImmutableDictionary<object, TestOutcome>.Empty;

    /// <summary>What the value depends on.</summary>
    public Roots Roots { get; init; } = Roots.None;

    /// <summary>Whether the value is the word <paramref name="word"/>, in any case.</summary>
    public bool IsWord(string word) => string.Equals(Text, word, StringComparison.OrdinalIgnoreCase);
}
