using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace IotJobs.Analyzers.DataFlow;

/// <summary>The control-flow graph of a body, and which variables matter where.</summary>
internal sealed class BodyGraph
{
    private readonly ImmutableHashSet<object>[] _mentioned;

    public BodyGraph(ISymbol owner, ControlFlowGraph graph)
    {
        Owner = owner;
        Graph = graph;
        Declared = DeclaredIn(owner, graph);
        _mentioned = MentionedFrom(graph);
    }

    /// <summary>The method, accessor, lambda or initialized member.</summary>
    public ISymbol Owner { get; }

    public ControlFlowGraph Graph { get; }

    /// <summary>The variables that are the body's own: nobody needs them behind its end.</summary>
    public ImmutableHashSet<object> Declared { get; }

    /// <summary>Whether the body's own variable <paramref name="slot"/> is named at or behind <paramref name="block"/>.</summary>
    public bool IsMentionedFrom(BasicBlock block, object slot) => _mentioned[block.Ordinal].Contains(slot);

    private static ImmutableHashSet<object> DeclaredIn(ISymbol owner, ControlFlowGraph graph)
    {
        var declared = ImmutableHashSet.CreateBuilder<object>(SlotComparer.Instance);
        foreach (var region in Regions(graph.Root))
        {
            declared.UnionWith(region.Locals);
            declared.UnionWith(region.CaptureIds.Select(capture => new CaptureSlot(graph, capture)));
        }

        if (owner is IMethodSymbol method)
        {
            declared.UnionWith(method.Parameters.Select(parameter => parameter.OriginalDefinition));
        }

        return declared.ToImmutable();
    }

    private static IEnumerable<ControlFlowRegion> Regions(ControlFlowRegion region) => region.NestedRegions.SelectMany(Regions).Prepend(region);

    // A variable is kept while some block that can still be reached names it; what a lambda or local function names is kept throughout.
    private static ImmutableHashSet<object>[] MentionedFrom(ControlFlowGraph graph)
    {
        var everywhere = new HashSet<object>(SlotComparer.Instance);
        var mentioned = new HashSet<object>[graph.Blocks.Length];
        foreach (var block in graph.Blocks)
        {
            var names = mentioned[block.Ordinal] = new(SlotComparer.Instance);
            foreach (var operation in block.Operations.Append(block.BranchValue).OfType<IOperation>())
            {
                Collect(operation, graph, names, everywhere);
            }
        }

        foreach (var function in graph.LocalFunctions)
        {
            foreach (var name in NamesIn(graph.GetLocalFunctionControlFlowGraph(function)))
            {
                everywhere.Add(name);
            }
        }

        for (var changed = true; changed;)
        {
            changed = false;
            for (var i = graph.Blocks.Length - 1; i >= 0; i--)
            {
                var count = mentioned[i].Count;
                foreach (var next in Successors(graph, graph.Blocks[i]))
                {
                    mentioned[i].UnionWith(mentioned[next.Ordinal]);
                }

                changed |= mentioned[i].Count > count;
            }
        }

        return [.. mentioned.Select(names => names.Union(everywhere).ToImmutableHashSet(SlotComparer.Instance))];
    }

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
        for (var region = block.EnclosingRegion; region is not null; region = region.EnclosingRegion)
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

    private static void Collect(IOperation operation, ControlFlowGraph graph, HashSet<object> names, HashSet<object> everywhere)
    {
        foreach (var inner in operation.DescendantsAndSelf())
        {
            switch (inner)
            {
                case ILocalReferenceOperation local:
                    names.Add(local.Local);
                    break;
                case IParameterReferenceOperation parameter:
                    names.Add(parameter.Parameter.OriginalDefinition);
                    break;
                case IFlowCaptureReferenceOperation capture:
                    names.Add(new CaptureSlot(graph, capture.Id));
                    break;
                case IFlowAnonymousFunctionOperation lambda:
                    everywhere.UnionWith(NamesIn(graph.GetAnonymousFunctionControlFlowGraph(lambda)));
                    break;
            }
        }
    }

    private static HashSet<object> NamesIn(ControlFlowGraph graph)
    {
        var names = new HashSet<object>(SlotComparer.Instance);
        foreach (var operation in graph.Blocks.SelectMany(block => block.Operations.Append(block.BranchValue)).OfType<IOperation>())
        {
            Collect(operation, graph, names, names);
        }

        foreach (var function in graph.LocalFunctions)
        {
            names.UnionWith(NamesIn(graph.GetLocalFunctionControlFlowGraph(function)));
        }

        return names;
    }
}
