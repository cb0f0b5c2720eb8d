using IotJobs.ServiceModel;
using Microsoft.CodeAnalysis;

namespace IotJobs.Analyzers.Rules;

/// <summary>IOTJ2008: more targets than the quota allows.</summary>
internal sealed class JobHasTooManyTargets : RequestRule
{
    public override DiagnosticDescriptor Descriptor { get; } = Describe(
        "IOTJ2008",
        "More than 100 targets",
        "{0} has {1} targets; AWS IoT documents at most {2}: target a thing group instead",
        DiagnosticSeverity.Warning,
        Relations.TargetCount,
        "The quota on targets of one job cannot be raised.");

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
