using IotJobs.ServiceModel;
using Microsoft.CodeAnalysis;

namespace IotJobs.Analyzers.Rules;

/// <summary>IOTJ2021: a status that only AWS IoT itself gives.</summary>
internal sealed class StatusIsNotForDevices : RequestRule
{
    public override DiagnosticDescriptor Descriptor { get; } = RuleDescriptor.Create(
        "IOTJ2021",
        "Status that a device may not report",
        "A device may not report {0}; AWS IoT sets it itself: report IN_PROGRESS, SUCCEEDED, FAILED or REJECTED",
        DiagnosticSeverity.Error,
        "CANCELED, TIMED_OUT and REMOVED are set by the service. From a device AWS IoT answers InvalidStateTransitionException: the status \"cannot be changed to be\" it.");

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
