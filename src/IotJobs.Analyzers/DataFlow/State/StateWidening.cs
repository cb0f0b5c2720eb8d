namespace IotJobs.Analyzers.DataFlow;

/// <summary>Widening: what a loop still changes after some turns is not known, so that the turns come to an end.</summary>
internal static class StateWidening
{
    /// <summary>A state of which <paramref name="next"/> and all that further turns may make of it are cases.</summary>
    public static FlowState Widen(FlowState before, FlowState next)
    {
        next = ObjectAlignment.Align(before, next);
        var slots = next.Slots;
        foreach (var pair in next.Slots)
        {
            // What one turn has read and another has not comes and goes with the turns.
            slots = !before.Slots.TryGetValue(pair.Key, out var held) ? slots.Remove(pair.Key)
                : held.IsSameAs(pair.Value) ? slots
                : slots.SetItem(pair.Key, ValueJoin.Widen(held, pair.Value));
        }

        var heap = next.Heap;
        foreach (var pair in next.Heap)
        {
            if (before.Heap.TryGetValue(pair.Key, out var held) && !ReferenceEquals(held, pair.Value))
            {
                heap = heap.SetItem(pair.Key, Widen(held, pair.Value));
            }
        }

        return StateJoin.WithoutLost(StateJoin.Doubting(next, before) with { Slots = slots, Heap = heap });
    }

    // What both hold, and of members and counts that a turn has changed, what all turns to come may make of them.
    private static AbstractObject Widen(AbstractObject before, AbstractObject next)
    {
        var joined = StateJoin.Join(before, next);
        var members = joined.Members;
        foreach (var pair in joined.Members)
        {
            members = !before.Members.TryGetValue(pair.Key, out var held) ? members
                : next.Members.TryGetValue(pair.Key, out var member) && !held.Value.IsSameAs(member.Value) ? members.SetItem(pair.Key, pair.Value with { Value = ValueJoin.Widen(held.Value, member.Value) })
                : members.SetItem(pair.Key, pair.Value with { Value = held.Value });
        }

        var counts = before.Items.Length == next.Items.Length && before.LeastOtherItems <= next.LeastOtherItems;
        return joined with { Members = members, LeastOtherItems = counts ? joined.LeastOtherItems : 0 };
    }
}
