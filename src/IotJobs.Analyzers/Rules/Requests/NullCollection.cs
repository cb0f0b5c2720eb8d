using Microsoft.CodeAnalysis;

namespace IotJobs.Analyzers.Rules;

/// <summary>IOTJ2015: adding to a collection that the SDK has left null.</summary>
internal sealed class NullCollection : RequestRule
{
    /// <summary>The rule's descriptor.</summary>
    public static DiagnosticDescriptor Filled { get; } = RuleDescriptor.Create("IOTJ2015", DiagnosticSeverity.Warning);

    public override DiagnosticDescriptor Descriptor => Filled;

    public override IReadOnlyCollection<string> TypeNames { get; } = [];

    public override void Check(RequestSink site)
    {
        foreach (var name in site.Picture.MentionedMembers)
        {
            if (site[name].FilledWhileNull is { } place)
            {
                site.Report(Descriptor, place, name);
            }
        }
    }
}
