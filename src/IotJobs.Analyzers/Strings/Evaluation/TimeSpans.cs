using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace IotJobs.Analyzers.Strings;

/// <summary>Spans of time that are written out, such as <c>TimeSpan.FromHours(2)</c>.</summary>
internal static class TimeSpans
{
    /// <summary>What <c>TotalMinutes</c> and its like yield for such a span; null for any other expression.</summary>
    public static decimal? Total(IOperation value, EvaluationScope scope) =>
        Conversions.UnwrapAll(value) is IPropertyReferenceOperation { Instance: { } span, Property: { ContainingType.Name: nameof(TimeSpan) } property }
        && TicksOf(property.Name.Replace("Total", string.Empty)) is { } unit && TicksOf(scope.ProducerOf(Conversions.UnwrapAll(span))) is { } ticks
            ? ticks / unit
            : null;

    private static decimal? TicksOf(IOperation span) => span switch
    {
        IInvocationOperation { TargetMethod: { ContainingType.Name: nameof(TimeSpan), IsStatic: true } method } call when method.Name.StartsWith("From", StringComparison.Ordinal) =>
            Sum(call.Arguments, TicksOf(method.Name.Substring("From".Length))),
        IObjectCreationOperation { Type.Name: nameof(TimeSpan) } creation => Sum(creation.Arguments, null),
        IFieldReferenceOperation { Field: { Name: nameof(TimeSpan.Zero), ContainingType.Name: nameof(TimeSpan) } } => 0,
        _ => null,
    };

    // The first argument of FromHours is in hours; the others are named by their units.
    private static decimal? Sum(IEnumerable<IArgumentOperation> arguments, decimal? first) => arguments.Aggregate((decimal?)0, (sum, argument) =>
        sum + (NumberOf(argument.Value) * (argument.Parameter?.Ordinal == 0 && first is not null ? first : TicksOf(argument.Parameter?.Name ?? string.Empty))));

    private static decimal? NumberOf(IOperation value) => value.ConstantValue is { HasValue: true, Value: { } constant }
        ? Integers.RangeOfConstant(value, constant)?.Min
        : null;

    private static decimal? TicksOf(string unit) => unit.ToUpperInvariant() switch
    {
        "DAYS" => TimeSpan.TicksPerDay,
        "HOURS" => TimeSpan.TicksPerHour,
        "MINUTES" => TimeSpan.TicksPerMinute,
        "SECONDS" => TimeSpan.TicksPerSecond,
        "MILLISECONDS" => TimeSpan.TicksPerMillisecond,
        "MICROSECONDS" => TimeSpan.TicksPerMillisecond / 1000,
        "TICKS" => 1,
        _ => null,
    };
}
