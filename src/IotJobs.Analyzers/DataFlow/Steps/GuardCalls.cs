using System.Collections.Immutable;
using IotJobs.Analyzers.Strings;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace IotJobs.Analyzers.DataFlow;

/// <summary>Calls of libraries that throw unless what they are handed is right: behind them it is.</summary>
internal static class GuardCalls
{
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
            _ => default,
        };
        if (condition is null)
        {
            return null;
        }

        var states = condition.Assume(evaluator.State, passes);
        return new(states.Select(state => state.Yield(call, new Evaluator(evaluator.Interpreter, evaluator.Frame, state).Of(call))).ToImmutableArray(), [evaluator.State]);
    }
}
