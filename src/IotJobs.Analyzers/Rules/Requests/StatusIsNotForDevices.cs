using IotJobs.ServiceModel;
using Microsoft.CodeAnalysis;

namespace IotJobs.Analyzers.Rules;

/// <summary>IOTJ2021: a status that only AWS IoT itself gives.</summary>
internal sealed class StatusIsNotForDevices : RequestRule
{
    public override DiagnosticDescriptor Descriptor { get; } = RuleDescriptor.Create("IOTJ2021", DiagnosticSeverity.Error);

    public override IReadOnlyCollection<string> TypeNames { get; } = [SdkTypes.UpdateJobExecutionRequest];

    public override void Check(RequestSink site)
    {
        var status = site["Status"];
        if (status.Value is { } value && WordConstraints.RefusedFromDevices.FirstOrDefault(value.IsWord) is { } word)
        {
            site.ReportValue(Descriptor, status, word);
        }
    }
}
