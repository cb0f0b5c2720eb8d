using IotJobs.ServiceModel;
using Microsoft.CodeAnalysis;

namespace IotJobs.Analyzers.Rules;

/// <summary>IOTJ2013: executions that nobody ends.</summary>
internal sealed class JobHasNoTimeout : RequestRule
{
    public override DiagnosticDescriptor Descriptor { get; } = RuleDescriptor.Create("IOTJ2013", DiagnosticSeverity.Info);

    public override IReadOnlyCollection<string> TypeNames { get; } = [SdkTypes.CreateJobRequest];

    public override void Check(RequestSink site)
    {
        if (site["TimeoutConfig"].IsNotSet && !site.MayComeFromTemplate)
        {
            site.ReportMissing(Descriptor, "TimeoutConfig", site.Picture.NameOf("TimeoutConfig"));
        }
    }
}
