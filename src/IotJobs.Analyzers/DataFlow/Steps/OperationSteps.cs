using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace IotJobs.Analyzers.DataFlow;

/// <summary>What one operation leads to: the states in which the program goes on, and those in which it throws.</summary>
internal readonly record struct StepResult(IReadOnlyList<FlowState> Continues, IReadOnlyList<FlowState> Throws)
{
    public static implicit operator StepResult(FlowState state) => new([state], []);
}

/// <summary>Sends an operation that does something to the code that knows its kind.</summary>
internal static class OperationSteps
{
    /// <summary>Whether carrying out <paramref name="operation"/> does more than yield a value of its parts.</summary>
    public static bool DoesSomething(IOperation operation) => operation switch
    {
        ISimpleAssignmentOperation or ICompoundAssignmentOperation or IIncrementOrDecrementOperation or IDeconstructionAssignmentOperation
            or IFlowCaptureOperation or IInvocationOperation or IObjectCreationOperation or IAnonymousObjectCreationOperation or IArrayCreationOperation => true,
        IReturnOperation { Kind: OperationKind.YieldReturn } => true,
        IPropertyReferenceOperation property => Getters.HasBody(property.Property) || IsOfProgram(property),
        IBinaryOperation { OperatorMethod: { } method } => !method.DeclaringSyntaxReferences.IsEmpty,
        IInterpolationOperation => ImplicitToString.IsIn(operation),
        IConversionOperation { OperatorMethod: null } => ImplicitToString.IsIn(operation),
        IConversionOperation { OperatorMethod: { } method } => !method.DeclaringSyntaxReferences.IsEmpty,
        ITupleOperation tuple => !IsTakenApart(tuple),
        _ => operation.Syntax is CollectionExpressionSyntax && operation is not (IConversionOperation or IArgumentOperation) || operation.Kind == WithExpression,
    };

    private const OperationKind WithExpression = OperationKind.With;

    public static StepResult Execute(IOperation operation, Interpreter interpreter, Frame frame, FlowState state)
    {
        var evaluator = new Evaluator(interpreter, frame, state);
        switch (operation)
        {
            case IFlowCaptureOperation capture:
                var captured = evaluator.Of(capture.Value);
                var owner = capture.Value is IMemberReferenceOperation { Instance: { } instance } ? evaluator.Of(instance) : null;
                return evaluator.State.Set(frame.SlotOf(capture.Id), captured with { Producer = captured.Producer ?? capture.Value, Target = capture.Value, TargetOwner = owner });
            case ISimpleAssignmentOperation { Parent: IAnonymousObjectCreationOperation }:
                // The creation takes the value itself.
                return state;
            case ISimpleAssignmentOperation assignment:
                return Assignments.Assign(evaluator, assignment.Target, assignment.Value, evaluator.Of(assignment.Value), assignment);
            case ICompoundAssignmentOperation compound:
                return Assignments.Assign(evaluator, compound.Target, compound, Assignments.Compound(evaluator, compound), compound);
            case IIncrementOrDecrementOperation increment:
                return Assignments.Count(evaluator, increment);
            case IDeconstructionAssignmentOperation deconstruction:
                return Assignments.Deconstruct(evaluator, deconstruction);
            case IInvocationOperation call:
                return CallSteps.Execute(evaluator, call);
            case IObjectCreationOperation creation:
                return CreationSteps.Execute(evaluator, creation);
            case IAnonymousObjectCreationOperation anonymous:
                return CreationSteps.Anonymous(evaluator, anonymous);
            case IReturnOperation { Kind: OperationKind.YieldReturn, ReturnedValue: { } yielded }:
                interpreter.Observer.OnItem(frame.Body.Owner, yielded, evaluator.Of(yielded), evaluator.State, frame);
                return Escapes.Of(interpreter, frame, evaluator.State, evaluator.Of(yielded), yielded);
            case IPropertyReferenceOperation property:
                HandedArgument.HandOver(evaluator, property.Arguments);
                return Getters.Execute(evaluator, property);
            case IInterpolationOperation or IConversionOperation { OperatorMethod: null }:
                return ImplicitToString.Execute(evaluator, operation);
            case IConversionOperation { OperatorMethod: { } method } conversion:
                return Operate(evaluator, method, conversion, conversion.Operand);
            case IBinaryOperation { OperatorMethod: { } method } binary:
                return Operate(evaluator, method, binary, binary.LeftOperand, binary.RightOperand);
            case ITupleOperation tuple:
                return CreationSteps.Tuple(evaluator, tuple);
            default:
                return ListSteps.Create(evaluator, operation) ?? state;
        }
    }

    // An operator or conversion of the program's own is a method.
    private static StepResult Operate(Evaluator evaluator, IMethodSymbol method, IOperation operation, params IOperation[] operands)
    {
        var arguments = operands.Select((operand, index) => HandedArgument.Of(evaluator, method.Parameters[index], operand)).ToList();
        arguments.ForEach(argument => argument.Report(evaluator));
        return BodyCalls.Enter(evaluator, method, null, arguments, operation) ?? evaluator.State;
    }

    private static bool IsOfProgram(IPropertyReferenceOperation property) => !property.Arguments.IsEmpty && !property.Property.OriginalDefinition.DeclaringSyntaxReferences.IsEmpty;

    private static bool IsTakenApart(IOperation tuple)
    {
        var parent = tuple.Parent;
        while (parent is IConversionOperation or ITupleOperation or IDeclarationExpressionOperation)
        {
            parent = parent.Parent;
        }

        return parent is IDeconstructionAssignmentOperation;
    }
}
