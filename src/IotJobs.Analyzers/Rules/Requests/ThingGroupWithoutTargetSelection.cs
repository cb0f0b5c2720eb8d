using IotJobs.Analyzers.Requests;
using IotJobs.ServiceModel;
using Microsoft.CodeAnalysis;

namespace IotJobs.Analyzers.Rules;

/// <summary>IOTJ2014: a thing group, and no word on later members.</summary>
internal sealed class ThingGroupWithoutTargetSelection : RequestRule
{
    public override DiagnosticDescriptor Descriptor { get; } = RuleDescriptor.Create("IOTJ2014", DiagnosticSeverity.Info);

    public override IReadOnlyCollection<string> TypeNames { get; } = [SdkTypes.CreateJobRequest];

    public override void Check(RequestSink site)
    {
        if (site["TargetSelection"].IsNotSet && site["Targets"].Items.Known.Any(IsThingGroup))
        {
            site.ReportMissing(Descriptor, "TargetSelection");
        }
    }

    private static bool IsThingGroup(TrackedValue target) =>
        !target.Shapes.IsEmpty && target.Shapes.All(shape => shape.Pieces.Any(piece => piece.Text?.Contains(":thinggroup/") == true));
}
