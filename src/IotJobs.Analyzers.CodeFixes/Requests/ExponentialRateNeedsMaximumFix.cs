using System.Collections.Immutable;
using IotJobs.ServiceModel;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace IotJobs.Analyzers.CodeFixes;

/// <summary>IOTJ2004: sets MaximumPerMinute. Only the user knows the rate: <c>maximumPerMinute</c> does not compile before.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ExponentialRateNeedsMaximumFix))]
public sealed class ExponentialRateNeedsMaximumFix : RequestFix
{
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("IOTJ2004");

    private protected override bool WaitsForAName => true;

    private protected override IEnumerable<FixOffer> Offers(FixPlace place) =>
        FixOffer.All(Message.Of(Titles.Add, "MaximumPerMinute"), "Add", place.SetMissing(_ => "maximumPerMinute"));
}
