using IotJobs.Analyzers.Strings;
using Microsoft.CodeAnalysis;

namespace IotJobs.Analyzers.DataFlow;

/// <summary>What is known of one value on one path. A value keeps its <paramref name="Key"/> while more is learned of it, wherever it is held.</summary>
/// <param name="Key">The identity of the value: two places with one key hold the same.</param>
internal sealed record AbstractValue(object Key)
{
    /// <summary>Whether the value is null.</summary>
    public Nullness Nullness { get; init; }

    /// <summary>What the text can be, when the value is a text or a word of an enumeration.</summary>
    public TextAlternatives? Text { get; init; }

    /// <summary>The enumeration of the SDK that the word comes from; null for a plain text.</summary>
    public INamedTypeSymbol? Enumeration { get; init; }

    /// <summary>The interval that the number lies in, when the value is a number.</summary>
    public IntegerRange? Number { get; init; }

    /// <summary>The truth, when it is known.</summary>
    public bool? Truth { get; init; }

    /// <summary>What the truth, when it is not known, says of other values.</summary>
    public Condition? Condition { get; init; }

    /// <summary>The followed object that the value refers to.</summary>
    public int? Object { get; init; }

    /// <summary>The code that the value runs, when it is a delegate.</summary>
    public DelegateTarget? Delegate { get; init; }

    /// <summary>What the value depends on.</summary>
    public Roots Roots { get; init; } = Roots.None;

    /// <summary>What a test of the value tests: the value itself and what it was computed from, but not the objects that these were read from.</summary>
    public Roots Subjects { get; init; } = Roots.None;

    /// <summary>When the value came to be, in steps of the interpreter.</summary>
    public int Birth { get; init; }

    /// <summary>The expression that made the value, where it says more than the type of the variable.</summary>
    public IOperation? Producer { get; init; }

    /// <summary>The place that was captured, for an assignment through the capture.</summary>
    public IOperation? Target { get; init; }

    /// <summary>The object that the captured place is a member of.</summary>
    public AbstractValue? TargetOwner { get; init; }

    /// <summary>Where a number is written or named.</summary>
    public SyntaxNode? Place { get; init; }

    /// <summary>Whether the caller of the body handed the value in.</summary>
    public bool IsArgument { get; init; }

    /// <summary>Whether the value was read from a name that nothing in sight has set.</summary>
    public bool IsSource { get; init; }

    /// <summary>Whether a call that was not followed made the value out of what it was handed.</summary>
    public bool IsComputed { get; init; }

    /// <summary>Whether a loop has made the value unknown.</summary>
    public bool IsWidened { get; init; }

    /// <summary>Null for certain.</summary>
    public static AbstractValue Null { get; } = new(new object()) { Nullness = Nullness.Null, Text = TextAlternatives.Null };

    /// <summary>The text, when it is known whole; null when it is not.</summary>
    public string? ConstantText => Text is { Shapes: [{ Constant: { } text }] } ? text : null;

    /// <summary>A truth that is known.</summary>
    public static AbstractValue Of(bool truth) => new(new object()) { Truth = truth, Nullness = Nullness.NotNull };

    /// <summary>Whether two values say the same, whatever their identity.</summary>
    public bool IsSameAs(AbstractValue other) =>
        ReferenceEquals(this, other)
        || (Nullness == other.Nullness && Truth == other.Truth && Object == other.Object && Equals(Number, other.Number)
            && ReferenceEquals(Delegate, other.Delegate) && SymbolEqualityComparer.Default.Equals(Enumeration, other.Enumeration)
            && (Key == other.Key || (Roots.IsEmpty && other.Roots.IsEmpty)) && ReferenceEquals(Condition, other.Condition)
            && IsSameText(Text, other.Text));

    private static bool IsSameText(TextAlternatives? left, TextAlternatives? right)
    {
        if (left is not { } first || right is not { } second)
        {
            return left is null && right is null;
        }

        return first.Shapes == second.Shapes
            || (first.MayBeNull == second.MayBeNull && first.Shapes.Length == second.Shapes.Length
                && first.Shapes.Zip(second.Shapes, (one, other) => one.IsSameAs(other)).All(same => same));
    }
}

/// <summary>Whether a value is null.</summary>
internal enum Nullness
{
    /// <summary>It can be, or nothing is known.</summary>
    Unknown,
    Null,
    NotNull,

    /// <summary>An annotation says that it is not: what tests find counts for more.</summary>
    Promised,
}
