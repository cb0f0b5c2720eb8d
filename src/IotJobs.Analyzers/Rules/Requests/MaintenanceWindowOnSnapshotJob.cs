using IotJobs.ServiceModel;
using Microsoft.CodeAnalysis;

namespace IotJobs.Analyzers.Rules;

/// <summary>IOTJ2006: maintenance windows on a job that is not continuous.</summary>
internal sealed class MaintenanceWindowOnSnapshotJob : RequestRule
{
    public override DiagnosticDescriptor Descriptor { get; } = Describe(
        "IOTJ2006",
        "Maintenance window on a SNAPSHOT job",
        "A job with maintenance windows has to be CONTINUOUS, but {0}: set TargetSelection to CONTINUOUS",
        DiagnosticSeverity.Error,
        Relations.WindowsNeedContinuous,
        "Maintenance windows apply to continuous jobs only, and SNAPSHOT is the default of targetSelection.");

    public override IReadOnlyCollection<string> TypeNames { get; } = [SdkTypes.CreateJobRequest];

    public override void Check(RequestSink site)
    {
        if (site["SchedulingConfig"].Structure?["MaintenanceWindows"] is not { IsSet: true, Items.Known.IsEmpty: false })
        {
            return;
        }

        var selection = site["TargetSelection"];
        if (selection.Value?.IsWord("SNAPSHOT") == true)
        {
            site.ReportValue(Descriptor, selection, "TargetSelection is SNAPSHOT");
        }
        else if (selection.IsNotSet)
        {
            site.ReportMissing(Descriptor, "TargetSelection", "TargetSelection is not set and SNAPSHOT is the default");
        }
    }
}
