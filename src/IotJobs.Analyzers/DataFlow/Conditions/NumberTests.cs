using IotJobs.Analyzers.Strings;
using Microsoft.CodeAnalysis.Operations;

namespace IotJobs.Analyzers.DataFlow;

/// <summary>What comparisons leave of a number.</summary>
internal static class NumberTests
{
    /// <summary><c>value &lt; limit</c> and its like, where the limit lies in <paramref name="limit"/>.</summary>
    public static Condition Compare(AbstractValue value, BinaryOperatorKind comparison, IntegerRange limit, bool isWhole) => Condition.On(value, (current, outcome) =>
    {
        if (current.Number is not { } range)
        {
            return current;
        }

        var (least, most) = Bounds(outcome ? comparison : Opposite(comparison), range, limit, isWhole ? 1 : 0);
        return least > most ? null
            : least == range.Min && most == range.Max ? current
            : current with { Number = range with { Min = least, Max = most, Usual = UsualOf(range, least, most) } };
    });

    // Who tests one end of a number rarely means the other: a value with an upper bound is not accused of being the least int.
    private static decimal? UsualOf(IntegerRange range, decimal least, decimal most) =>
        range.Usual is { } usual && usual >= least && usual <= most ? usual
        : most < range.Max && least == range.Min && least <= int.MinValue && most >= 0 ? most
        : null;

    /// <summary>The same comparison with the sides exchanged.</summary>
    public static BinaryOperatorKind Mirrored(BinaryOperatorKind comparison) => comparison switch
    {
        BinaryOperatorKind.LessThan => BinaryOperatorKind.GreaterThan,
        BinaryOperatorKind.LessThanOrEqual => BinaryOperatorKind.GreaterThanOrEqual,
        BinaryOperatorKind.GreaterThan => BinaryOperatorKind.LessThan,
        BinaryOperatorKind.GreaterThanOrEqual => BinaryOperatorKind.LessThanOrEqual,
        _ => comparison,
    };

    private static BinaryOperatorKind Opposite(BinaryOperatorKind comparison) => comparison switch
    {
        BinaryOperatorKind.LessThan => BinaryOperatorKind.GreaterThanOrEqual,
        BinaryOperatorKind.LessThanOrEqual => BinaryOperatorKind.GreaterThan,
        BinaryOperatorKind.GreaterThan => BinaryOperatorKind.LessThanOrEqual,
        BinaryOperatorKind.GreaterThanOrEqual => BinaryOperatorKind.LessThan,
        BinaryOperatorKind.Equals => BinaryOperatorKind.NotEquals,
        BinaryOperatorKind.NotEquals => BinaryOperatorKind.Equals,
        _ => comparison,
    };

    private static (decimal Least, decimal Most) Bounds(BinaryOperatorKind comparison, IntegerRange range, IntegerRange limit, decimal step) => comparison switch
    {
        BinaryOperatorKind.LessThan => (range.Min, Math.Min(range.Max, limit.Max - step)),
        BinaryOperatorKind.LessThanOrEqual => (range.Min, Math.Min(range.Max, limit.Max)),
        BinaryOperatorKind.GreaterThan => (Math.Max(range.Min, limit.Min + step), range.Max),
        BinaryOperatorKind.GreaterThanOrEqual => (Math.Max(range.Min, limit.Min), range.Max),
        BinaryOperatorKind.Equals => (Math.Max(range.Min, limit.Min), Math.Min(range.Max, limit.Max)),
        BinaryOperatorKind.NotEquals when limit.Only == range.Min => (range.Min + step, range.Max >= range.Min + step ? range.Max : range.Min + step - 1),
        BinaryOperatorKind.NotEquals when limit.Only == range.Max => (range.Min, range.Max - step),
        _ => (range.Min, range.Max),
    };
}
