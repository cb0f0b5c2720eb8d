using IotJobs.Analyzers.Strings;
using IotJobs.Analyzers.Symbols;
using IotJobs.ServiceModel;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace IotJobs.Analyzers.DataFlow;

/// <summary>Reads <c>==</c>, <c>!=</c>, <c>&lt;</c> and their like.</summary>
internal sealed class ComparisonReader(Evaluator evaluator, ConditionReader reader)
{
    public Condition Read(IBinaryOperation binary)
    {
        if (binary.OperatorKind is not (BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals or BinaryOperatorKind.LessThan or BinaryOperatorKind.LessThanOrEqual
            or BinaryOperatorKind.GreaterThan or BinaryOperatorKind.GreaterThanOrEqual))
        {
            return reader.Opaque(binary);
        }

        var (left, right) = (Conversions.UnwrapAll(binary.LeftOperand), Conversions.UnwrapAll(binary.RightOperand));
        return OfLength(left, binary.OperatorKind, right)
            ?? OfLength(right, NumberTests.Mirrored(binary.OperatorKind), left)
            ?? OfCharacter(left, binary.OperatorKind, right)
            ?? OfCharacter(right, NumberTests.Mirrored(binary.OperatorKind), left)
            ?? (binary.OperatorKind is BinaryOperatorKind.Equals ? Equal(left, right, binary)
                : binary.OperatorKind is BinaryOperatorKind.NotEquals ? Equal(left, right, binary).Negated
                : Ordered(left, right, binary));
    }

    /// <summary>Whether two values are equal, as <c>==</c> and <c>Equals</c> find it.</summary>
    public Condition Equal(IOperation left, IOperation right, IOperation whole, StringComparison comparison = StringComparison.Ordinal)
    {
        var (first, second) = (evaluator.Of(left), evaluator.Of(right));
        if (first.Nullness == Nullness.Null || second.Nullness == Nullness.Null)
        {
            return TextTests.IsNull(first.Nullness == Nullness.Null ? second : first);
        }

        if (first.Object is { } one && one == second.Object)
        {
            return Condition.Constant(true);
        }

        if (first.Text is not null && second.Text is not null)
        {
            return EqualTexts(first, second, left, right, whole, comparison);
        }

        if (left.Type?.SpecialType == SpecialType.System_Boolean)
        {
            return first.Truth is { } truth ? truth ? reader.Read(right) : reader.Read(right).Negated
                : second.Truth is { } other ? other ? reader.Read(left) : reader.Read(left).Negated
                : reader.Harmless(whole);
        }

        return first.Number is { } number && second.Number is { } limit
            ? Numbers(first, number, BinaryOperatorKind.Equals, second, limit, whole)
            : reader.Harmless(whole);
    }

    private Condition EqualTexts(AbstractValue left, AbstractValue right, IOperation leftOperation, IOperation rightOperation, IOperation whole, StringComparison comparison)
    {
        evaluator.Interpreter.Observer.OnComparison(left, right, rightOperation, evaluator.State, evaluator.Frame);
        evaluator.Interpreter.Observer.OnComparison(right, left, leftOperation, evaluator.State, evaluator.Frame);

        // The SDK's words are equal whatever their case.
        comparison = left.Enumeration is not null && leftOperation.Type?.SpecialType != SpecialType.System_String ? StringComparison.OrdinalIgnoreCase : comparison;
        return ConstantOf(right) is { } text ? TextTests.EqualsText(left, text, comparison)
            : ConstantOf(left) is { } other ? TextTests.EqualsText(right, other, comparison)
            : left.IsComputed || right.IsComputed ? reader.Opaque(whole)
            : reader.Harmless(whole);
    }

    private Condition Ordered(IOperation left, IOperation right, IBinaryOperation binary)
    {
        var (first, second) = (evaluator.Of(left), evaluator.Of(right));
        return first.Number is { } number && second.Number is { } limit
            ? Numbers(first, number, binary.OperatorKind, second, limit, binary)
            : (first.IsComputed || second.IsComputed) && !IsTime(left.Type) ? reader.Opaque(binary) : reader.Harmless(binary);
    }

    private static Condition OfLength(AbstractValue text, BinaryOperatorKind comparison, int number) => comparison == BinaryOperatorKind.NotEquals
        ? LengthTests.Within(text, LengthRange.Exactly(Math.Max(0, number))).Negated
        : LengthTests.Within(text, RangeOf(comparison, number));

