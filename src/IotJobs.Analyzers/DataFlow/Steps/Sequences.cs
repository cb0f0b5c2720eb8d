using System.Collections.Immutable;
using IotJobs.Analyzers.Strings;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace IotJobs.Analyzers.DataFlow;

/// <summary>Going through lists: <c>foreach</c>, and the methods of LINQ with a lambda or method group.</summary>
internal static class Sequences
{
    private const string Source = "(list";
    private const string Position = "(index";
    private const string Element = "[]";

    public static StepResult? TryExecute(Evaluator evaluator, IInvocationOperation call) => call switch
    {
        { TargetMethod: { Name: "GetEnumerator" or "GetAsyncEnumerator", Parameters.Length: 0 or 1 }, Instance: { } list } => Begin(evaluator, call, evaluator.Of(list)),
        { TargetMethod: { Name: "MoveNext" or "MoveNextAsync" }, Instance: { } enumerator } => Next(evaluator, call, evaluator.Of(enumerator)),
        { TargetMethod: { ContainingType.Name: "Enumerable", IsStatic: true }, Arguments: [var list, ..] } when IsFromLinq(call.TargetMethod) => Query(evaluator, call, evaluator.Of(list.Value)),
        _ => null,
    };

    /// <summary>Whether some list is being gone through whose next item is known.</summary>
    public static bool IsCounting(FlowState state) => state.Heap.Values.Any(held =>
        held.Members.TryGetValue(Source, out var source) && state.ObjectOf(source.Value) is { HasEscaped: false, HasOtherItems: false });

    /// <summary>The item that an enumerator stands at; null when <paramref name="owner"/> is none.</summary>
    public static AbstractValue? Current(Evaluator evaluator, AbstractObject owner, IOperation reference)
    {
        if (!owner.Members.TryGetValue(Source, out var source))
        {
            return null;
        }

        var index = (int)(owner.Members[Position].Value.Number?.Min ?? 0) - 1;
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
        var (state, value) = CreationSteps.Allocate(evaluator, call, call.Type ?? evaluator.Interpreter.Program.ListOfObject);
        var enumerator = state.Heap[value.Object!.Value].With(Source, new(list, null, null)).With(Position, new(Number(0), null, null)) with { IsJudged = true };
        return state.SetObject(value.Object.Value, enumerator).Yield(call, value);
    }

    private static StepResult? Next(Evaluator evaluator, IInvocationOperation call, AbstractValue enumerator)
    {
        if (evaluator.State.ObjectOf(enumerator) is not { } held || !held.Members.TryGetValue(Source, out var source))
        {
            return null;
        }

        var index = (int)(held.Members[Position].Value.Number?.Min ?? 0);
        var list = evaluator.State.ObjectOf(source.Value);
        if (list is { HasEscaped: false } && index < list.Items.Length)
        {
            var moved = held.With(Position, new(Number(index + 1), null, null));
            return evaluator.State.SetObject(enumerator.Object!.Value, moved).Yield(call, new(new object()) { Truth = true, Nullness = Nullness.NotNull });
        }

        return list is { HasEscaped: false, HasOtherItems: false }
            ? evaluator.State.Yield(call, new(new object()) { Truth = false, Nullness = Nullness.NotNull })
            : evaluator.State.Yield(call, new(new object()) { Condition = Condition.Harmless(Roots.None, null), Nullness = Nullness.NotNull });
    }

    private static StepResult? Query(Evaluator evaluator, IInvocationOperation call, AbstractValue list)
    {
        var lambda = call.Arguments.Length > 1 ? evaluator.Of(call.Arguments[1].Value).Delegate : null;
        var known = evaluator.State.ObjectOf(list) is { HasEscaped: false, HasOtherItems: false } items ? items : null;
        switch (call.TargetMethod.Name)
        {
            case "ToList" or "ToArray" or "AsEnumerable" or "ToHashSet" or "Distinct" when call.Arguments.Length == 1 && evaluator.State.ObjectOf(list) is { HasEscaped: false } copied && copied.Items.All(item => item.Key is null):
                return ListSteps.Make(evaluator, call, call.Type!, copied.Items, copied.HasOtherItems || call.TargetMethod.Name is "Distinct" or "ToHashSet");
            case "Select" when lambda is { Method.Parameters.Length: 1 }:
                return known is { Items.Length: <= 16 } ? SelectKnown(evaluator, call, lambda, known) : SelectAny(evaluator, call, lambda, list);
            case "Where" or "TakeWhile" or "SkipWhile" when lambda is { Method.Parameters.Length: 1 }:
                return WhereAny(evaluator, call, lambda, list, yieldsElement: false);
            case "First" or "Last" or "Single" or "FirstOrDefault" or "LastOrDefault" or "SingleOrDefault" or "ElementAt":
                if (lambda is { Method.Parameters.Length: 1 })
                {
                    return WhereAny(evaluator, call, lambda, list, yieldsElement: true);
                }

                var only = known is { Items: [var single] } && call.TargetMethod.Name != "ElementAt" ? Evaluator.Named(single.Value, call.Syntax) : evaluator.ElementOf(list, call);
                return evaluator.State.Yield(call, OrDefault(call, only));
            default:
                return null;
        }
    }

