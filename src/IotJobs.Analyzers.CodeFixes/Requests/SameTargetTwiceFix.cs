using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IotJobs.Analyzers.CodeFixes;

/// <summary>IOTJ2017: removes the duplicate.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(SameTargetTwiceFix))]
public sealed class SameTargetTwiceFix : RequestFix
{
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("IOTJ2017");

    private protected override IEnumerable<FixOffer> Offers(FixPlace place) => place.Expression is { } target
        ? FixOffer.One(Titles.RemoveDuplicate, "Remove", MemberRemoval.Of(Addition(target) ?? target, place.Text))
        : [];

    /// <summary>The call of Add whose only argument is <paramref name="target"/>.</summary>
    private static InvocationExpressionSyntax? Addition(ExpressionSyntax target) =>
        target.Parent is ArgumentSyntax { Parent: ArgumentListSyntax { Arguments.Count: 1, Parent: InvocationExpressionSyntax call } } ? call : null;
}
