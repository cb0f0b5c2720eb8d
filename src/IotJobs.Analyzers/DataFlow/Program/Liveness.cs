using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace IotJobs.Analyzers.DataFlow;

/// <summary>Live-variable analysis: a variable is live where the value it has can still be read.</summary>
internal static class Liveness
{
    /// <summary>The live variables at the start of each block. What a lambda or local function names is live throughout.</summary>
    public static HashSet<object>[] Of(ControlFlowGraph graph)
    {
        var always = new HashSet<object>(graph.LocalFunctions.SelectMany(function => NamesIn(graph.GetLocalFunctionControlFlowGraph(function))), SlotComparer.Instance);
        always.UnionWith(Operations(graph).SelectMany(operation => operation.DescendantsAndSelf()).OfType<IFlowAnonymousFunctionOperation>()
            .SelectMany(lambda => NamesIn(graph.GetAnonymousFunctionControlFlowGraph(lambda))));
        var targets = Targets(graph);
        var live = graph.Blocks.Select(_ => new HashSet<object>(always, SlotComparer.Instance)).ToArray();
        for (var changed = true; changed;)
        {
            changed = false;
            for (var i = graph.Blocks.Length - 1; i >= 0; i--)
            {
                var now = Before(graph.Blocks[i], graph, targets, live);
                now.UnionWith(always);
                changed |= now.Count > live[i].Count;
                live[i] = now;
            }
        }

        return live;
    }

    private static HashSet<object> Before(BasicBlock block, ControlFlowGraph graph, ILookup<object, object> targets, HashSet<object>[] live)
    {
        var names = new HashSet<object>(SlotComparer.Instance);
        foreach (var next in Successors(graph, block))
        {
            names.UnionWith(live[next.Ordinal]);
        }

        foreach (var operation in block.Operations.Append(block.BranchValue).OfType<IOperation>().Reverse())
        {
            if (Assigned(operation, graph) is { } target)
            {
                names.Remove(target);
            }

            foreach (var part in operation.DescendantsAndSelf())
            {
                if (NameOf(part, graph) is { } name && !IsTarget(part, operation))
                {
                    names.Add(name);
                    names.UnionWith(targets[name]);
                }
            }
        }

        return names;
    }

    // A place such as request.JobId in request.JobId = a ?? b is captured before, and assigned to after, the value is found: its names are read there.
    private static ILookup<object, object> Targets(ControlFlowGraph graph) => Operations(graph)
        .OfType<IFlowCaptureOperation>()
        .Where(capture => capture.Value is IMemberReferenceOperation or IArrayElementReferenceOperation)
        .SelectMany(capture => capture.Value.DescendantsAndSelf(), (capture, part) => (Slot: (object)new CaptureSlot(graph, capture.Id), Name: NameOf(part, graph)))
        .Where(pair => pair.Name is not null)
        .ToLookup(pair => pair.Slot, pair => pair.Name!, SlotComparer.Instance);

    // The variable that a statement gives a value, whatever it held before.
    private static object? Assigned(IOperation statement, ControlFlowGraph graph) => statement switch
    {
        IFlowCaptureOperation capture => new CaptureSlot(graph, capture.Id),
        IExpressionStatementOperation { Operation: ISimpleAssignmentOperation { Target: ILocalReferenceOperation local } } => local.Local,
        ISimpleAssignmentOperation { Target: ILocalReferenceOperation local } => local.Local,
        _ => null,
    };

    private static bool IsTarget(IOperation part, IOperation statement) =>
        part is ILocalReferenceOperation && part.Parent is ISimpleAssignmentOperation assignment && ReferenceEquals(assignment.Target, part)
        && (ReferenceEquals(assignment, statement) || statement is IExpressionStatementOperation outer && ReferenceEquals(outer.Operation, assignment));

    private static object? NameOf(IOperation operation, ControlFlowGraph graph) => operation switch
    {
        ILocalReferenceOperation local => local.Local,
        IParameterReferenceOperation parameter => parameter.Parameter.OriginalDefinition,
        IFlowCaptureReferenceOperation capture => new CaptureSlot(graph, capture.Id),
        _ => null,
    };

    private static IEnumerable<IOperation> Operations(ControlFlowGraph graph) =>
        graph.Blocks.SelectMany(block => block.Operations.Append(block.BranchValue)).OfType<IOperation>();

    private static IEnumerable<object> NamesIn(ControlFlowGraph graph) => Operations(graph)
        .SelectMany(operation => operation.DescendantsAndSelf())
        .SelectMany(part => part is IFlowAnonymousFunctionOperation lambda ? NamesIn(graph.GetAnonymousFunctionControlFlowGraph(lambda))
            : NameOf(part, graph) is { } name ? [name]
            : [])
        .Concat(graph.LocalFunctions.SelectMany(function => NamesIn(graph.GetLocalFunctionControlFlowGraph(function))));

    private static IEnumerable<BasicBlock> Successors(ControlFlowGraph graph, BasicBlock block)
    {
        foreach (var branch in new[] { block.FallThroughSuccessor, block.ConditionalSuccessor })
        {
            if (branch?.Destination is { } destination)
            {
                yield return destination;
            }

            foreach (var region in branch?.FinallyRegions ?? ImmutableArray<ControlFlowRegion>.Empty)
            {
                yield return graph.Blocks[region.FirstBlockOrdinal];
            }
        }

        // An exception goes to the handlers around; the end of a finally block goes wherever its try block went.
        for (var region = block.EnclosingRegion; region is not null && region != graph.Root; region = region.EnclosingRegion)
        {
            if (region.Kind is ControlFlowRegionKind.TryAndCatch or ControlFlowRegionKind.TryAndFinally)
            {
                foreach (var handler in region.NestedRegions.Skip(1))
                {
                    yield return graph.Blocks[handler.FirstBlockOrdinal];
                }

                if (region.Kind == ControlFlowRegionKind.TryAndFinally && region.LastBlockOrdinal + 1 < graph.Blocks.Length)
                {
                    yield return graph.Blocks[region.LastBlockOrdinal + 1];
                }
            }
        }
    }
}
