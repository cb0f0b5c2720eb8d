using System.Collections.Immutable;
using IotJobs.Analyzers.Strings;

namespace IotJobs.Analyzers.DataFlow;

/// <summary>Tells a state what a test has said of a value: wherever the value is held, and in every text that it went into.</summary>
internal static class Refinement
{
    /// <summary>The state in which <paramref name="value"/> is what <paramref name="narrow"/> leaves of it; null when that is nothing.</summary>
    public static FlowState? Narrow(FlowState state, AbstractValue value, Func<AbstractValue, AbstractValue?> narrow)
    {
        var current = Find(state, value);
        if (narrow(current) is not { } narrowed)
        {
            return null;
        }

        // An element of a list can be held from an earlier turn too, of which more is known.
        if (ReferenceEquals(narrowed, current) && (ReferenceEquals(current, value) || ReferenceEquals(narrow(value), value)))
        {
            return state;
        }

        var holes = new HolePair(HoleOf(current), narrowed.Text is { } text ? HoleOrText(text) : default);
        AbstractValue Change(AbstractValue held) => held.Key != value.Key ? holes.Apply(held) : narrow(held) is { } result ? holes.Share(held, result) : held;
        return state with
        {
            Slots = Changed(state.Slots, Change),
            Paths = Changed(state.Paths, Change),
            Results = Changed(state.Results, Change),
            Heap = Changed(state.Heap, held => Changed(held, Change)),
        };
    }

    /// <summary>What is known by now of <paramref name="value"/>, wherever it is held.</summary>
    public static AbstractValue Find(FlowState state, AbstractValue value)
    {
        foreach (var pair in state.Slots)
        {
            if (pair.Value.Key == value.Key)
            {
                return pair.Value;
            }
        }

        foreach (var pair in state.Paths)
        {
            if (pair.Value.Key == value.Key)
            {
                return pair.Value;
            }
        }

        return value;
    }

    private static AbstractObject Changed(AbstractObject held, Func<AbstractValue, AbstractValue> change)
    {
        var members = held.Members;
        foreach (var pair in held.Members)
        {
            if (change(pair.Value.Value) is var value && !ReferenceEquals(value, pair.Value.Value))
            {
                members = members.SetItem(pair.Key, pair.Value with { Value = value });
            }
        }

        var items = held.Items;
        for (var i = 0; i < items.Length; i++)
        {
            if (change(items[i].Value) is var value && !ReferenceEquals(value, items[i].Value))
            {
                items = items.SetItem(i, items[i] with { Value = value });
            }
        }

        return ReferenceEquals(members, held.Members) && items == held.Items ? held : held with { Members = members, Items = items };
    }

    private static ImmutableDictionary<TKey, TValue> Changed<TKey, TValue>(ImmutableDictionary<TKey, TValue> held, Func<TValue, TValue> change)
        where TKey : notnull
        where TValue : class
    {
        var changed = held;
        foreach (var pair in held)
        {
            if (change(pair.Value) is var value && !ReferenceEquals(value, pair.Value))
            {
                changed = changed.SetItem(pair.Key, value);
            }
        }

        return changed;
    }

    private static TextHole? HoleOf(AbstractValue value) => value.Text is { Shapes: [{ Pieces: [{ Hole: { } hole }] }] } ? hole : null;

    private static (TextHole? Hole, string? Text) HoleOrText(TextAlternatives text) =>
        text.Shapes is [{ Pieces: [var piece] }] ? (piece.Hole, piece.Text) : default;

    /// <summary>A hole, and what became of it: an identical hole in another text is the same value.</summary>
    private readonly record struct HolePair(TextHole? Before, (TextHole? Hole, string? Text) After)
    {
        /// <summary>The same hole for all that held the same before, so that the next test finds them all.</summary>
        public AbstractValue Share(AbstractValue held, AbstractValue narrowed) =>
            Before is not null && ReferenceEquals(HoleOf(held), Before) ? new HolePair(HoleOf(narrowed), After).Apply(narrowed) : narrowed;

        public AbstractValue Apply(AbstractValue held)
        {
            var (before, after) = (Before, After);
            if (before is null || (after.Hole is null && after.Text is null) || held.Text is not { } text
                || !text.Shapes.Any(shape => shape.Pieces.Any(piece => ReferenceEquals(piece.Hole, before))))
            {
                return held;
            }

            return held with
            {
                Text = text.Select(shape => TextShape.Of(shape.Pieces.Select(piece =>
                    !ReferenceEquals(piece.Hole, before) ? piece
                    : after.Hole is { } hole ? TextPiece.Unknown(hole, piece.Origin)
                    : TextPiece.Known(after.Text!, piece.Origin)))),
            };
        }
    }
}
