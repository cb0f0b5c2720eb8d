using Microsoft.CodeAnalysis;

namespace IotJobs.Analyzers.DataFlow;

/// <summary>What becomes of values that go to code that is not followed: objects may be changed there, lambdas may run.</summary>
internal static class Escapes
{
    /// <summary>The state after <paramref name="value"/> went there at <paramref name="at"/>.</summary>
    public static FlowState Of(Interpreter interpreter, Frame frame, FlowState state, AbstractValue value, IOperation at)
    {
        if (value.Delegate is { } target)
        {
            state = OfDelegate(interpreter, frame, state, target, at);
        }

        if (state.ObjectOf(value) is not { HasEscaped: false } held)
        {
            return state;
        }

        if (!held.IsJudged)
        {
            interpreter.Observer.OnObject(value.Object!.Value, ObjectEvent.Leaves, at, state, frame);
        }

        state = state.SetObject(value.Object!.Value, held.WithUnknownItems() with { Members = held.Members.Clear(), HasEscaped = true, IsJudged = true });
        foreach (var member in held.Members)
        {
            // What a private field holds is not out yet: the methods of its class may go on with it.
            state = Of(interpreter, frame, IsHidden(held.Type, member.Key) ? state.Judge(member.Value.Value) : state, member.Value.Value, at);
        }

        foreach (var item in held.Items)
        {
            state = Of(interpreter, frame, state, item.Value, at);
        }

        return state;
    }

    private static bool IsHidden(ITypeSymbol type, string member) =>
        type.GetMembers(member) is [IFieldSymbol { DeclaredAccessibility: Accessibility.Private }] || member.StartsWith("(", StringComparison.Ordinal);

    /// <summary>A lambda that is handed away may run at any time: what it does is seen once, and what it writes or hands on is not known any more.</summary>
    private static FlowState OfDelegate(Interpreter interpreter, Frame frame, FlowState state, DelegateTarget target, IOperation at)
    {
        if (interpreter.Program.BodyOf(target) is not { } body || frame.IsRunning(body.Owner) || frame.Depth >= Interpreter.MostDepth)
        {
            return state;
        }

        var inner = new Frame(body, frame, at, target.Lambda is null && target.Method.MethodKind != MethodKind.LocalFunction ? null : target.Home);
        var entry = target.Receiver is { } receiver ? state.Set(inner.ThisSlot, receiver) : state;
        foreach (var exit in interpreter.Run(inner, entry with { Results = state.Results.Clear() }).Returns)
        {
            if (exit.Value is { } returned && exit.Returned is { } operation)
            {
                interpreter.Observer.OnReturned(operation, returned, leaves: true, exit.State, inner);
                Of(interpreter, inner, exit.State, returned, operation);
            }
        }

        var after = state;
        foreach (var slot in CapturedNames.Written(body.Graph))
        {
            if (after.Slots.TryGetValue(slot, out var held))
            {
                after = after.Set(slot, ValueJoin.Widen(held, new AbstractValue(new object())));
            }
        }

        foreach (var slot in CapturedNames.Read(body.Graph))
        {
            if (after.Slots.TryGetValue(slot, out var held) && after.ObjectOf(held) is { HasEscaped: false })
            {
                after = after.SetObject(held.Object!.Value, after.Heap[held.Object.Value] with { HasEscaped = true, IsJudged = true, HasOtherItems = true, LeastOtherItems = 0 });
            }
        }

        return after;
    }
}
