using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace IotJobs.Analyzers.Strings;

/// <summary><c>?:</c>, <c>??</c>, <c>??=</c> and switch expressions: one alternative for each arm.</summary>
internal static class Conditionals
{
    public static TextAlternatives Evaluate(IConditionalOperation conditional, EvaluationScope scope)
    {
        if (conditional.WhenFalse is not { } whenFalse)
        {
            return TextAlternatives.AnyText(scope.At(conditional.Syntax));
        }

        if (conditional.Condition.ConstantValue is { HasValue: true, Value: bool condition })
        {
            return ExpressionEvaluation.Evaluate(condition ? conditional.WhenTrue : whenFalse, scope);
        }

        var arms = Forgetting(conditional.Condition, scope);
        return TextAlternatives.Union(
            [ExpressionEvaluation.Evaluate(conditional.WhenTrue, arms), ExpressionEvaluation.Evaluate(whenFalse, arms)], scope.At(conditional.Syntax));
    }

    public static TextAlternatives Evaluate(ICoalesceOperation coalesce, EvaluationScope scope) =>
        Coalesce(coalesce.Value, coalesce.WhenNull, coalesce, scope);

    public static TextAlternatives Evaluate(ICoalesceAssignmentOperation coalesce, EvaluationScope scope) =>
        Coalesce(coalesce.Target, coalesce.Value, coalesce, scope);

    public static TextAlternatives Evaluate(ISwitchExpressionOperation choice, EvaluationScope scope)
    {
        var arms = Forgetting(choice.Value, scope);
        return TextAlternatives.Union(choice.Arms.Select(arm => ExpressionEvaluation.Evaluate(arm.Value, GuardedScope(arm, arms))), scope.At(choice.Syntax));
    }

    private static EvaluationScope GuardedScope(ISwitchExpressionArmOperation arm, EvaluationScope scope) =>
        arm.Guard is null ? scope : Forgetting(arm.Guard, scope);

    private static TextAlternatives Coalesce(IOperation left, IOperation right, IOperation whole, EvaluationScope scope)
    {
        var first = ExpressionEvaluation.Evaluate(left, scope);
        return left.ConstantValue is { HasValue: true, Value: not null }
            ? first
            : TextAlternatives.Union([first.NotNull(), ExpressionEvaluation.Evaluate(right, scope)], scope.At(whole.Syntax));
    }

    /// <summary>
    /// In the arms, what the condition looked at is no longer what it was before: of <c>id.Length &gt; 64 ? id[..64] : id</c> the last <c>id</c> is not too long.
    /// A test for null changes nothing.
    /// </summary>
    private static EvaluationScope Forgetting(IOperation condition, EvaluationScope scope)
    {
        var tested = new Dictionary<ISymbol, BoundValue?>(SymbolEqualityComparer.Default);
        foreach (var operation in condition.DescendantsAndSelf())
        {
            ISymbol? symbol = operation switch
            {
                ILocalReferenceOperation local => local.Local,
                IParameterReferenceOperation parameter => parameter.Parameter,
                IPropertyReferenceOperation property => property.Property,
                IFieldReferenceOperation { Field.IsConst: false } field => field.Field,
                _ => null,
            };
            if (symbol is not null && !IsTestedForNull(operation))
            {
                tested[symbol] = ComparedLength(operation) is { } length && !tested.ContainsKey(symbol)
                    ? new BoundValue(operation, scope) { ComparedLength = length }
                    : null;
            }
        }

        return tested.Count == 0 ? scope : scope.Bind(tested);
    }

    /// <summary>The number that the length of <paramref name="reference"/> is compared with; null when anything else is asked of it.</summary>
    private static int? ComparedLength(IOperation reference)
    {
        if (reference.Parent is not IPropertyReferenceOperation { Property: { Name: "Length", ContainingType.SpecialType: SpecialType.System_String } } length
            || length.Parent is not IBinaryOperation comparison)
        {
            return null;
        }

        var other = comparison.LeftOperand == length ? comparison.RightOperand : comparison.LeftOperand;
        return other.ConstantValue is { HasValue: true, Value: int number } ? number : null;
    }

    private static bool IsTestedForNull(IOperation reference)
    {
        var parent = reference.Parent;
        while (parent is IConversionOperation)
        {
            parent = parent.Parent;
        }

        return parent switch
        {
            IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals } comparison =>
                IsNull(comparison.LeftOperand) || IsNull(comparison.RightOperand),
            IIsPatternOperation { Pattern: IConstantPatternOperation constant } => IsNull(constant.Value),
            IIsPatternOperation { Pattern: INegatedPatternOperation { Pattern: IConstantPatternOperation constant } } => IsNull(constant.Value),
            _ => false,
        };
    }

    private static bool IsNull(IOperation operation) => operation.ConstantValue is { HasValue: true, Value: null };
}
