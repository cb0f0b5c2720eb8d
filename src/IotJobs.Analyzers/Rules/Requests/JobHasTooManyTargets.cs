using IotJobs.ServiceModel;
using Microsoft.CodeAnalysis;

namespace IotJobs.Analyzers.Rules;

/// <summary>IOTJ2008: more targets than the quota allows.</summary>
internal sealed class JobHasTooManyTargets : RequestRule
{
    public override DiagnosticDescriptor Descriptor { get; } = Describe("IOTJ2008", DiagnosticSeverity.Warning, Relations.TargetCount);

    public override IReadOnlyCollection<string> TypeNames { get; } = [SdkTypes.CreateJobRequest, SdkTypes.AssociateTargetsWithJobRequest];

    public override void Check(RequestSink site)
    {
        var targets = site["Targets"];
        if (CollectionConstraints.Targets.DocumentedMaxItems is { } limit && targets.Items.Known.Length > limit)
        {
            site.ReportValue(Descriptor, targets, site.Picture.Name, targets.Items.Known.Length, limit);
        }
    }
}
