using System.Collections.Immutable;
using IotJobs.ServiceModel;
using Microsoft.CodeAnalysis;

namespace IotJobs.Analyzers.Rules;

/// <summary>IOTJ2018: a member without which the request is refused.</summary>
internal sealed class RequiredMemberIsNeverSet : RequestRule
{
    public override DiagnosticDescriptor Descriptor { get; } = RuleDescriptor.Create(
        "IOTJ2018",
        "Required member is never set",
        "{0} is never given {1}, which AWS IoT requires: set {2}",
        DiagnosticSeverity.Error,
        "The service model requires the member. The SDK throws when it is part of the address, and sends the request without it otherwise; "
        + "AWS IoT answers InvalidRequestException.");

    public override IReadOnlyCollection<string> TypeNames { get; } = [];

    public override void Check(RequestSink site)
    {
        // A job without targets has a rule of its own.
        var missing = site.Picture.Rows
            .Where(row => row.IsRequired && !ReferenceEquals(row.Value, CollectionConstraints.Targets) && site[row.Member].IsNotSet)
            .Select(row => row.Member)
            .ToImmutableArray();
        if (!missing.IsEmpty)
        {
            site.ReportMissing(
                Descriptor, string.Join(",", missing), site.Picture.Name, string.Join(" and ", missing.Select(site.Picture.NameOf)), missing.Length == 1 ? "it" : "them");
        }
    }
}
