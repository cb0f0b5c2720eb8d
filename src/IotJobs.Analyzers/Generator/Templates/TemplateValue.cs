using IotJobs.ServiceModel;

namespace IotJobs.Analyzers.Generator.Templates;

/// <summary>What a hole can hold at run time, under the invariant culture.</summary>
/// <param name="Segment">What to generate.</param>
/// <param name="Length">The lengths that occur; no maximum means that nothing bounds the text.</param>
/// <param name="Concern">Which illegal character can occur, as a clause that follows the member's name and <c>may</c>; null when none is known to.</param>
/// <param name="Remedy">What to do about <paramref name="Concern"/>.</param>
internal sealed record TemplateValue(JobIdTemplateSegment Segment, LengthRange Length, string? Concern = null, string Remedy = "");
