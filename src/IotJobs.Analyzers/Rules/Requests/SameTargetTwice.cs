using IotJobs.Analyzers.Requests;
using IotJobs.ServiceModel;
using Microsoft.CodeAnalysis;

namespace IotJobs.Analyzers.Rules;

/// <summary>IOTJ2017: one target, listed twice.</summary>
internal sealed class SameTargetTwice : RequestRule
{
    private static readonly DiagnosticDescriptor s_descriptor = RuleDescriptor.Create("IOTJ2017", DiagnosticSeverity.Warning);

    public override IReadOnlyCollection<string> TypeNames { get; } = [SdkTypes.CreateJobRequest, SdkTypes.AssociateTargetsWithJobRequest];

    public override DiagnosticDescriptor Descriptor => s_descriptor;

    public override void Check(RequestSink site) => Check(site["Targets"].Items, site.Report);

    /// <summary>Checks a list of targets, also one that belongs to no request yet.</summary>
    public static void Check(TrackedItems targets, Action<Diagnostic> report)
    {
        var texts = new HashSet<string>(StringComparer.Ordinal);
        var identities = new HashSet<object>();
        foreach (var target in targets.Known)
        {
            if (target.Text is { } text ? !texts.Add(text) : target.Identity is { } identity && !identities.Add(identity))
            {
                report(Diagnostic.Create(s_descriptor, target.Location, target.Text is { } arn ? $"\"{arn}\"" : target.Variable?.Name ?? Phrases.TheTarget));
            }
        }
    }
}