    // What was computed from a text says something of the text.
    private Condition Numbers(AbstractValue left, IntegerRange number, BinaryOperatorKind comparison, AbstractValue right, IntegerRange limit, IOperation whole)
    {
        var isWhole = number.HexDigits > 0 && limit.HexDigits > 0;
        var subjects = left.Subjects.Union(right.Subjects);
        var also = left.IsComputed || right.IsComputed ? Condition.Opaque(subjects, null)
            : comparison == BinaryOperatorKind.Equals && number.Only is null ? reader.Harmless(whole)
            : Condition.Harmless(subjects, null);
        var compared = Condition.Together(
            NumberTests.Compare(left, comparison, limit, isWhole), NumberTests.Compare(right, NumberTests.Mirrored(comparison), number, isWhole), also);
        return comparison != BinaryOperatorKind.Equals ? compared
            : limit.Only is { } equal ? Condition.Together(compared, Condition.Is(left, equal))
            : number.Only is { } same ? Condition.Together(compared, Condition.Is(right, same))
            : compared;
    }

    /// <summary><c>text.Length &lt; 10</c>, <c>text.IndexOf('.') &lt; 0</c>; null for other numbers.</summary>
    public Condition? OfLength(IOperation measured, BinaryOperatorKind comparison, IOperation limit)
    {
        // A switch looks at what it has captured; a variable keeps what was measured.
        measured = measured is IFlowCaptureReferenceOperation or ILocalReferenceOperation ? evaluator.Of(measured).Producer ?? measured : measured;
        if (measured is not (IPropertyReferenceOperation or IInvocationOperation) || evaluator.Of(limit).Number?.Only is not { } number || number is < -1 or > int.MaxValue - 1)
        {
            return null;
        }

        switch (measured)
        {
            case IPropertyReferenceOperation { Property: { Name: "Length", ContainingType.SpecialType: SpecialType.System_String }, Instance: { } text }:
                return OfLength(evaluator.Of(text), comparison, (int)number);
            case IPropertyReferenceOperation { Property.Name: "Length", Instance: { } builder } when BuilderSteps.ContentOf(evaluator.State, evaluator.Of(builder)) is { } content:
                return OfLength(content, comparison, (int)number);
            case IInvocationOperation { TargetMethod: { Name: "IndexOf", ContainingType.SpecialType: SpecialType.System_String }, Instance: { } text, Arguments: [var part, ..] } call
                when call.Arguments.Length == 1 || call.Arguments[1].Parameter?.Type.Name == nameof(StringComparison):
                var isFound = (comparison, number) switch
                {
                    (BinaryOperatorKind.GreaterThanOrEqual, 0) or (BinaryOperatorKind.GreaterThan, -1) or (BinaryOperatorKind.NotEquals, -1) => true,
                    (BinaryOperatorKind.LessThan, 0) or (BinaryOperatorKind.Equals, -1) or (BinaryOperatorKind.LessThanOrEqual, -1) => false,
                    _ => (bool?)null,
                };
                return isFound is { } found && Literals.TextOf(part.Value) is { } wanted
                    && TextTests.Contains(evaluator.Of(text), wanted, StringComparison.Ordinal) is var contains
                        ? found ? contains : contains.Negated
                        : null;
            default:
                return null;
        }
    }

    private Condition? OfCharacter(IOperation character, BinaryOperatorKind comparison, IOperation limit)
    {
        if (character.Type?.SpecialType != SpecialType.System_Char || limit.ConstantValue is not { HasValue: true, Value: { } constant })
        {
            return null;
        }

        var code = constant is char exact ? exact : Integers.ToDecimal(constant) is { } number and >= 0 and <= char.MaxValue ? (char)number : (char?)null;
        return code is { } known && CharacterClasses.Compared(comparison, known) is { } alphabet ? CallTests.OfCharacter(evaluator.Of(character), alphabet) : null;
    }

    // Earlier or later: whatever it was computed from, no text becomes legal by that.
    private static bool IsTime(ITypeSymbol? type) => Types.NonNullable(type) is { Name: "DateTime" or "DateTimeOffset" or "DateOnly" or "TimeOnly" or "TimeSpan", ContainingNamespace.Name: "System" };

    private static LengthRange RangeOf(BinaryOperatorKind comparison, int limit) => comparison switch
    {
        BinaryOperatorKind.LessThan => new(0, limit - 1),
        BinaryOperatorKind.LessThanOrEqual => new(0, limit),
        BinaryOperatorKind.GreaterThan => new(Math.Max(0, limit + 1), null),
        BinaryOperatorKind.GreaterThanOrEqual => new(Math.Max(0, limit), null),
        _ => LengthRange.Exactly(Math.Max(0, limit)),
    };

    private static string? ConstantOf(AbstractValue value) => value.Text is { MayBeNull: false } ? value.ConstantText : null;
}
