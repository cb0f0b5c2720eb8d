using System.Collections.Immutable;

namespace IotJobs.Analyzers.DataFlow;

/// <summary>Widening: what a loop still changes after some turns is not known, so that the turns come to an end.</summary>
internal static class StateWidening
{
    /// <summary>A state of which <paramref name="next"/> and all that further turns may make of it are cases.</summary>
    public static FlowState Widen(FlowState before, FlowState next)
    {
        var slots = next.Slots;
        foreach (var pair in next.Slots)
        {
            if (before.Slots.TryGetValue(pair.Key, out var held) && !held.IsSameAs(pair.Value))
            {
                slots = slots.SetItem(pair.Key, ValueJoin.Widen(held, pair.Value));
            }
        }

        var heap = next.Heap;
        foreach (var pair in next.Heap)
        {
            if (before.Heap.TryGetValue(pair.Key, out var held) && !ReferenceEquals(held, pair.Value))
            {
                heap = heap.SetItem(pair.Key, Widen(held, pair.Value));
            }
        }

        return StateJoin.Meet(next, before) with { Slots = slots, Heap = heap };
    }

    private static AbstractObject Widen(AbstractObject before, AbstractObject next)
    {
        var members = next.Members;
        foreach (var pair in next.Members)
        {
            if (!before.Members.TryGetValue(pair.Key, out var held))
            {
                members = members.SetItem(pair.Key, pair.Value with { IsCertain = false });
            }
            else if (!held.Value.IsSameAs(pair.Value.Value))
            {
                members = members.SetItem(pair.Key, pair.Value with { Value = ValueJoin.Widen(held.Value, pair.Value.Value) });
            }
        }

        var grows = next.Items.Length != before.Items.Length;
        return next with
        {
            Members = members,
            Items = grows ? next.Items.Take(Math.Min(before.Items.Length, next.Items.Length)).ToImmutableArray() : next.Items,
            HasOtherItems = next.HasOtherItems || grows,
            LeastOtherItems = grows ? 0 : Math.Min(before.LeastOtherItems, next.LeastOtherItems),
        };
    }
}
