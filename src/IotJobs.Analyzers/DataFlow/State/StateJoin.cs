using System.Collections.Immutable;
using IotJobs.Analyzers.Strings;
using Microsoft.CodeAnalysis;

namespace IotJobs.Analyzers.DataFlow;

/// <summary>The least upper bound of states: what holds on both of two paths.</summary>
internal static class StateJoin
{
    /// <summary>The state of which both <paramref name="left"/> and <paramref name="right"/> are cases.</summary>
    public static FlowState Join(FlowState left, FlowState right)
    {
        right = ObjectAlignment.Align(left, right);
        var slots = left.Slots;
        foreach (var pair in left.Slots)
        {
            slots = right.Slots.TryGetValue(pair.Key, out var other)
                ? ReferenceEquals(pair.Value, other) ? slots : slots.SetItem(pair.Key, ValueJoin.Join(pair.Value, other))
                : slots.Remove(pair.Key);
        }

        return WithoutLost(Doubting(left, right) with
        {
            Slots = slots,
            Heap = Heap(left.Heap, right.Heap),
            Results = Results(left.Results, right.Results),
        });
    }

    /// <summary>The same, where an object that only the join has put out of sight goes on: that nobody sends it is not known.</summary>
    public static FlowState WithoutLost(FlowState joined)
    {
        var open = joined.Heap.Where(pair => !pair.Value.IsJudged).ToList();
        if (open.Count == 0)
        {
            return joined;
        }

        var reached = joined.Reached();
        return joined with { Heap = joined.Heap.SetItems(open.Where(pair => !reached.Contains(pair.Key)).Select(pair => new KeyValuePair<int, AbstractObject>(pair.Key, pair.Value with { IsJudged = true }))) };
    }

    /// <summary>Fewer states, each of which has all its cases among <paramref name="states"/>: those meet that agree on flags, and on which lists are empty.</summary>
    public static List<FlowState> Reduce(IReadOnlyCollection<FlowState> states)
    {
        var groups = states.GroupBy(AspectOf).ToList();
        return groups.Count <= states.Count / 2 ? [.. groups.Select(group => group.Aggregate(Join))] : [states.Aggregate(Join)];
    }

    // What later tests are most often about: a list of errors, a flag.
    private static int AspectOf(FlowState state)
    {
        var aspect = 0;
        foreach (var pair in state.Heap)
        {
            aspect ^= ListSteps.IsList(pair.Value.Type) && pair.Value is { Items.IsEmpty: true, HasOtherItems: false } ? pair.Key.GetHashCode() : 0;
        }

        foreach (var pair in state.Slots)
        {
            aspect ^= pair.Value.Truth is { } truth ? (SlotComparer.Instance.GetHashCode(pair.Key) * 2) + (truth ? 1 : 0) : 0;
        }

        return aspect;
    }

    /// <summary>
    /// Whether the states say the same of all values, so that nothing is lost when they meet. Which way led to them is no part of that.
    /// </summary>
    public static bool AreSame(FlowState left, FlowState right) =>
        AreSame(left.Slots, right.Slots, static (first, second) => first.IsSameAs(second))
        && AreSame(left.Heap, right.Heap, AreSame)
        && AreSame(left.Results, right.Results, static (first, second) => first.IsSameAs(second));

    /// <summary>The state where two ways meet that say the same of all values: of what they read and asked on the way, what both have.</summary>
    public static FlowState Meet(FlowState left, FlowState right) => left with
    {
        Paths = Paths(left, right),
        Facts = Common(left.Facts, right.Facts, static (first, second) => first == second),
        Guarded = left.Guarded.Union(right.Guarded),
        History = Histories(left.History, right.History),
    };

    /// <summary>The state where two ways meet that say different things of values: what only one answer to a test had let through is in doubt.</summary>
    public static FlowState Doubting(FlowState left, FlowState right) => Meet(left, right).Doubt(Undecided(left, right));

    /// <summary>What tests have let through that went one way on <paramref name="left"/> and the other on <paramref name="right"/>: which value passed is not to be told any more.</summary>
    public static Roots Undecided(FlowState left, FlowState right) => left.History.Values.Aggregate(Roots.None, (roots, test) =>
        right.History.TryGetValue(test.Test, out var other) && other.Outcome != test.Outcome ? roots.Union(test.Doubted).Union(other.Doubted) : roots);

    // A member that only one way has read is known of that way alone; but of the elements of a list that has none on the other, it is known of both.
    private static ImmutableDictionary<(object Owner, string Member), AbstractValue> Paths(FlowState left, FlowState right)
    {
        if (ReferenceEquals(left.Paths, right.Paths))
        {
            return left.Paths;
        }

        var joined = left.Paths;
        foreach (var pair in left.Paths)
        {
            joined = right.Paths.TryGetValue(pair.Key, out var other) ? ReferenceEquals(pair.Value, other) ? joined : joined.SetItem(pair.Key, ValueJoin.Join(pair.Value, other))
                : IsOfNoElement(pair.Key, right) ? joined
                : joined.Remove(pair.Key);
        }

        return joined.AddRange(right.Paths.Where(pair => !left.Paths.ContainsKey(pair.Key) && IsOfNoElement(pair.Key, left)).ToList());
    }

    private static bool IsOfNoElement((object Owner, string Member) path, FlowState state) =>
        (path.Member == AbstractObject.AnyElement ? path.Owner : (path.Owner as ElementKey)?.List) is { } list
        && ((state.Facts.TryGetValue(Condition.KeyOf(list, Sequences.NotEmpty), out var isThere) && !isThere)
            || Sequences.Counts.Any(count => state.Paths.TryGetValue((list, count), out var number) && number.Number is { Max: <= 0 }));

