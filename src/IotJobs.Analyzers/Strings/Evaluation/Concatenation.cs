using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace IotJobs.Analyzers.Strings;

/// <summary><c>a + b</c> and <c>a += b</c> on strings.</summary>
internal static class Concatenation
{
    public static TextAlternatives Evaluate(IBinaryOperation sum, EvaluationScope scope) =>
        IsConcatenation(sum) ? Evaluate(Operands(sum), sum, scope) : TextAlternatives.AnyText(scope.At(sum));

    public static TextAlternatives Evaluate(ICompoundAssignmentOperation sum, EvaluationScope scope) =>
        sum.Type?.SpecialType == SpecialType.System_String && sum.OperatorMethod is null
            ? Evaluate([sum.Target, sum.Value], sum, scope)
            : TextAlternatives.AnyText(scope.At(sum));

    private static TextAlternatives Evaluate(IEnumerable<IOperation> operands, IOperation whole, EvaluationScope scope) =>
        TextAlternatives.Concatenate(
            [.. operands.Select(operand => ValueText.Evaluate(operand, ValueFormat.CurrentCulture, scope))],
            scope.At(whole));

    /// <summary>The operands in order, however many and however nested: no recursion.</summary>
    private static IEnumerable<IOperation> Operands(IBinaryOperation sum)
    {
        var open = new Stack<IOperation>();
        open.Push(sum);
        while (open.Count > 0)
        {
            var operation = open.Pop();
            if (operation is IBinaryOperation binary && IsConcatenation(binary))
            {
                open.Push(binary.RightOperand);
                open.Push(binary.LeftOperand);
            }
            else
            {
                yield return operation;
            }
        }
    }

    private static bool IsConcatenation(IBinaryOperation binary) =>
        binary.OperatorKind == BinaryOperatorKind.Add && binary.OperatorMethod is null && binary.Type?.SpecialType == SpecialType.System_String;
}
