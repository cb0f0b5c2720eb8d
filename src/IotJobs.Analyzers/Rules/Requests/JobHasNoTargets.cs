using IotJobs.ServiceModel;
using Microsoft.CodeAnalysis;

namespace IotJobs.Analyzers.Rules;

/// <summary>IOTJ2001: no targets, or an empty list of them.</summary>
internal sealed class JobHasNoTargets : RequestRule
{
    public override DiagnosticDescriptor Descriptor { get; } = Describe("IOTJ2001", DiagnosticSeverity.Error, Relations.TargetCount);

    public override IReadOnlyCollection<string> TypeNames { get; } = [SdkTypes.CreateJobRequest, SdkTypes.AssociateTargetsWithJobRequest];

    public override void Check(RequestSink site)
    {
        var targets = site["Targets"];
        var minimum = CollectionConstraints.Targets.MinItems;
        if (targets is { IsSet: true, Items.IsEmpty: true, SetBy: null })
        {
            site.ReportValue(Descriptor, targets, site.Picture.Name, minimum);
        }
        else if (targets is { IsSet: true, Items.IsEmpty: true })
        {
            // A helper hands on a list that its caller has left empty.
            site.Report(Descriptor, site.Picture.NameLocation, site.Picture.Name, minimum);
        }
        else if (targets.IsNotSet)
        {
            site.ReportMissing(Descriptor, "Targets", site.Picture.Name, minimum);
        }
    }
}
