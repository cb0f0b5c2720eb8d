using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace IotJobs.Analyzers.Generator;

/// <summary>Something wrong with a [FirmwareJob] type. The analyzer reports it; the generator only sees that there is one.</summary>
/// <param name="RuleId">The rule that speaks, such as <c>IOTJ4003</c>.</param>
/// <param name="Location">The smallest wrong piece of source.</param>
/// <param name="Arguments">The arguments of the rule's message.</param>
/// <param name="Properties">What a fix needs to know.</param>
internal sealed record FirmwareJobProblem(
    string RuleId, Location Location, ImmutableArray<object?> Arguments, ImmutableDictionary<string, string?> Properties)
{
    /// <summary>Whether it is advice only: the type is valid all the same.</summary>
    public bool IsAdvice => RuleId is "IOTJ4007" or "IOTJ4013";
}
