using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace IotJobs.Analyzers.DataFlow;

/// <summary>Forgets variables that nobody names any more and objects that nobody can reach, so that ways that differ in nothing else meet again.</summary>
internal static class Housekeeping
{
    /// <summary>The state as far as it matters at <paramref name="block"/>.</summary>
    public static FlowState Prune(FlowState state, BasicBlock block, Frame frame, Interpreter interpreter)
    {
        var slots = state.Slots;
        foreach (var slot in state.Slots.Keys)
        {
            if (frame.Body.Declared.Contains(slot) && !frame.Body.IsLive(block, slot))
            {
                slots = slots.Remove(slot);
            }
        }

        return Collect(state with { Slots = slots }, frame.Body.Graph.OriginalOperation, frame, interpreter, null);
    }

    /// <summary>The state when the body of <paramref name="frame"/> has ended: its own variables are gone.</summary>
    public static FlowState Leave(FlowState state, Frame frame, Interpreter interpreter, AbstractValue? kept)
    {
        var slots = state.Slots.RemoveRange(state.Slots.Keys.Where(frame.Body.Declared.Contains).ToList());
        if (frame.Body.Owner is IMethodSymbol method)
        {
            slots = slots.RemoveRange(method.Parameters.Select(parameter => (object)parameter.OriginalDefinition));
        }

        if (frame.Lexical is null)
        {
            slots = slots.Remove(frame.ThisSlot);
        }

        return Collect(state with { Slots = slots }, frame.Body.Graph.OriginalOperation, frame, interpreter, kept);
    }

    /// <summary>The state on the way of an exception: no object is judged for what it lacks there.</summary>
    public static FlowState Abandon(FlowState state)
    {
        var heap = state.Heap;
        foreach (var pair in state.Heap)
        {
            heap = pair.Value.IsJudged ? heap : heap.SetItem(pair.Key, pair.Value with { IsJudged = true });
        }

        return ReferenceEquals(heap, state.Heap) ? state : state with { Heap = heap };
    }

    /// <summary>Drops the objects that cannot be reached; what was never sent is judged before.</summary>
    public static FlowState Collect(FlowState state, IOperation at, Frame frame, Interpreter interpreter, AbstractValue? kept)
    {
        if (state.Heap.IsEmpty)
        {
            return state;
        }

        var reached = state.Reached(kept);
        var heap = state.Heap;
        foreach (var pair in state.Heap)
        {
            if (!reached.Contains(pair.Key))
            {
                if (!pair.Value.IsJudged)
                {
                    interpreter.Observer.OnObject(pair.Key, ObjectEvent.Ends, at, state, frame);
                }

                heap = heap.Remove(pair.Key);
            }
        }

        return ReferenceEquals(heap, state.Heap) ? state : state with { Heap = heap };
    }
}
