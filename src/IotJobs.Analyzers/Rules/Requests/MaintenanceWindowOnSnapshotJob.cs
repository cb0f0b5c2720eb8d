using IotJobs.ServiceModel;
using Microsoft.CodeAnalysis;

namespace IotJobs.Analyzers.Rules;

/// <summary>IOTJ2006: maintenance windows on a job that is not continuous.</summary>
internal sealed class MaintenanceWindowOnSnapshotJob : RequestRule
{
    public override DiagnosticDescriptor Descriptor { get; } = Describe("IOTJ2006", DiagnosticSeverity.Error, Relations.WindowsNeedContinuous);

    public override IReadOnlyCollection<string> TypeNames { get; } = [SdkTypes.CreateJobRequest];

    public override bool IsContradiction => true;

    public override void Check(RequestSink site)
    {
        if (site["SchedulingConfig"].Structure?["MaintenanceWindows"] is not { IsSet: true, Items.Known.IsEmpty: false })
        {
            return;
        }

        var selection = site["TargetSelection"];
        if (selection.Value?.IsWord("SNAPSHOT") == true)
        {
            site.ReportValue(Descriptor, selection, Phrases.SelectionIsSnapshot);
        }
        else if (selection.IsNotSet)
        {
            site.ReportMissing(Descriptor, "TargetSelection", Phrases.SelectionIsNotSet);
        }
    }
}
