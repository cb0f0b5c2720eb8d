using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace IotJobs.Analyzers.DataFlow;

/// <summary>The control-flow graph of a body, its variables, and which of them matter where.</summary>
internal sealed class BodyGraph
{
    private readonly HashSet<object>[] _live;
    private readonly Lazy<bool> _isPure;

    public BodyGraph(ISymbol owner, ControlFlowGraph graph)
    {
        Owner = owner;
        Graph = graph;
        Declared = DeclaredIn(owner, graph);
        _live = Liveness.Of(graph);
        _isPure = new(() => Operations(graph).All(IsPureOperation));
    }

    /// <summary>The method, accessor, lambda or initialized member.</summary>
    public ISymbol Owner { get; }

    public ControlFlowGraph Graph { get; }

    /// <summary>Whether it yields items: a call makes a sequence, and the body runs when that is gone through.</summary>
    public bool IsIterator => Owner is IMethodSymbol && Graph.Blocks.Any(block => block.Operations.Any(operation => operation.Kind is OperationKind.YieldReturn or OperationKind.YieldBreak));

    /// <summary>Whether it computes its result of what members hold, and of nothing that changes by itself.</summary>
    public bool IsPure => _isPure.Value;

    /// <summary>The variables that are the body's own: nobody needs them behind its end.</summary>
    public ImmutableHashSet<object> Declared { get; }

    /// <summary>Whether the value that the body's own variable <paramref name="slot"/> has at the start of <paramref name="block"/> can still be read.</summary>
    public bool IsLive(BasicBlock block, object slot) => _live[block.Ordinal].Contains(slot);

    private static IEnumerable<IOperation> Operations(ControlFlowGraph graph) =>
        graph.Blocks.SelectMany(block => block.Operations.Append(block.BranchValue)).OfType<IOperation>().SelectMany(operation => operation.DescendantsAndSelf());

    private static bool IsPureOperation(IOperation operation) => operation switch
    {
        IInvocationOperation call => call.TargetMethod is { ContainingType.SpecialType: SpecialType.System_String } or { Name: nameof(ToString) },
        IPropertyReferenceOperation { Property.IsStatic: true } or IAssignmentOperation or IIncrementOrDecrementOperation or IObjectCreationOperation or IFlowAnonymousFunctionOperation => false,
        _ => true,
    };

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
            // What is handed in by reference is read behind the end, by the caller.
            declared.UnionWith(method.Parameters.Where(parameter => parameter.RefKind is not (RefKind.Ref or RefKind.Out)).Select(parameter => parameter.OriginalDefinition));
        }

        return declared.ToImmutable();
    }

    private static IEnumerable<ControlFlowRegion> Regions(ControlFlowRegion region) => region.NestedRegions.SelectMany(Regions).Prepend(region);
}
