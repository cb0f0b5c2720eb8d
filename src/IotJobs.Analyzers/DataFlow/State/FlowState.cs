using System.Collections.Immutable;
using IotJobs.Analyzers.Strings;
using Microsoft.CodeAnalysis;

namespace IotJobs.Analyzers.DataFlow;

/// <summary>What is known at one point of one path.</summary>
internal sealed record FlowState
{
    /// <summary>How the names of members end that hold what a property computed.</summary>
    public const string Computed = "()";

    /// <summary>Nothing is known yet.</summary>
    public static FlowState Empty { get; } = new();

    /// <summary>What variables hold: locals, parameters, captures of the flow graph, <c>this</c> of each body.</summary>
    public ImmutableDictionary<object, AbstractValue> Slots { get; init; } = ImmutableDictionary.Create<object, AbstractValue>(SlotComparer.Instance);

    /// <summary>What members of objects that nobody followed hold: each is read once, and is the same after that.</summary>
    public ImmutableDictionary<(object Owner, string Member), AbstractValue> Paths { get; init; } = ImmutableDictionary<(object, string), AbstractValue>.Empty;

    /// <summary>The followed objects.</summary>
    public ImmutableDictionary<int, AbstractObject> Heap { get; init; } = ImmutableDictionary<int, AbstractObject>.Empty;

    /// <summary>The values of operations of the statement at hand that cannot be evaluated twice: calls, creations, assignments.</summary>
    public ImmutableDictionary<IOperation, AbstractValue> Results { get; init; } = ImmutableDictionary<IOperation, AbstractValue>.Empty;

    /// <summary>The outcomes of tests that say nothing of a value by themselves: the same test has the same outcome.</summary>
    public ImmutableDictionary<object, bool> Facts { get; init; } = ImmutableDictionary<object, bool>.Empty;

    /// <summary>What calls that cannot be understood have let through, and tests that were asked on the way to another.</summary>
    public Roots Guarded { get; init; } = Roots.None;

    /// <summary>What has passed a test that cannot be understood: nothing possible or certain is said of it.</summary>
    public Roots Doubts => History.Values.Aggregate(Guarded, static (roots, test) => roots.Union(test.Doubted));

    /// <summary>The tests that led here, each with its last outcome.</summary>
    public ImmutableDictionary<object, TestOutcome> History { get; init; } = ImmutableDictionary<object, TestOutcome>.Empty;

    /// <summary>The same, where the variable <paramref name="slot"/> holds <paramref name="value"/>.</summary>
    public FlowState Set(object slot, AbstractValue value) => this with { Slots = Slots.SetItem(slot, value) };

    /// <summary>The same, where the <paramref name="member"/> of an <paramref name="owner"/> that is not followed holds <paramref name="value"/>.</summary>
    public FlowState Set(object owner, string member, AbstractValue value) => this with { Paths = Paths.SetItem((owner, member), value) };

    /// <summary>The same, where the members of <paramref name="copy"/> hold what those of <paramref name="original"/> do.</summary>
    public FlowState Copy(object original, object copy) => this with
    {
        Paths = Paths.SetItems(Paths.Where(path => path.Key.Owner == original).Select(path => new KeyValuePair<(object, string), AbstractValue>((copy, path.Key.Member), path.Value)).ToList()),
    };

    /// <summary>The same, where nothing is known of the members of <paramref name="owner"/> but what each of its elements is.</summary>
    public FlowState Forget(object owner) => Forget(owner, static (member, _) => member != AbstractObject.AnyElement) with { Facts = Facts.Remove(Condition.KeyOf(owner, Sequences.NotEmpty)) };

    /// <summary>The same, where what was assigned to members of <paramref name="owner"/> is not known any more.</summary>
    public FlowState ForgetAssigned(object owner) => Forget(owner, static (_, value) => !value.IsSource);

