using Microsoft.CodeAnalysis;

namespace IotJobs.Analyzers.Rules;

/// <summary>IOTJ2015: adding to a collection that the SDK has left null.</summary>
internal sealed class NullCollection : RequestRule
{
    /// <summary>The rule's descriptor.</summary>
    public static DiagnosticDescriptor Filled { get; } = RuleDescriptor.Create(
        "IOTJ2015",
        "SDK V4 leaves collections null",
        "{0} is null here and adding to it throws NullReferenceException: assign a new collection",
        DiagnosticSeverity.Warning,
        "Since generation 4 the AWS SDK leaves collections of requests null unless AWSConfigs.InitializeCollections is set. "
        + "`Targets = { ... }` and `.Add` call a method of that null.");

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
