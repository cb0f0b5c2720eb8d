using IotJobs.ServiceModel;
using Microsoft.CodeAnalysis;

namespace IotJobs.Analyzers.Rules;

/// <summary>IOTJ2017: one target, listed twice.</summary>
internal sealed class SameTargetTwice : RequestRule
{
    public override DiagnosticDescriptor Descriptor { get; } = RuleDescriptor.Create(
        "IOTJ2017",
        "Same target twice",
        "{0} is listed twice in Targets: remove one",
        DiagnosticSeverity.Warning,
        "A target counts once. Listing it again is a slip, often of the next target's name.");

    public override IReadOnlyCollection<string> TypeNames { get; } = [SdkTypes.CreateJobRequest, SdkTypes.AssociateTargetsWithJobRequest];

    public override void Check(RequestSink site)
    {
        var texts = new HashSet<string>(StringComparer.Ordinal);
        var identities = new HashSet<object>();
        foreach (var target in site["Targets"].Items.Known)
        {
            if (target.Text is { } text ? !texts.Add(text) : target.Identity is { } identity && !identities.Add(identity))
            {
                site.Report(Descriptor, target.Location, target.Text is { } arn ? $"\"{arn}\"" : target.Variable?.Name ?? "The target");
            }
        }
    }
}
