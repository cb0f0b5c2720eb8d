using System.Collections.Immutable;
using IotJobs.ServiceModel;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IotJobs.Analyzers.CodeFixes;

/// <summary>IOTJ2005: removes one of the two counts.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RateIncreaseHasTwoCountsFix))]
public sealed class RateIncreaseHasTwoCountsFix : RequestFix
{
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("IOTJ2005");

    private protected override IEnumerable<FixOffer> Offers(FixPlace place)
    {
        if (place.Assignment is not { } succeeded)
        {
            return [];
        }

        var others = (succeeded.Parent as InitializerExpressionSyntax)?.Expressions ?? default;
        var notified = others.OfType<AssignmentExpressionSyntax>()
            .FirstOrDefault(item => item.Left is IdentifierNameSyntax { Identifier.ValueText: "NumberOfNotifiedThings" });
        return Remove("NumberOfSucceededThings", succeeded, place).Concat(notified is null ? [] : Remove("NumberOfNotifiedThings", notified, place));
    }

    private static IEnumerable<FixOffer> Remove(string member, AssignmentExpressionSyntax assignment, FixPlace place) =>
        FixOffer.One(Message.Of(Titles.Remove, member), member, MemberRemoval.Of(assignment, place.Text));
}
