using System.Collections.Immutable;
using IotJobs.ServiceModel;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace IotJobs.Analyzers.CodeFixes;

/// <summary>IOTJ2006: makes the job CONTINUOUS.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(MaintenanceWindowOnSnapshotJobFix))]
public sealed class MaintenanceWindowOnSnapshotJobFix : RequestFix
{
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("IOTJ2006");

    private protected override IEnumerable<FixOffer> Offers(FixPlace place) =>
        FixOffer.All(Message.Of(Titles.SetSelection, "CONTINUOUS"), "Set", place.Missing is null ? Replace(place) : place.SetMissing(type => $"{type}.CONTINUOUS"));

    private static ImmutableArray<TextChange> Replace(FixPlace place) =>
        place.Expression is { } written && place.Model.Compilation.GetTypeByMetadataName("Amazon.IoT.TargetSelection") is { } type
            ? ImmutableArray.Create(new TextChange(
                written.Span,
                written.FirstAncestorOrSelf<AttributeSyntax>() is null ? $"{place.Display(type, written.SpanStart)}.CONTINUOUS" : "\"CONTINUOUS\""))
            : ImmutableArray<TextChange>.Empty;
}
