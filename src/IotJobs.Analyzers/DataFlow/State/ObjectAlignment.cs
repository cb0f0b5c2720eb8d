using System.Collections.Immutable;

namespace IotJobs.Analyzers.DataFlow;

/// <summary>
/// Objects that one expression has made on two ways, and that the same variables refer to, are one object where the ways meet: without it, neither would be in
/// sight behind the join.
/// </summary>
internal sealed class ObjectAlignment(FlowState left, FlowState right)
{
    private readonly Dictionary<int, int> _counterparts = [];
    private readonly HashSet<int> _taken = [];

    /// <summary><paramref name="right"/> with the objects of <paramref name="left"/> in place of their counterparts.</summary>
    public static FlowState Align(FlowState left, FlowState right) =>
        ReferenceEquals(left.Heap, right.Heap) ? right : new ObjectAlignment(left, right).Align();

    private FlowState Align()
    {
        Pair(left.Slots, right.Slots);
        Pair(left.Results, right.Results);
        Pair(left.Paths, right.Paths);
        return _counterparts.Count == 0 ? right : right with
        {
            Slots = right.Slots.SetItems(Renamed(right.Slots)),
            Results = right.Results.SetItems(Renamed(right.Results)),
            Paths = right.Paths.SetItems(Renamed(right.Paths)),
            Heap = right.Heap.RemoveRange(_counterparts.Keys).SetItems(right.Heap
                .Select(pair => new KeyValuePair<int, AbstractObject>(_counterparts.TryGetValue(pair.Key, out var id) ? id : pair.Key, Renamed(pair.Value))).ToList()),
        };
    }

    private void Pair<TKey>(IReadOnlyDictionary<TKey, AbstractValue> values, IReadOnlyDictionary<TKey, AbstractValue> others)
    {
        foreach (var pair in values)
        {
            if (pair.Value.Object is not null && others.TryGetValue(pair.Key, out var other))
            {
                Pair(pair.Value, other);
            }
        }
    }

    private void Pair(AbstractValue value, AbstractValue other)
    {
        if (value.Object is not { } one || other.Object is not { } two || one == two || _taken.Contains(one) || _counterparts.ContainsKey(two)
            || left.ObjectOf(value) is not { } held || right.ObjectOf(other) is not { } counterpart || held.Creation != counterpart.Creation
            || left.Heap.ContainsKey(two) || right.Heap.ContainsKey(one))
        {
            return;
        }

        _taken.Add(one);
        _counterparts.Add(two, one);
        foreach (var member in held.Members)
        {
            if (counterpart.Members.TryGetValue(member.Key, out var same))
            {
                Pair(member.Value.Value, same.Value);
            }
        }

        foreach (var (item, same) in held.Items.Zip(counterpart.Items, (item, same) => (item, same)))
        {
            Pair(item.Value, same.Value);
        }
    }

    private List<KeyValuePair<TKey, AbstractValue>> Renamed<TKey>(IReadOnlyDictionary<TKey, AbstractValue> values) =>
        [.. values.Where(pair => IsRenamed(pair.Value)).Select(pair => new KeyValuePair<TKey, AbstractValue>(pair.Key, Renamed(pair.Value)))];

    private AbstractObject Renamed(AbstractObject held) => !held.Parts.Any(IsRenamed) ? held : held with
    {
        Members = held.Members.SetItems(held.Members.Where(member => IsRenamed(member.Value.Value))
            .Select(member => new KeyValuePair<string, AbstractMember>(member.Key, member.Value with { Value = Renamed(member.Value.Value) })).ToList()),
        Items = held.Items.Select(item => IsRenamed(item.Value) ? item with { Value = Renamed(item.Value) } : item).ToImmutableArray(),
    };

    private bool IsRenamed(AbstractValue value) =>
        (value.Object is { } id && _counterparts.ContainsKey(id)) || (value.TargetOwner is { } owner && IsRenamed(owner)) || (value.Delegate?.Receiver is { } receiver && IsRenamed(receiver));

    private AbstractValue Renamed(AbstractValue value) => !IsRenamed(value) ? value : value with
    {
        Object = value.Object is { } id && _counterparts.TryGetValue(id, out var counterpart) ? counterpart : value.Object,
        TargetOwner = value.TargetOwner is { } owner ? Renamed(owner) : null,
        Delegate = value.Delegate is { Receiver: { } receiver } target ? target with { Receiver = Renamed(receiver) } : value.Delegate,
    };
}