    /// <summary>The same, where what properties of <paramref name="owner"/> compute is not known any more.</summary>
    public FlowState ForgetComputed(object owner) => Forget(owner, static (member, _) => member.EndsWith(Computed, StringComparison.Ordinal));

    /// <summary>The same, where <paramref name="operation"/> has yielded <paramref name="value"/>.</summary>
    public FlowState Yield(IOperation operation, AbstractValue value) => this with { Results = Results.SetItem(operation, value) };

    /// <summary>The same, where <paramref name="id"/> refers to <paramref name="value"/>.</summary>
    public FlowState SetObject(int id, AbstractObject value) => this with { Heap = Heap.SetItem(id, value) };

    /// <summary>The same, where the object that <paramref name="value"/> refers to is judged, with whatever it holds.</summary>
    public FlowState Judge(AbstractValue value) => ObjectOf(value) is not { IsJudged: false } held ? this
        : held.Parts.Aggregate(SetObject(value.Object!.Value, held with { IsJudged = true }), static (state, part) => state.Judge(part));

    /// <summary>The same, where a test that nobody understands has looked at <paramref name="subjects"/>.</summary>
    public FlowState Doubt(Roots subjects) => this with { Guarded = Guarded.Union(subjects) };

    /// <summary>The followed object that <paramref name="value"/> refers to, or null.</summary>
    public AbstractObject? ObjectOf(AbstractValue? value) => value?.Object is { } id && Heap.TryGetValue(id, out var found) ? found : null;

    /// <summary>The objects that can be reached from variables, members, what the statement has yielded so far, and <paramref name="kept"/>.</summary>
    public HashSet<int> Reached(AbstractValue? kept = null)
    {
        var reached = new HashSet<int>();
        var open = new Stack<AbstractValue>(Slots.Values.Concat(Paths.Values).Concat(Results.Values));
        if (kept is not null)
        {
            open.Push(kept);
        }

        while (open.Count > 0)
        {
            var value = open.Pop();
            foreach (var other in new[] { value.Delegate?.Receiver, value.TargetOwner }.OfType<AbstractValue>())
            {
                open.Push(other);
            }

            if (value.Object is { } id && reached.Add(id) && Heap.TryGetValue(id, out var held))
            {
                foreach (var part in held.Parts.Concat(held.Items.Select(item => item.Key).OfType<AbstractValue>()))
                {
                    open.Push(part);
                }
            }
        }

        return reached;
    }

    private FlowState Forget(object owner, Func<string, AbstractValue, bool> isForgotten) => this with
    {
        Paths = Paths.RemoveRange(Paths.Where(path => path.Key.Owner == owner && isForgotten(path.Key.Member, path.Value)).Select(path => path.Key).ToList()),
    };
}

/// <summary>A test that decided the way.</summary>
/// <param name="Test">The condition.</param>
/// <param name="Outcome">What it was found to be.</param>
/// <param name="Subjects">What it looked at.</param>
/// <param name="Serial">When, in steps of the interpreter.</param>
internal sealed record TestOutcome(object Test, bool Outcome, Roots Subjects, int Serial)
{
    /// <summary>What the test has let through without being understood.</summary>
    public Roots Doubted { get; init; } = Roots.None;

    /// <summary>Whether the other outcome was there too, in another turn of a loop.</summary>
    public bool WentBothWays { get; init; }
}

/// <summary>Tells variables apart: symbols as the compiler does, other keys by their own equality.</summary>
internal sealed class SlotComparer : IEqualityComparer<object>
{
    public static SlotComparer Instance { get; } = new();

    public new bool Equals(object? left, object? right) =>
        left is ISymbol symbol ? SymbolEqualityComparer.Default.Equals(symbol, right as ISymbol) : object.Equals(left, right);

    public int GetHashCode(object slot) => slot is ISymbol symbol ? SymbolEqualityComparer.Default.GetHashCode(symbol) : slot.GetHashCode();
}
