using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace IotJobs.Analyzers.DataFlow;

/// <summary>The variables of the surrounding body that a lambda or local function names.</summary>
internal static class CapturedNames
{
    /// <summary>Those that it assigns, counts up or hands out by reference.</summary>
    public static IEnumerable<object> Written(ControlFlowGraph graph) => Operations(graph).SelectMany(Targets).Distinct(SlotComparer.Instance);

    /// <summary>Those that it reads.</summary>
    public static IEnumerable<object> Read(ControlFlowGraph graph) => Operations(graph).Select(NameOf).OfType<object>().Distinct(SlotComparer.Instance);

    private static IEnumerable<IOperation> Operations(ControlFlowGraph graph) => graph.Blocks
        .SelectMany(block => block.Operations.Append(block.BranchValue)).OfType<IOperation>()
        .SelectMany(operation => operation.DescendantsAndSelf())
        .SelectMany(operation => operation is IFlowAnonymousFunctionOperation lambda ? Operations(graph.GetAnonymousFunctionControlFlowGraph(lambda)) : [operation]);

    private static IEnumerable<object> Targets(IOperation operation) => operation switch
    {
        IDeconstructionAssignmentOperation deconstruction => deconstruction.Target.DescendantsAndSelf().Select(NameOf).OfType<object>(),
        IAssignmentOperation assignment => Only(assignment.Target),
        IIncrementOrDecrementOperation increment => Only(increment.Target),
        IArgumentOperation { Parameter.RefKind: RefKind.Ref or RefKind.Out } argument => Only(argument.Value),
        _ => [],
    };

    private static IEnumerable<object> Only(IOperation target) => NameOf(target) is { } name ? [name] : [];

    private static object? NameOf(IOperation operation) => operation switch
    {
        ILocalReferenceOperation local => local.Local,
        IParameterReferenceOperation parameter => parameter.Parameter.OriginalDefinition,
        _ => null,
    };
}
