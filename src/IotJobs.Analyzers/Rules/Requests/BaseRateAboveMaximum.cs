using IotJobs.ServiceModel;
using Microsoft.CodeAnalysis;

namespace IotJobs.Analyzers.Rules;

/// <summary>IOTJ2009: an exponential rollout that begins above its upper end.</summary>
internal sealed class BaseRateAboveMaximum : RequestRule
{
    public override DiagnosticDescriptor Descriptor { get; } = Describe("IOTJ2009", DiagnosticSeverity.Warning, Relations.BaseBelowMaximum);

    public override IReadOnlyCollection<string> TypeNames { get; } = [SdkTypes.JobExecutionsRolloutConfig];

    public override void Check(RequestSink site)
    {
        var baseRate = site["ExponentialRate"].Structure?["BaseRatePerMinute"];
        if (baseRate is { Number: { } lowest } && site["MaximumPerMinute"].Number is { } highest && RolloutRelations.IsBaseAboveMaximum(lowest, highest))
        {
            site.ReportValue(Descriptor, baseRate, lowest, highest);
        }
    }
}
