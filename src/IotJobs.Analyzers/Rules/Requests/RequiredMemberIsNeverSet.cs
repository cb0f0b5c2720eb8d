using System.Collections.Immutable;
using IotJobs.ServiceModel;
using Microsoft.CodeAnalysis;

namespace IotJobs.Analyzers.Rules;

/// <summary>IOTJ2018: a member without which the request is refused.</summary>
internal sealed class RequiredMemberIsNeverSet : RequestRule
{
    public override DiagnosticDescriptor Descriptor { get; } = RuleDescriptor.Create("IOTJ2018", DiagnosticSeverity.Error);

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
                Descriptor, string.Join(",", missing), site.Picture.Name, string.Join(Phrases.And, missing.Select(site.Picture.NameOf)), missing.Length == 1 ? Phrases.It : Phrases.Them);
        }
    }
}
