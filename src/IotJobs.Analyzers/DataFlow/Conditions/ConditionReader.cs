using IotJobs.Analyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace IotJobs.Analyzers.DataFlow;

/// <summary>Reads an expression of type <c>bool</c> as a condition on values.</summary>
internal sealed class ConditionReader(Evaluator evaluator)
{
    /// <summary>The condition that <paramref name="operation"/> is.</summary>
    public Condition Read(IOperation operation)
    {
        if (operation.ConstantValue is { HasValue: true, Value: bool known })
        {
            return Condition.Constant(known);
        }

        if (evaluator.State.Results.TryGetValue(operation, out var result))
        {
            return OfValue(result);
        }

        return operation switch
        {
            IParenthesizedOperation inner => Read(inner.Operand),
            IConversionOperation { OperatorMethod: null } conversion => Read(conversion.Operand),
            IAwaitOperation awaited => Read(awaited.Operation),
            IUnaryOperation { OperatorKind: UnaryOperatorKind.Not, OperatorMethod: null } not => Read(not.Operand).Negated,
            IBinaryOperation { OperatorKind: BinaryOperatorKind.And or BinaryOperatorKind.ConditionalAnd } both => Condition.And(Read(both.LeftOperand), Read(both.RightOperand)),
            IBinaryOperation { OperatorKind: BinaryOperatorKind.Or or BinaryOperatorKind.ConditionalOr } either => Condition.Or(Read(either.LeftOperand), Read(either.RightOperand)),
            IBinaryOperation binary => new ComparisonReader(evaluator, this).Read(binary),
            IIsNullOperation isNull => TextTests.IsNull(evaluator.Of(isNull.Operand)),
            IIsTypeOperation { IsNegated: false } isType when PatternReader.IsInstance(evaluator.State, evaluator.Of(isType.ValueOperand), isType.TypeOperand) is { } isInstance => Condition.Constant(isInstance),
            IIsTypeOperation isType => Condition.Harmless(evaluator.SubjectsOf(isType.ValueOperand), KeyOf(isType)),
            IIsPatternOperation match => new PatternReader(evaluator).Read(match.Value, match.Pattern),
            IPropertyReferenceOperation { Property.Name: "HasValue", Instance: { } nullable } when Types.IsNullable(nullable.Type) => TextTests.IsNull(evaluator.Of(nullable)).Negated,
            // As the flow graph says it of ??=.
            IInvocationOperation { TargetMethod.Name: "get_HasValue", Instance: { } nullable } when Types.IsNullable(nullable.Type) => TextTests.IsNull(evaluator.Of(nullable)).Negated,
            IInvocationOperation call => new CallTests(evaluator, this).Read(call),
            IPropertyReferenceOperation { Property: { Name: "Success", ContainingType.Name: "Group" }, Instance: { } match } => OfMatch(evaluator.Of(match)),
            ILocalReferenceOperation or IParameterReferenceOperation or IFlowCaptureReferenceOperation or IFieldReferenceOperation or IPropertyReferenceOperation =>
                OfValue(evaluator.Of(operation)),
            _ => Opaque(operation),
        };
    }

    /// <summary>Whether a regular expression has found something, by the <c>Match</c> that says so.</summary>
    public Condition OfMatch(AbstractValue match) =>
        (match.Producer is IInvocationOperation call ? new CallTests(evaluator, this).OfRegex(call, "Match") : null) ?? Condition.Opaque(match.Subjects, Condition.KeyOf(match.Key, "Success"));

    /// <summary>The condition that a value of type <c>bool</c> is true.</summary>
    public static Condition OfValue(AbstractValue value) =>
        value.Truth is { } truth ? Condition.Constant(truth)
        : value.Condition is { } kept ? Condition.Together(kept, IsTrue(value))
        : value.IsSource ? IsTrue(value)
        : Condition.Together(IsTrue(value), Condition.Opaque(value.Subjects, null));

    // That a flag is set stays known when what it was made of is not remembered any more; what it may have tested is doubted.
    private static Condition IsTrue(AbstractValue value) => Condition.On(value, static (current, outcome) =>
        current.Truth is { } known ? known == outcome ? current : null : current with { Truth = outcome });

    /// <summary>A test that is not understood.</summary>
    public Condition Opaque(IOperation operation) => Condition.Opaque(evaluator.SubjectsOf(operation), KeyOf(operation));

    /// <summary>A test that makes nothing legal.</summary>
    public Condition Harmless(IOperation operation) => Condition.Harmless(evaluator.SubjectsOf(operation), KeyOf(operation));

    /// <summary>What two tests share that have the same outcome; null when each may have its own.</summary>
    public string? KeyOf(IOperation operation) => TestKey.Of(operation, evaluator);
}
