using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace IotJobs.Analyzers.DataFlow;

/// <summary>The methods of LINQ, of lists and of arrays that go through a list, with or without a lambda or method group.</summary>
internal static class Queries
{
    /// <summary>So many known items are handed to a lambda one by one.</summary>
    private const int MostItems = 16;

    public static StepResult? TryExecute(Evaluator evaluator, IInvocationOperation call)
    {
        var list = call switch
        {
            { TargetMethod: { ContainingType.Name: "Enumerable", IsStatic: true }, Arguments: [var source, ..] } when IsFromLinq(call.TargetMethod) => source.Value,
            { TargetMethod: { ContainingType.SpecialType: SpecialType.System_Array, IsStatic: true, IsGenericMethod: true }, Arguments: [var source, _] } => source.Value,
            { TargetMethod.ContainingType: { Name: "List" } type, Instance: { } instance, Arguments: [_] } when ListSteps.IsList(type) => instance,
            _ => null,
        };
        return list is null ? null : Execute(evaluator, call, list, evaluator.Of(list));
    }

    private static StepResult? Execute(Evaluator evaluator, IInvocationOperation call, IOperation source, AbstractValue list)
    {
        var lambda = call.Arguments is [.., var last] && last.Value != source ? evaluator.Of(last.Value).Delegate : null;
        var known = evaluator.State.ObjectOf(list) is { IsWhole: true } items ? items : null;
        switch (call.TargetMethod.Name)
        {
            case "ToList" or "ToArray" or "AsEnumerable" or "ToHashSet" or "Distinct" when call.Arguments.Length == 1 && evaluator.State.ObjectOf(list) is { HasEscaped: false } copied && copied.Items.All(item => item.Key is null):
                return ListSteps.Make(
                    evaluator, call, call.Type!, call.TargetMethod.Name == "Distinct" ? ListSteps.Distinct(copied.Items) : copied.Items, copied.HasOtherItems || call.TargetMethod.Name is "Distinct" or "ToHashSet");
            case "ToList" or "ToArray" or "AsEnumerable" or "ToHashSet" or "Distinct" or "Take" or "Skip" or "TakeLast" or "SkipLast" or "OrderBy" or "OrderByDescending" or "Reverse"
                when known is null && evaluator.MadeElementOf(list) is { } element:
                return ListSteps.Make(evaluator, call, call.Type!, [], hasOthers: true, element);
            case "Select" when lambda is { Method.Parameters.Length: 1 }:
                return known is { Items.Length: <= MostItems } ? SelectKnown(evaluator, call, lambda, known) : SelectAny(evaluator, call, source, lambda, list);
            case "Where" or "TakeWhile" or "SkipWhile" or "FindAll" when lambda is { Method.Parameters.Length: 1 }:
                return WhereAny(evaluator, call, source, lambda, list, yieldsElement: false);
            case "All" or "TrueForAll" when known is null && list.Text is null && lambda is { Method.Parameters.Length: 1 }:
                return Test(evaluator, call, source, lambda, list, allPass: true);
            case "Any" or "Exists" when known is null && list.Text is null && lambda is { Method.Parameters.Length: 1 }:
                return Test(evaluator, call, source, lambda, list, allPass: false);
            case "Aggregate" when lambda is { Method.Parameters.Length: 2 } && known is { Items.Length: > 0 and <= MostItems } && call.Arguments.Length is 2 or 3:
                return Fold(evaluator, call, lambda, known);
            case "Count" when call.Arguments.Length == 1 && list.Object is null && list.Text is null:
                var count = evaluator.CountOf(list, call);
                return evaluator.State.Yield(call, count);
            case "RemoveAll" when known is null && lambda is { Method.Parameters.Length: 1 } && Passing(evaluator, call, lambda, evaluator.ElementOf(list, source), outcome: false) is { Count: > 0 } kept:
                return new([.. kept.Select(way => way.State.Yield(call, new(new object()) { Nullness = Nullness.NotNull }))], []);
            case "ForEach" when known is null && lambda is { Method.Parameters.Length: 1 }:
                return ForEach(evaluator, call, source, lambda, list);
            case "First" or "Last" or "Single" or "FirstOrDefault" or "LastOrDefault" or "SingleOrDefault" or "ElementAt" or "Find" or "FindLast":
                if (lambda is { Method.Parameters.Length: 1 })
                {
                    return WhereAny(evaluator, call, source, lambda, list, yieldsElement: true);
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
                if (BodyCalls.Enter(evaluator, lambda, [new(lambda.Method.Parameters[0], item.Value, item.Added)], call) is not { } entered)
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

    // With a seed, or with the first item for one.
    private static StepResult? Fold(Evaluator evaluator, IInvocationOperation call, DelegateTarget lambda, AbstractObject known)
    {
        var hasSeed = call.Arguments.Length == 3;
        var before = evaluator.State;
        IReadOnlyList<(FlowState State, AbstractValue Value)> ways = [(before, hasSeed ? evaluator.Of(call.Arguments[1].Value) : known.Items[0].Value)];
        foreach (var item in hasSeed ? known.Items : known.Items.RemoveAt(0))
        {
            var next = new List<(FlowState State, AbstractValue Value)>();
            foreach (var (state, value) in ways)
            {
                evaluator.State = state;
                if (BodyCalls.Enter(evaluator, lambda, [new(lambda.Method.Parameters[0], value, call), new(lambda.Method.Parameters[1], item.Value, item.Added)], call) is not { } entered)
                {
                    evaluator.State = before;
                    return null;
                }

                next.AddRange(entered.Continues.Select(after => (after, after.Results[call])));
            }

            ways = next.Count > 4 ? [next[0]] : next;
        }

        return new([.. ways.Select(way => way.State.Yield(call, Evaluator.Named(way.Value, call.Syntax)))], []);
    }

    private static StepResult SelectAny(Evaluator evaluator, IInvocationOperation call, IOperation source, DelegateTarget lambda, AbstractValue list)
    {
        var element = evaluator.ElementOf(list, source);
        var before = evaluator.State;
        var result = Derived(evaluator, call, list);
        if (BodyCalls.Enter(evaluator, lambda, [new(lambda.Method.Parameters[0], element, source)], call) is { Continues.Count: > 0 } entered)
        {
            return new(entered.Continues.Select(state => state.Set(result.Key, AbstractObject.AnyElement, state.Results[call]).Yield(call, result)).ToImmutableArray(), []);
        }

        return before.Yield(call, result);
    }

    // What a predicate has let through is known to be so of the element; of one that is not understood, nothing is.
    private static StepResult WhereAny(Evaluator evaluator, IInvocationOperation call, IOperation source, DelegateTarget lambda, AbstractValue list, bool yieldsElement)
    {
        var all = evaluator.ElementOf(list, source);
        var element = all with { Key = evaluator.Interpreter.KeyOf(call, all.Key), Subjects = all.Subjects.Add(call), Roots = all.Roots.Add(call) };
        evaluator.State = evaluator.State.Copy(all.Key, element.Key);
        var before = evaluator.State;
        var ways = Passing(evaluator, call, lambda, element, outcome: true);
        if (ways.Count == 0)
        {
            ways = [(before.Doubt(element.Subjects), element)];
        }

        return new([.. ways.Select(way =>
        {
            if (yieldsElement)
            {
                return way.State.Yield(call, OrDefault(call, Evaluator.Named(way.Element, call.Syntax)));
            }

            var result = Derived(evaluator, call, list);
            return way.State.Set(result.Key, AbstractObject.AnyElement, way.Element).Yield(call, result);
        })], [before]);
    }

    // When all items have passed a test, or none has failed, each is known to be so.
    private static StepResult? Test(Evaluator evaluator, IInvocationOperation call, IOperation source, DelegateTarget lambda, AbstractValue list, bool allPass)
    {
        var element = evaluator.ElementOf(list, source);
        var before = evaluator.State;
        return Passing(evaluator, call, lambda, element, allPass) is { Count: > 0 } passing
            ? new([.. passing.Select(way => way.State.Yield(call, AbstractValue.Of(allPass))), before.Yield(call, AbstractValue.Of(!allPass))], [])
            : (StepResult?)null;
    }

    // Behind it, each element has come through; or there was none.
    private static StepResult? ForEach(Evaluator evaluator, IInvocationOperation call, IOperation source, DelegateTarget lambda, AbstractValue list)
    {
        var element = evaluator.ElementOf(list, source);
        var isThere = Sequences.HasElement(evaluator.State, list);
        var (before, none) = (evaluator.State, isThere.Assume(evaluator.State, false));
        evaluator.State = isThere.Assume(before, true) is [var some, ..] ? some : before;
        return BodyCalls.Enter(evaluator, lambda, [new(lambda.Method.Parameters[0], element, source)], call) is { } entered
            ? new([.. entered.Continues, .. none.Select(state => state.Yield(call, new(new object())))], entered.Throws)
            : (StepResult?)null;
    }

    /// <summary>The ways through a predicate on which it finds <paramref name="outcome"/>, and what is known of the element there; none when its code cannot be told.</summary>
    private static List<(FlowState State, AbstractValue Element)> Passing(Evaluator evaluator, IInvocationOperation call, DelegateTarget lambda, AbstractValue element, bool outcome)
    {
        var operation = call.Arguments[call.Arguments.Length - 1];
        var ways = new List<(FlowState, AbstractValue)>();
        foreach (var after in BodyCalls.Enter(evaluator, lambda, [new(lambda.Method.Parameters[0], element, operation.Value)], call)?.Continues ?? [])
        {
            // The element is kept in the state while the test narrows it.
            ways.AddRange(ConditionReader.OfValue(after.Results[call]).Assume(after.Yield(operation, element), outcome).Select(state => (state, state.Results[operation])));
        }

        return ways;
    }

    // The list that a call makes of one whose items are not known: the same on every path.
    private static AbstractValue Derived(Evaluator evaluator, IInvocationOperation call, AbstractValue list) =>
        new(evaluator.Interpreter.KeyOf(call, list.Key)) { Nullness = Nullness.NotNull, Roots = list.Roots.Add(call), Subjects = list.Subjects.Add(call), IsComputed = true };

    private static AbstractValue OrDefault(IInvocationOperation call, AbstractValue value) =>
        call.TargetMethod.Name.EndsWith("OrDefault", StringComparison.Ordinal) || call.TargetMethod.Name is "Find" or "FindLast" ? value with { Nullness = Nullness.Unknown, Text = value.Text?.OrNull() } : value;

    private static bool IsFromLinq(IMethodSymbol method) => method.ContainingNamespace is { Name: "Linq", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } };
}
