using System.Collections.Immutable;
using IotJobs.ServiceModel;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IotJobs.Analyzers.CodeFixes;

/// <summary>IOTJ2014: says which things of the group are meant.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ThingGroupWithoutTargetSelectionFix))]
public sealed class ThingGroupWithoutTargetSelectionFix : RequestFix
{
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("IOTJ2014");

    private protected override IEnumerable<FixOffer> Offers(FixPlace place)
    {
        // A job with maintenance windows cannot be SNAPSHOT.
        var hasWindows = place.Creation?.FirstAncestorOrSelf<MemberDeclarationSyntax>()?.DescendantNodes()
            .Any(node => node is IdentifierNameSyntax { Identifier.ValueText: "MaintenanceWindows" }) == true;
        return Set("CONTINUOUS", place).Concat(hasWindows ? [] : Set("SNAPSHOT", place));
    }

    private static IEnumerable<FixOffer> Set(string word, FixPlace place) =>
        FixOffer.All(Message.Of(Titles.SetSelection, word), word, place.SetMissing(type => $"{type}.{word}"));
}
