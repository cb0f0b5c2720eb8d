using CsCheck;
using IotJobs.Analyzers.DataFlow;
using IotJobs.ServiceModel;
using Microsoft.CodeAnalysis.Operations;

namespace IotJobs.Analyzers.Tests.DataFlow;

/// <summary>A test of a value takes nothing away that has its outcome, and adds nothing.</summary>
public sealed class RefinementTests
{
    private static readonly (string Name, Func<AbstractValue, Condition> Condition, Func<string?, bool> Test)[] s_tests =
    [
        ("is null", TextTests.IsNull, held => held is null),
        ("IsNullOrEmpty", value => TextTests.IsNullOrEmpty(value, orWhiteSpace: false), string.IsNullOrEmpty),
        ("IsNullOrWhiteSpace", value => TextTests.IsNullOrEmpty(value, orWhiteSpace: true), string.IsNullOrWhiteSpace),
        ("== a", value => TextTests.EqualsText(value, "a", StringComparison.Ordinal), held => held == "a"),
        ("equals A in any case", value => TextTests.EqualsText(value, "A", StringComparison.OrdinalIgnoreCase), held => string.Equals(held, "A", StringComparison.OrdinalIgnoreCase)),
        ("== nothing", value => TextTests.EqualsText(value, "", StringComparison.Ordinal), held => held == ""),
        ("a JobId", CallTests.IsJobId, held => JobId.TryParse(held, out _)),
    ];

    // Of null, these throw.
    private static readonly (string Name, Func<AbstractValue, Condition> Condition, Func<string, bool> Test)[] s_calls =
    [
        ("Contains(':')", value => TextTests.Contains(value, ":", StringComparison.Ordinal), held => held.Contains(':')),
        ("StartsWith(a)", value => TextTests.StartsWith(value, "a", StringComparison.Ordinal), held => held.StartsWith('a')),
        ("EndsWith(a)", value => TextTests.EndsWith(value, "a", StringComparison.Ordinal), held => held.EndsWith('a')),
        ("All letters and digits", value => TextTests.AllIn(value, Alphabets.Alphanumeric), held => held.All(char.IsAsciiLetterOrDigit)),
        ("Length within 1 to 3", value => LengthTests.Within(value, new(1, 3)), held => held.Length is >= 1 and <= 3),
        ("Length of 2 at least", value => LengthTests.Within(value, new(2, null)), held => held.Length >= 2),
    ];

    private static readonly BinaryOperatorKind[] s_comparisons =
    [
        BinaryOperatorKind.Equals, BinaryOperatorKind.NotEquals, BinaryOperatorKind.LessThan, BinaryOperatorKind.LessThanOrEqual, BinaryOperatorKind.GreaterThan, BinaryOperatorKind.GreaterThanOrEqual,
    ];

    [Fact]
    public void TestOfAText_KeepsWhatHasItsOutcome() => Gen.Select(AbstractValues.Text, Gen.Int[0, s_tests.Length - 1].Select(index => s_tests[index])).Sample((item, test) =>
        Keeps(item.Value, test.Condition(item.Value), test.Test(item.Held), value => value.Holds(item.Held)));

    [Fact]
    public void CallOnAText_KeepsWhatHasItsOutcome() => Gen.Select(AbstractValues.Text, Gen.Int[0, s_calls.Length - 1].Select(index => s_calls[index])).Sample((item, test) =>
        item.Held is null || Keeps(item.Value, test.Condition(item.Value), test.Test(item.Held), value => value.Holds(item.Held)));

    [Fact]
    public void ComparisonOfANumber_KeepsWhatHasItsOutcome() => Gen.Select(AbstractValues.Number, Gen.Int[0, s_comparisons.Length - 1].Select(index => s_comparisons[index]), Gen.Int[-9, 9]).Sample((item, comparison, limit) =>
        Keeps(item.Value, NumberTests.Compare(item.Value, comparison, new(limit, limit, 8), isWhole: true), Compare(item.Held, comparison, limit), value => value.Holds(item.Held)));

    [Fact]
    public void TestOfAText_AddsNothing() => Gen.Select(AbstractValues.Text, AbstractValues.Text, Gen.Int[0, s_tests.Length - 1].Select(index => s_tests[index]), Gen.Bool).Sample((item, other, test, outcome) =>
    {
        var slot = new object();
        return test.Condition(item.Value).Assume(FlowState.Empty.Set(slot, item.Value), outcome)
            .All(state => !state.Slots[slot].Holds(other.Held) || item.Value.Holds(other.Held) || IsForgotten(state.Slots[slot]) || state.Slots[slot].ConstantText is not null);
    });

    private static bool Keeps(AbstractValue value, Condition condition, bool outcome, Func<AbstractValue, bool> holds)
    {
        var slot = new object();
        return condition.Assume(FlowState.Empty.Set(slot, value), outcome).Any(state => holds(state.Slots[slot]));
    }

    // Where a test says more than a shape can, nothing is said any more; and of equality with a constant only the ends are asked.
    private static bool IsForgotten(AbstractValue value) => value.Text is { } text && text.Shapes.Any(shape => shape.Pieces.Any(piece => piece.Hole is { IsAnyText: true }));

    private static bool Compare(int held, BinaryOperatorKind comparison, int limit) => comparison switch
    {
        BinaryOperatorKind.Equals => held == limit,
        BinaryOperatorKind.NotEquals => held != limit,
        BinaryOperatorKind.LessThan => held < limit,
        BinaryOperatorKind.LessThanOrEqual => held <= limit,
        BinaryOperatorKind.GreaterThan => held > limit,
        _ => held >= limit,
    };
}
