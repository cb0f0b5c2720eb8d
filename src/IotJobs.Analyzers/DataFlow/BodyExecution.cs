using System.Collections.Immutable;
using IotJobs.Analyzers.Strings;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace IotJobs.Analyzers.DataFlow;

/// <summary>Runs one body: blocks in order of the source, each with the states that reach it.</summary>
internal sealed class BodyExecution(Interpreter interpreter, Frame frame)
{
    /// <summary>More states at one block are joined.</summary>
    private const int MostStates = 16;

    /// <summary>So often a block is entered anew before what changes from turn to turn is taken for unknown.</summary>
    private const int MostTurns = 3;

    /// <summary>So often, when the items that it goes through are known.</summary>
    private const int MostItems = 80;

    private readonly List<BodyExit> _returns = [];
    private readonly List<FlowState> _throws = [];

    // A finally block runs within the run of what it belongs to: the states that wait in each, and the region that it ends with.
    private readonly Stack<(SortedDictionary<int, List<FlowState>> Pending, ControlFlowRegion? Until)> _runs = new();
    private ImmutableDictionary<IOperation, AbstractValue> _kept = ImmutableDictionary<IOperation, AbstractValue>.Empty;

    private ControlFlowGraph Graph => frame.Body.Graph;

    public BodyExits Run(FlowState entry)
    {
        _kept = entry.Results;
        Run(Graph.Blocks[0], [entry], until: null);
        return new([.. _returns], [.. _throws]);
    }

    /// <summary>Runs from <paramref name="first"/> on; the states at the end of the region <paramref name="until"/> are given back.</summary>
    private List<FlowState> Run(BasicBlock first, IEnumerable<FlowState> entries, ControlFlowRegion? until)
    {
        var ends = new List<FlowState>();
        var pending = new SortedDictionary<int, List<FlowState>>();
        var turns = new Dictionary<int, (int Count, FlowState Last)>();
        _runs.Push((pending, until));
        foreach (var entry in entries)
        {
            Enqueue(pending, first, entry);
        }

        while (pending.Count > 0 && interpreter.TryStep())
        {
            var (ordinal, states) = (pending.First().Key, pending.First().Value);
            pending.Remove(ordinal);
            var block = Graph.Blocks[ordinal];
            foreach (var state in Bounded(block, states, turns))
            {
                Execute(block, state, until, pending, ends);
            }
        }

        _runs.Pop();
        return ends;
    }

    private void Execute(BasicBlock block, FlowState entry, ControlFlowRegion? until, SortedDictionary<int, List<FlowState>> pending, List<FlowState> ends)
    {
        IReadOnlyList<FlowState> states = [entry];
        foreach (var operation in block.Operations)
        {
            states = Step(operation, states, block);
            states = [.. states.Select(Clean)];
        }

        if (block.BranchValue is { } value)
        {
            states = Step(value, states, block);
        }

        foreach (var state in states)
        {
            Branch(block, state, until, pending, ends);
        }
    }

    private IReadOnlyList<FlowState> Step(IOperation operation, IReadOnlyList<FlowState> states, BasicBlock block)
    {
        foreach (var step in OperationOrder.Of(operation))
        {
            var next = new List<FlowState>();
            foreach (var state in states)
            {
                if (!interpreter.TryStep())
                {
                    return [];
                }

                var (continues, throws) = OperationSteps.Execute(step, interpreter, frame, state);
                next.AddRange(continues);
                Throw(block, throws, leaves: true);
                if (step is IInvocationOperation or IObjectCreationOperation)
                {
                    Throw(block, [state], leaves: false);
                }
            }

            states = next.Count > MostStates ? StateJoin.Reduce(next) : next;
        }

        return states;
    }

    private void Branch(BasicBlock block, FlowState state, ControlFlowRegion? until, SortedDictionary<int, List<FlowState>> pending, List<FlowState> ends)
    {
        if (block.Kind == BasicBlockKind.Exit)
        {
            _returns.Add(new(Clean(state), null, null));
            return;
        }

        if (block.ConditionalSuccessor is not { } conditional)
        {
            Follow(block, block.FallThroughSuccessor, state, until, pending, ends);
            return;
        }

        if (!interpreter.TryStep())
        {
            return;
        }

        var evaluator = new Evaluator(interpreter, frame, state);
        var condition = new ConditionReader(evaluator).Read(block.BranchValue!);
        var asked = evaluator.State with { Guarded = Roots.None };
        var whenTrue = condition.Assume(asked, true);
        var whenFalse = condition.Assume(asked, false);
        var isDecided = whenTrue.Count == 0 || whenFalse.Count == 0;
        foreach (var outcome in new[] { true, false })
        {
            var branch = outcome == (block.ConditionKind == ControlFlowConditionKind.WhenTrue) ? conditional : block.FallThroughSuccessor;
            foreach (var next in outcome ? whenTrue : whenFalse)
            {
                var guarded = isDecided ? evaluator.State.Guarded.Union(next.Guarded) : evaluator.State.Guarded;
                var history = isDecided ? next.History : next.History.SetItem(block, OutcomeOf(next, block, outcome, condition.Subjects));
                Follow(block, branch, next with { Guarded = guarded, History = history }, until, pending, ends);
            }
        }
    }

