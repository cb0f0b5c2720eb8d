using System.Collections.Immutable;
using IotJobs.Analyzers.Strings;
using IotJobs.Analyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace IotJobs.Analyzers.DataFlow;

/// <summary>Calls of libraries that throw unless what they are handed is right: behind them it is.</summary>
internal static class GuardCalls
{
    private static readonly Dictionary<string, BinaryOperatorKind> s_comparisons = new(StringComparer.Ordinal)
    {
        ["ThrowIfGreaterThan"] = BinaryOperatorKind.GreaterThan,
        ["ThrowIfGreaterThanOrEqual"] = BinaryOperatorKind.GreaterThanOrEqual,
        ["ThrowIfLessThan"] = BinaryOperatorKind.LessThan,
        ["ThrowIfLessThanOrEqual"] = BinaryOperatorKind.LessThanOrEqual,
        ["ThrowIfEqual"] = BinaryOperatorKind.Equals,
        ["ThrowIfNotEqual"] = BinaryOperatorKind.NotEquals,
        ["ThrowIfNegative"] = BinaryOperatorKind.LessThan,
        ["ThrowIfNegativeOrZero"] = BinaryOperatorKind.LessThanOrEqual,
        ["ThrowIfZero"] = BinaryOperatorKind.Equals,
    };

    public static StepResult? TryExecute(Evaluator evaluator, IInvocationOperation call)
    {
        if (call.Arguments.IsEmpty || !call.TargetMethod.IsStatic)
        {
            return null;
        }

        var value = call.Arguments[0].Value;
        var (condition, passes) = (call.TargetMethod.ContainingType?.Name, call.TargetMethod.Name) switch
        {
            ("ArgumentNullException", "ThrowIfNull") => (TextTests.IsNull(evaluator.Of(value)), false),
            ("ArgumentException", "ThrowIfNullOrEmpty") => (TextTests.IsNullOrEmpty(evaluator.Of(value), orWhiteSpace: false), false),
            ("ArgumentException", "ThrowIfNullOrWhiteSpace") => (TextTests.IsNullOrEmpty(evaluator.Of(value), orWhiteSpace: true), false),
            ("Debug" or "Trace", "Assert") => (new ConditionReader(evaluator).Read(value), true),
            ("JobId", "Parse") when Types.IsJobId(call.TargetMethod.ContainingType) && evaluator.Of(value).Text is not null => (CallTests.IsJobId(evaluator.Of(value)), true),
            ("JsonDocument" or "JsonNode" or "JToken" or "JObject", "Parse") or ("JsonSerializer", "Deserialize") => (Condition.Opaque(evaluator.SubjectsOf(value), null), true),
            ("ArgumentOutOfRangeException", var name) when s_comparisons.TryGetValue(name, out var comparison) => (Compare(evaluator, call, comparison), false),
            _ => default,
        };
        if (condition is null)
        {
            return null;
        }

        // That a text is JSON says nothing of what is read from it, unless more was asked of the text before.
        var isRead = call.TargetMethod.Name is "Deserialize" or "Parse" && !evaluator.SubjectsOf(value).Overlaps(evaluator.State.Doubts) && !Evaluator.IsText(call.Type);
        var states = condition.Assume(evaluator.State, passes);
        return new(states.Select(state => state.Yield(call, Result(new Evaluator(evaluator.Interpreter, evaluator.Frame, state).Of(call)))).ToImmutableArray(), [evaluator.State]);

        AbstractValue Result(AbstractValue result) => isRead ? result with { Roots = Roots.Of(call), Subjects = Roots.Of(call) } : result;
    }

    // Those with one number compare it with zero.
    private static Condition? Compare(Evaluator evaluator, IInvocationOperation call, BinaryOperatorKind comparison)
    {
        if (call.Arguments.Length > 1 && new ComparisonReader(evaluator, new(evaluator)).OfLength(Conversions.UnwrapAll(call.Arguments[0].Value), comparison, call.Arguments[1].Value) is { } length)
        {
            return length;
        }

        var limit = call.TargetMethod.Parameters.Any(parameter => parameter.Name == "other") ? evaluator.Of(call.Arguments[1].Value).Number : new IntegerRange(0, 0, 1);
        return limit is null ? null : NumberTests.Compare(evaluator.Of(call.Arguments[0].Value), comparison, limit, isWhole: call.Arguments[0].Value.Type?.SpecialType is not (SpecialType.System_Double or SpecialType.System_Single or SpecialType.System_Decimal));
    }
}
