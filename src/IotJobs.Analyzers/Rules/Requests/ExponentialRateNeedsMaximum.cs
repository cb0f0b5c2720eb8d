using IotJobs.ServiceModel;
using Microsoft.CodeAnalysis;

namespace IotJobs.Analyzers.Rules;

/// <summary>IOTJ2004: an exponential rollout without its upper end.</summary>
internal sealed class ExponentialRateNeedsMaximum : RequestRule
{
    public override DiagnosticDescriptor Descriptor { get; } = Describe(
        "IOTJ2004",
        "exponentialRate without maximumPerMinute",
        "ExponentialRate is set without MaximumPerMinute beside it: set MaximumPerMinute to {0}",
        DiagnosticSeverity.Error,
        Relations.ExponentialNeedsMaximum,
        "The two are no alternatives: an exponential rollout grows up to maximumPerMinute.");

    public override IReadOnlyCollection<string> TypeNames { get; } = [SdkTypes.JobExecutionsRolloutConfig];

    public override void Check(RequestSink site)
    {
        if (site["ExponentialRate"].IsSet && site["MaximumPerMinute"].IsNotSet)
        {
            site.ReportMissing(Descriptor, "MaximumPerMinute", NumberConstraints.MaximumPerMinute.Documented?.ToString() ?? "");
        }
    }
}
