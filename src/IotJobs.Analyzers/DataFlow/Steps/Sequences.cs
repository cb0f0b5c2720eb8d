using System.Collections.Immutable;
using IotJobs.Analyzers.Strings;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace IotJobs.Analyzers.DataFlow;

/// <summary>Going through lists: <c>foreach</c> and what it stands for.</summary>
internal static class Sequences
{
    /// <summary>The answer that a list has some element.</summary>
    public const string NotEmpty = "NotEmpty";

    /// <summary>The members that tell how many elements a list has.</summary>
    public static readonly ImmutableArray<string> Counts = ImmutableArray.Create("Count", "Length");

    private static readonly IntegerRange s_zero = new(0, 0, 8);

    private const string Source = "(list";
    private const string Position = "(index";

    public static StepResult? TryExecute(Evaluator evaluator, IInvocationOperation call) => call switch
    {
        { TargetMethod: { Name: "GetEnumerator" or "GetAsyncEnumerator", Parameters.Length: 0 or 1 }, Instance: { } list } => Begin(evaluator, call, evaluator.Of(list)),
        { TargetMethod: { Name: "MoveNext" or "MoveNextAsync" }, Instance: { } enumerator } => Next(evaluator, call, evaluator.Of(enumerator)),
        _ => null,
    };

    /// <summary>Whether <paramref name="list"/> has some element: every way to ask has the same answer.</summary>
    public static Condition HasElement(FlowState state, AbstractValue list) => Condition.Together(
    [
        Condition.Is(list, NotEmpty),
        .. Counts.Where(count => state.Paths.ContainsKey((list.Key, count))).Select(count => NumberTests.Compare(state.Paths[(list.Key, count)], BinaryOperatorKind.GreaterThan, s_zero, isWhole: true)),
    ]);

    /// <summary>The <paramref name="count"/> that the member <paramref name="name"/> of <paramref name="list"/> is read as, where it is known whether there is an element.</summary>
    public static AbstractValue Counted(FlowState state, AbstractValue list, string name, AbstractValue count) =>
        count.Number is { } range && Counts.Contains(name) && state.Facts.TryGetValue(Condition.KeyOf(list.Key, NotEmpty), out var isThere)
            ? count with { Number = isThere ? range with { Min = Math.Max(1, range.Min) } : range with { Min = 0, Max = 0 } }
            : count;

    /// <summary>Whether some list is being gone through whose next item is known.</summary>
    public static bool IsCounting(FlowState state) => state.Heap.Values.Any(held =>
        held.Members.TryGetValue(Source, out var source) && state.ObjectOf(source.Value) is { IsWhole: true });

    /// <summary>The item that an enumerator stands at; null when <paramref name="owner"/> is none.</summary>
    public static AbstractValue? Current(Evaluator evaluator, AbstractObject owner, IOperation reference)
    {
        if (!owner.Members.TryGetValue(Source, out var source))
        {
            return null;
        }

        var index = IndexOf(owner) - 1;
        return evaluator.State.ObjectOf(source.Value) is not { HasEscaped: false } list || index < 0 || index >= list.Items.Length ? evaluator.ElementOf(source.Value, reference)
            : list.Items[index] is { Key: { } key } entry ? Pair(evaluator, entry, key, reference)
            : Evaluator.Named(list.Items[index].Value, reference.Syntax);
    }

    // An entry of a map.
    private static AbstractValue Pair(Evaluator evaluator, AbstractItem entry, AbstractValue key, IOperation reference)
    {
        var (state, pair) = CreationSteps.Allocate(evaluator, reference, reference.Type ?? evaluator.Interpreter.Program.ListOfObject);
        var members = state.Heap[pair.Object!.Value].With("Key", new(key, entry.KeyOperation, null)).With("Value", new(entry.Value, entry.Added, null));
        evaluator.State = state.SetObject(pair.Object.Value, members with { IsJudged = true });
        return pair;
    }

    private static StepResult Begin(Evaluator evaluator, IInvocationOperation call, AbstractValue list)
    {
        if (list.Nullness == Nullness.Null)
        {
            return new([], [evaluator.State]);
        }

        // One at a time: on all paths it is the same.
        var (state, value) = CreationSteps.Allocate(evaluator, call, call.Type ?? evaluator.Interpreter.Program.ListOfObject, evaluator.Interpreter.KeyOf(call, list.Key));
        var enumerator = state.Heap[value.Object!.Value].With(Source, new(list, null, null)).With(Position, new(Number(0), null, null)) with { IsJudged = true };
        return state.SetObject(value.Object.Value, enumerator).Yield(call, value);
    }

    private static StepResult? Next(Evaluator evaluator, IInvocationOperation call, AbstractValue enumerator)
    {
        if (evaluator.State.ObjectOf(enumerator) is not { } held || !held.Members.TryGetValue(Source, out var source))
        {
            return null;
        }

        var index = IndexOf(held);
        var list = evaluator.State.ObjectOf(source.Value);
        if (list is { HasEscaped: false } && index >= 0 && index < list.Items.Length)
        {
            var moved = held.With(Position, new(Number(index + 1), null, null));
            return evaluator.State.SetObject(enumerator.Object!.Value, moved).Yield(call, AbstractValue.Of(true));
        }

        return index >= 0 && list is { IsWhole: true }
            ? evaluator.State.Yield(call, AbstractValue.Of(false))
            : evaluator.State.SetObject(enumerator.Object!.Value, index == 0 ? held.With(Position, new(Number(1), null, null)) : held)
                .Yield(call, new(new object()) { Condition = IsThere(evaluator.State, source.Value, index), Nullness = Nullness.NotNull });
    }

    // A list that has no element now has none when it is gone through again.
    private static Condition IsThere(FlowState state, AbstractValue list, int index) => index == 0 ? HasElement(state, list) : Condition.Harmless(Roots.None, null);

    // How many items are behind the enumerator; negative where paths with different numbers have met.
    private static int IndexOf(AbstractObject enumerator) =>
        enumerator.Members[Position].Value.Number?.Only is { } number ? (int)number : -1;

    private static AbstractValue Number(int value) => new(new object()) { Number = new(value, value, 8), Nullness = Nullness.NotNull };
}
