using IotJobs.ServiceModel;
using Microsoft.CodeAnalysis;

namespace IotJobs.Analyzers.Rules;

/// <summary>IOTJ2013: executions that nobody ends.</summary>
internal sealed class JobHasNoTimeout : RequestRule
{
    public override DiagnosticDescriptor Descriptor { get; } = RuleDescriptor.Create(
        "IOTJ2013",
        "Firmware job without a timeout",
        "The job has no timeout: an execution whose device falls silent stays IN_PROGRESS for ever; add {0}",
        DiagnosticSeverity.Info,
        "A device that restarts into broken firmware reports nothing. Only a timeout ends its execution and lets later jobs begin.");

    public override IReadOnlyCollection<string> TypeNames { get; } = [SdkTypes.CreateJobRequest];

    public override void Check(RequestSink site)
    {
        if (site["TimeoutConfig"].IsNotSet && !site.MayComeFromTemplate)
        {
            site.ReportMissing(Descriptor, "TimeoutConfig", site.Picture.NameOf("TimeoutConfig"));
        }
    }
}