    /// <summary>The entries that two tables share.</summary>
    public static ImmutableDictionary<TKey, TValue> Common<TKey, TValue>(ImmutableDictionary<TKey, TValue> left, ImmutableDictionary<TKey, TValue> right, Func<TValue, TValue, bool> same)
        where TKey : notnull =>
        ReferenceEquals(left, right) ? left : left.RemoveRange(left.Where(pair => !right.TryGetValue(pair.Key, out var other) || !same(pair.Value, other)).Select(pair => pair.Key).ToList());

    /// <summary>The tests of two ways that meet: one that went either way has decided nothing.</summary>
    public static ImmutableDictionary<object, TestOutcome> Histories(ImmutableDictionary<object, TestOutcome> left, ImmutableDictionary<object, TestOutcome> right)
    {
        if (ReferenceEquals(left, right))
        {
            return left;
        }

        var result = left;
        foreach (var pair in right)
        {
            result = !left.TryGetValue(pair.Key, out var other) ? result.Add(pair.Key, pair.Value)
                : other.Outcome != pair.Value.Outcome ? result.Remove(pair.Key)
                : ReferenceEquals(other.Doubted, pair.Value.Doubted) ? result
                : result.SetItem(pair.Key, other with { Doubted = other.Doubted.Union(pair.Value.Doubted) });
        }

        return result;
    }

    private static ImmutableDictionary<IOperation, AbstractValue> Results(ImmutableDictionary<IOperation, AbstractValue> left, ImmutableDictionary<IOperation, AbstractValue> right)
    {
        var results = left;
        foreach (var pair in left)
        {
            results = !right.TryGetValue(pair.Key, out var other) ? results.Remove(pair.Key)
                : ReferenceEquals(pair.Value, other) ? results
                : results.SetItem(pair.Key, ValueJoin.Join(pair.Value, other));
        }

        return results;
    }

    private static ImmutableDictionary<int, AbstractObject> Heap(ImmutableDictionary<int, AbstractObject> left, ImmutableDictionary<int, AbstractObject> right)
    {
        if (ReferenceEquals(left, right))
        {
            return left;
        }

        var heap = left;
        foreach (var pair in right)
        {
            heap = heap.SetItem(pair.Key, left.TryGetValue(pair.Key, out var other) ? Join(other, pair.Value) : pair.Value);
        }

        return heap;
    }

    /// <summary>The object of which both <paramref name="left"/> and <paramref name="right"/> are cases.</summary>
    public static AbstractObject Join(AbstractObject left, AbstractObject right)
    {
        if (ReferenceEquals(left, right))
        {
            return left;
        }

        var members = left.Members;
        foreach (var name in left.Members.Keys.Union(right.Members.Keys, StringComparer.Ordinal))
        {
            members = members.SetItem(name, (left.Members.TryGetValue(name, out var first), right.Members.TryGetValue(name, out var second)) switch
            {
                (true, true) => Join(first!, second!),
                (true, _) => first! with { IsCertain = false },
                _ => second! with { IsCertain = false },
            });
        }

        var common = left.Items.Zip(right.Items, (first, second) => (First: first, Second: second))
            .TakeWhile(pair => ReferenceEquals(pair.First, pair.Second) || (pair.First.Added == pair.Second.Added && pair.First.Value.IsSameAs(pair.Second.Value)))
            .Select(pair => pair.First)
            .ToImmutableArray();
        return left with
        {
            Members = members,
            Items = common,
            HasOtherItems = left.HasOtherItems || right.HasOtherItems || common.Length < left.Items.Length || common.Length < right.Items.Length,
            LeastOtherItems = Math.Min(left.Items.Length + left.LeastOtherItems, right.Items.Length + right.LeastOtherItems) - common.Length,
            HasEscaped = left.HasEscaped || right.HasEscaped,
            IsJudged = left.IsJudged && right.IsJudged,
        };
    }

    private static AbstractMember Join(AbstractMember left, AbstractMember right) => ReferenceEquals(left, right) ? left : left with
    {
        Value = ValueJoin.Join(left.Value, right.Value),
        IsCertain = left.IsCertain && right.IsCertain,
        FilledWhileNull = left.FilledWhileNull is not null && right.FilledWhileNull is not null ? left.FilledWhileNull : null,
    };

    private static bool AreSame(AbstractObject left, AbstractObject right) =>
        ReferenceEquals(left, right)
        || (left.HasOtherItems == right.HasOtherItems && left.LeastOtherItems == right.LeastOtherItems && left.HasEscaped == right.HasEscaped && left.IsJudged == right.IsJudged
            && left.Items.Length == right.Items.Length && left.Items.Zip(right.Items, (first, second) => first.Value.IsSameAs(second.Value)).All(same => same)
            && AreSame(left.Members, right.Members, static (first, second) =>
                first.Value.IsSameAs(second.Value) && first.Assigned == second.Assigned && first.IsCertain == second.IsCertain));

    private static bool AreSame<TKey, TValue>(ImmutableDictionary<TKey, TValue> left, ImmutableDictionary<TKey, TValue> right, Func<TValue, TValue, bool> same)
        where TKey : notnull
    {
        if (ReferenceEquals(left, right))
        {
            return true;
        }

        if (left.Count != right.Count)
        {
            return false;
        }

        foreach (var pair in left)
        {
            if (!right.TryGetValue(pair.Key, out var other) || !same(pair.Value, other))
            {
                return false;
            }
        }

        return true;
    }
}
