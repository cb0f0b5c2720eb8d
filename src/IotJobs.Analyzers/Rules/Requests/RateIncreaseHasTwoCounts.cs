using IotJobs.ServiceModel;
using Microsoft.CodeAnalysis;

namespace IotJobs.Analyzers.Rules;

/// <summary>IOTJ2005: both counts that make a rollout faster.</summary>
internal sealed class RateIncreaseHasTwoCounts : RequestRule
{
    public override DiagnosticDescriptor Descriptor { get; } = Describe("IOTJ2005", DiagnosticSeverity.Error, Relations.OneRateCriterion);

    public override IReadOnlyCollection<string> TypeNames { get; } = [SdkTypes.RateIncreaseCriteria];

    public override void Check(RequestSink site)
    {
        if (site["NumberOfNotifiedThings"].IsSet && site["NumberOfSucceededThings"] is { IsSet: true } succeeded)
        {
            site.ReportAt(Descriptor, succeeded);
        }
    }
}
