using System.Collections.Immutable;
using IotJobs.ServiceModel;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace IotJobs.Analyzers.CodeFixes;

/// <summary>IOTJ2003: removes DocumentSource.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(JobHasTwoDocumentsFix))]
public sealed class JobHasTwoDocumentsFix : RequestFix
{
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("IOTJ2003");

    private protected override IEnumerable<FixOffer> Offers(FixPlace place) => place.Assignment is { } assignment
        ? FixOffer.One(Message.Of(Titles.Remove, "DocumentSource"), "Remove", MemberRemoval.Of(assignment, place.Text))
        : [];
}