    private static StepResult SelectKnown(Evaluator evaluator, IInvocationOperation call, DelegateTarget lambda, AbstractObject known)
    {
        IReadOnlyList<(FlowState State, ImmutableArray<AbstractItem> Items)> ways = [(evaluator.State, ImmutableArray<AbstractItem>.Empty)];
        foreach (var item in known.Items)
        {
            var next = new List<(FlowState State, ImmutableArray<AbstractItem> Items)>();
            foreach (var (state, made) in ways)
            {
                evaluator.State = state;
                if (BodyCalls.Enter(evaluator, lambda, [(lambda.Method.Parameters[0], item.Value, item.Added)], call) is not { } entered)
                {
                    evaluator.State = state;
                    return evaluator.State.Yield(call, evaluator.Of(call));
                }

                next.AddRange(entered.Continues.Select(after => (after, made.Add(new(after.Results[call], item.Added)))));
            }

            ways = next.Count > 4 ? [next[0]] : next;
        }

        return new(ways.SelectMany(way =>
        {
            evaluator.State = way.State;
            return ListSteps.Make(evaluator, call, call.Type!, way.Items, hasOthers: false).Continues;
        }).ToImmutableArray(), []);
    }

    private static StepResult SelectAny(Evaluator evaluator, IInvocationOperation call, DelegateTarget lambda, AbstractValue list)
    {
        var element = evaluator.ElementOf(list, call.Arguments[0].Value);
        var before = evaluator.State;
        var result = new AbstractValue(new object()) { Nullness = Nullness.NotNull, Roots = list.Roots.Add(call), Subjects = list.Subjects.Add(call), IsComputed = true };
        if (BodyCalls.Enter(evaluator, lambda, [(lambda.Method.Parameters[0], element, call.Arguments[0].Value)], call) is { Continues.Count: > 0 } entered)
        {
            return new(entered.Continues.Select(state => (state with { Paths = state.Paths.SetItem((result.Key, Element), state.Results[call]) }).Yield(call, result)).ToImmutableArray(), []);
        }

        return before.Yield(call, result);
    }

    // What a predicate has let through is known to be so of the element; of one that is not understood, nothing is.
    private static StepResult WhereAny(Evaluator evaluator, IInvocationOperation call, DelegateTarget lambda, AbstractValue list, bool yieldsElement)
    {
        var element = evaluator.ElementOf(list, call.Arguments[0].Value);
        element = element with { Key = new object(), Subjects = element.Subjects.Add(call), Roots = element.Roots.Add(call) };
        var before = evaluator.State;
        var states = ImmutableArray.CreateBuilder<(FlowState State, AbstractValue Element)>();
        if (BodyCalls.Enter(evaluator, lambda, [(lambda.Method.Parameters[0], element, call.Arguments[0].Value)], call) is { } entered)
        {
            foreach (var after in entered.Continues)
            {
                // The element is kept in the state while the test narrows it.
                var held = after.Yield(call.Arguments[1], element);
                states.AddRange(ConditionReader.OfValue(after.Results[call]).Assume(held, true).Select(state => (state, state.Results[call.Arguments[1]])));
            }
        }

        if (states.Count == 0)
        {
            states.Add((before.Doubt(element.Subjects), element));
        }

        return new(states.Select(way =>
        {
            if (yieldsElement)
            {
                return way.State.Yield(call, OrDefault(call, Evaluator.Named(way.Element, call.Syntax)));
            }

            var result = new AbstractValue(new object()) { Nullness = Nullness.NotNull, Roots = list.Roots.Add(call), Subjects = list.Subjects.Add(call), IsComputed = true };
            return (way.State with { Paths = way.State.Paths.SetItem((result.Key, Element), way.Element) }).Yield(call, result);
        }).ToImmutableArray(), [before]);
    }

    private static AbstractValue OrDefault(IInvocationOperation call, AbstractValue value) =>
        call.TargetMethod.Name.EndsWith("OrDefault", StringComparison.Ordinal) ? value with { Nullness = Nullness.Unknown, Text = value.Text?.OrNull() } : value;

    private static AbstractValue Number(int value) => new(new object()) { Number = new(value, value, 8), Nullness = Nullness.NotNull };

    private static bool IsFromLinq(IMethodSymbol method) => method.ContainingNamespace is { Name: "Linq", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } };
}
