using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace IotJobs.Analyzers.DataFlow;

/// <summary>The order in which the parts of a statement are carried out: inner before outer, left before right.</summary>
internal static class OperationOrder
{
    /// <summary>The operations of <paramref name="statement"/> that do something, in order.</summary>
    public static IEnumerable<IOperation> Of(IOperation statement)
    {
        var open = new Stack<(IOperation Operation, bool IsOpened)>();
        open.Push((statement, false));
        while (open.Count > 0)
        {
            var (operation, isOpened) = open.Pop();
            if (isOpened)
            {
                yield return operation;
                continue;
            }

            if (operation.ConstantValue.HasValue || operation is IFlowAnonymousFunctionOperation or INameOfOperation)
            {
                continue;
            }

            if (OperationSteps.DoesSomething(operation))
            {
                open.Push((operation, true));
            }

            foreach (var child in Parts(operation).Reverse())
            {
                open.Push((child, false));
            }
        }
    }

    // What is assigned to is not read.
    private static IEnumerable<IOperation> Parts(IOperation operation) => operation switch
    {
        ISimpleAssignmentOperation assignment => TargetParts(assignment.Target).Append(assignment.Value),
        IDeconstructionAssignmentOperation deconstruction => TargetParts(deconstruction.Target).Append(deconstruction.Value),
        ICompoundAssignmentOperation { Target: IPropertyReferenceOperation or IFieldReferenceOperation } compound => compound.Target.ChildOperations.Append(compound.Value),
        _ => operation.ChildOperations,
    };

    private static IEnumerable<IOperation> TargetParts(IOperation target) => target switch
    {
        IPropertyReferenceOperation or IFieldReferenceOperation or IArrayElementReferenceOperation => target.ChildOperations,
        ITupleOperation tuple => tuple.Elements.SelectMany(TargetParts),
        IDeclarationExpressionOperation => [],
        ILocalReferenceOperation or IParameterReferenceOperation or IFlowCaptureReferenceOperation or IDiscardOperation => [],
        _ => [target],
    };
}
