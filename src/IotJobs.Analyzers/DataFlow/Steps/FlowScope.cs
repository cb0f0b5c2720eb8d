using IotJobs.Analyzers.Strings;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace IotJobs.Analyzers.DataFlow;

/// <summary>Lets the evaluation of texts ask for what names, calls and captures hold in a state.</summary>
internal sealed class FlowScope(Evaluator evaluator) : EvaluationScope(evaluator.Interpreter.CancellationToken)
{
    public override TextEvaluator Constants => evaluator.Interpreter.Program.Constants;

    public override TextAlternatives? TextOf(IOperation operation) => IsHeld(operation) && evaluator.Of(operation) is var value ? value.Text : null;

    public override IntegerRange? RangeOf(IOperation operation) => IsHeld(operation) ? evaluator.Of(operation).Number : null;

    public override IOperation ProducerOf(IOperation operation) => IsHeld(operation) ? evaluator.Of(operation).Producer ?? operation : operation;

    public override IReadOnlyList<TextAlternatives>? ItemsOf(IOperation list) =>
        evaluator.ObjectOf(list) is { HasOtherItems: false, HasEscaped: false } items && items.Items.All(item => item.Value.Text is not null && item.Key is null)
            ? [.. items.Items.Select(item => Named(item.Value.Text!.Value, Conversions.UnwrapAll(list)))]
            : null;

    // What comes out of a variable is said where that is used.
    private static TextAlternatives Named(TextAlternatives item, IOperation list) => list is not (ILocalReferenceOperation or IFieldReferenceOperation or IParameterReferenceOperation or IPropertyReferenceOperation)
        ? item
        : item.From(origin => origin.IsArgument ? origin : new UseOrigin(list.Syntax, origin, origin.Roots));

    public override TextAlternatives? AnyItemOf(IOperation list) => evaluator.AnyItemTextOf(list);

    public override bool MayBeNull(IOperation value) => evaluator.Of(value).Nullness is not (Nullness.NotNull or Nullness.Promised);

    public override Roots RootsOf(IOperation operation) => evaluator.RootsOf(operation);

    private bool IsHeld(IOperation operation) => evaluator.State.Results.ContainsKey(operation)
        || operation is ILocalReferenceOperation or IParameterReferenceOperation or IFlowCaptureReferenceOperation or IFieldReferenceOperation
            or IPropertyReferenceOperation or IArrayElementReferenceOperation;
}

/// <summary>The scope of a name whose value only its symbol tells: the name depends on itself.</summary>
internal sealed class SourceScope(EvaluationScope scope, Roots roots) : EvaluationScope(scope.CancellationToken)
{
    public override TextEvaluator Constants => scope.Constants;

    public override Roots RootsOf(IOperation operation) => roots;
}
