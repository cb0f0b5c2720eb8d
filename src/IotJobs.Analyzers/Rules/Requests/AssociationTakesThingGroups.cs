using IotJobs.Analyzers.Requests;
using IotJobs.ServiceModel;
using Microsoft.CodeAnalysis;

namespace IotJobs.Analyzers.Rules;

/// <summary>IOTJ2022: a single thing, joined to a continuous job.</summary>
internal sealed class AssociationTakesThingGroups : RequestRule
{
    public override DiagnosticDescriptor Descriptor { get; } = Describe("IOTJ2022", DiagnosticSeverity.Warning, Relations.AssociateGroupsOnly);

    public override IReadOnlyCollection<string> TypeNames { get; } = [SdkTypes.AssociateTargetsWithJobRequest];

    public override void Check(RequestSink site)
    {
        foreach (var target in site["Targets"].Items.Known.Where(IsThing))
        {
            site.Report(Descriptor, target.Location);
        }
    }

    private static bool IsThing(TrackedValue target) => target.Text is { } text
        ? ArnText.TryParse(text) is { Service: "iot", Kind: "thing" }
        : !target.Shapes.IsEmpty && target.Shapes.All(shape => shape.Pieces.Any(piece => piece.Text?.Contains(":thing/") == true));
}
