using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace IotJobs.Analyzers.CodeFixes;

/// <summary>IOTJ2007: adds the role. Only the user knows it: <c>presigningRoleArn</c> does not compile before.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(PlaceholderNeedsPresigningRoleFix))]
public sealed class PlaceholderNeedsPresigningRoleFix : RequestFix
{
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("IOTJ2007");

    private const string Role = "RoleArn = presigningRoleArn";

    private protected override bool WaitsForAName => true;

    private protected override IEnumerable<FixOffer> Offers(FixPlace place) => FixOffer.All(Titles.AddRole, "Add", Add(place));

    private static ImmutableArray<TextChange> Add(FixPlace place) =>
        place is { Creation: { } creation, Missing: { } member } && MemberWriting.WrittenCreation(creation, member) is { } config
            ? MemberWriting.Set(config, "RoleArn", "presigningRoleArn", place.Text)
            : place.SetMissing(type => $"new {type} {{ {Role} }}");
}
