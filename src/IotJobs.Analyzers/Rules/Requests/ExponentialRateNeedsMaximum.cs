using IotJobs.ServiceModel;
using Microsoft.CodeAnalysis;

namespace IotJobs.Analyzers.Rules;

/// <summary>IOTJ2004: an exponential rollout without its upper end.</summary>
internal sealed class ExponentialRateNeedsMaximum : RequestRule
{
    public override DiagnosticDescriptor Descriptor { get; } = Describe("IOTJ2004", DiagnosticSeverity.Error, Relations.ExponentialNeedsMaximum);

    public override IReadOnlyCollection<string> TypeNames { get; } = [SdkTypes.JobExecutionsRolloutConfig];

    public override void Check(RequestSink site)
    {
        if (site["ExponentialRate"].IsSet && site["MaximumPerMinute"].IsNotSet)
        {
            site.ReportMissing(Descriptor, "MaximumPerMinute", NumberConstraints.MaximumPerMinute.Documented?.ToString() ?? "");
        }
    }
}