    private void Follow(
        BasicBlock block, ControlFlowBranch? branch, FlowState state, ControlFlowRegion? until, SortedDictionary<int, List<FlowState>> pending, List<FlowState> ends)
    {
        switch (branch?.Semantics)
        {
            case ControlFlowBranchSemantics.Return:
                var evaluator = new Evaluator(interpreter, frame, state);
                var value = block.BranchValue is { } returned ? evaluator.Of(returned) : null;
                var states = RunFinally(branch, evaluator.State);
                _returns.AddRange(states.Select(end => new BodyExit(Clean(end), value, block.BranchValue)));
                break;
            case ControlFlowBranchSemantics.Throw or ControlFlowBranchSemantics.Rethrow:
                Throw(block, [Clean(state)], leaves: true);
                break;
            case ControlFlowBranchSemantics.StructuredExceptionHandling:
                if (until is not null && block.Ordinal <= until.LastBlockOrdinal && block.Ordinal >= until.FirstBlockOrdinal)
                {
                    ends.Add(Clean(state));
                }

                break;
            case ControlFlowBranchSemantics.Regular when branch.Destination is { } destination:
                foreach (var end in RunFinally(branch, state))
                {
                    Enqueue(pending, destination, Clean(end));
                }

                break;
        }
    }

    // The finally blocks that a branch leaves run before it arrives.
    private IEnumerable<FlowState> RunFinally(ControlFlowBranch branch, FlowState state)
    {
        IEnumerable<FlowState> states = [state];
        foreach (var region in branch.FinallyRegions)
        {
            states = Run(Graph.Blocks[region.FirstBlockOrdinal], states.Select(Clean), region);
        }

        return states;
    }

    /// <summary>An exception goes to each handler around; with none, it leaves the body when it is certain to be thrown. What it leaves unfinished was never meant to be sent as it is.</summary>
    private void Throw(BasicBlock block, IReadOnlyList<FlowState> states, bool leaves)
    {
        if (states.Count == 0)
        {
            return;
        }

        for (var (inner, region) = ((ControlFlowRegion?)null, block.EnclosingRegion); region is not null && region != Graph.Root; (inner, region) = (region, region.EnclosingRegion))
        {
            if (region.Kind == ControlFlowRegionKind.TryAndCatch && inner?.Kind == ControlFlowRegionKind.Try)
            {
                foreach (var handler in region.NestedRegions.Where(nested => nested != inner))
                {
                    foreach (var state in states)
                    {
                        Enqueue(_runs.First(run => Contains(run.Until, handler)).Pending, Graph.Blocks[handler.FirstBlockOrdinal], Clean(Housekeeping.Abandon(state)));
                    }
                }

                return;
            }
        }

        if (leaves)
        {
            _throws.AddRange(states.Select(state => Clean(Housekeeping.Abandon(state))));
        }
    }

    private static bool Contains(ControlFlowRegion? region, ControlFlowRegion handler) =>
        region is null || (handler.FirstBlockOrdinal >= region.FirstBlockOrdinal && handler.LastBlockOrdinal <= region.LastBlockOrdinal);

    private void Enqueue(SortedDictionary<int, List<FlowState>> pending, BasicBlock block, FlowState state)
    {
        state = block.Predecessors.Length > 1 ? Housekeeping.Prune(state, block, frame, interpreter) : state;
        if (!pending.TryGetValue(block.Ordinal, out var states))
        {
            pending.Add(block.Ordinal, states = []);
        }

        for (var i = 0; i < states.Count; i++)
        {
            if (StateJoin.AreSame(states[i], state))
            {
                states[i] = StateJoin.Meet(states[i], state);
                return;
            }
        }

        states.Add(state);
        if (states.Count > MostStates)
        {
            pending[block.Ordinal] = StateJoin.Reduce(states);
        }
    }

    private TestOutcome OutcomeOf(FlowState state, BasicBlock block, bool outcome, Roots subjects) => new(block, outcome, subjects, interpreter.Now)
    {
        Doubted = state.History.TryGetValue(block, out var earlier) ? state.Guarded.Union(earlier.Doubted) : state.Guarded,
        WentBothWays = earlier is not null && (earlier.WentBothWays || earlier.Outcome != outcome),
    };

    // Where a loop begins: after some turns, what still changes is not known. The blocks within follow.
    private IEnumerable<FlowState> Bounded(BasicBlock block, List<FlowState> states, Dictionary<int, (int Count, FlowState Last)> turns)
    {
        if (!block.Predecessors.Any(branch => branch.Source.Ordinal >= block.Ordinal))
        {
            return states;
        }

        var (count, last) = turns.TryGetValue(block.Ordinal, out var turn) ? turn : (0, FlowState.Empty);
        var most = states.All(Sequences.IsCounting) ? MostItems : MostTurns;
        var joined = states.Aggregate(StateJoin.Join);
        if (count < most - 1)
        {
            // What comes into the loop has gone its own way.
            turns[block.Ordinal] = (count + 1, joined);
            return states;
        }

        // What comes round is widened by what came round before; two turns that are joined would make ways that no turn goes.
        var widened = Housekeeping.Prune(StateWidening.Widen(last, joined), block, frame, interpreter);
        turns[block.Ordinal] = (count + 1, widened);

        // A way that says the same, but was led by the other answer to a test, takes away what the test has let through.
        var isNews = count <= most + 1 && !StateJoin.Undecided(last, joined).IsEmpty;
        return count > most && StateJoin.AreSame(widened, last) && !isNews ? [] : [widened];
    }

    // The results of a statement end with it; those of the caller's statement, which waits, stay.
    private FlowState Clean(FlowState state) => state.Results.Count <= _kept.Count ? state : state with { Results = _kept };
}
