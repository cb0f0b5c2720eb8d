using System.Collections.Immutable;

namespace IotJobs.Analyzers.Generator.Templates;

/// <summary>What became of a JobId template.</summary>
/// <param name="Template">The bound template; null when there is none, or when it is not valid (also when only rules 1001-1003 say so).</param>
/// <param name="Problems">What rules 4005, 4006 and 4007 say. 4007 alone leaves the template valid.</param>
internal readonly record struct JobIdTemplateResult(JobIdTemplateModel? Template, ImmutableArray<FirmwareJobProblem> Problems)
{
    /// <summary>No template at all.</summary>
    public static JobIdTemplateResult None { get; } = new(null, ImmutableArray<FirmwareJobProblem>.Empty);
}
