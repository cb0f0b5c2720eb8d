using IotJobs.ServiceModel;
using Microsoft.CodeAnalysis;

namespace IotJobs.Analyzers.Rules;

/// <summary>IOTJ2025: a retry for timeouts that never happen.</summary>
internal sealed class TimedOutRetryNeedsTimeout : RequestRule
{
    public override DiagnosticDescriptor Descriptor { get; } = Describe("IOTJ2025", DiagnosticSeverity.Warning, Relations.TimedOutRetryNeedsTimeout);

    public override IReadOnlyCollection<string> TypeNames { get; } = [SdkTypes.CreateJobRequest, SdkTypes.CreateJobTemplateRequest];

    public override void Check(RequestSink site)
    {
        if (!site["TimeoutConfig"].IsNotSet || site.MayComeFromTemplate || site["JobExecutionsRetryConfig"].Structure is not { } retry)
        {
            return;
        }

        foreach (var criterion in retry["CriteriaList"].Items.Known)
        {
            if (criterion.Structure?["FailureType"] is { Value: { } type } member && type.IsWord(RetryRelations.TimedOut))
            {
                site.ReportValue(Descriptor, member, site.Picture.Name, site.Picture.NameOf("TimeoutConfig"));
            }
        }
    }
}
