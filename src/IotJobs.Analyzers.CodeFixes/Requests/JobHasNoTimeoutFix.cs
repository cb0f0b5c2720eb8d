using System.Collections.Immutable;
using IotJobs.ServiceModel;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace IotJobs.Analyzers.CodeFixes;

/// <summary>IOTJ2013: adds TimeoutConfig. Only the user knows the time: <c>inProgressTimeoutInMinutes</c> does not compile before.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(JobHasNoTimeoutFix))]
public sealed class JobHasNoTimeoutFix : RequestFix
{
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("IOTJ2013");

    private protected override bool WaitsForAName => true;

    private protected override IEnumerable<FixOffer> Offers(FixPlace place) =>
        FixOffer.All(Message.Of(Titles.Add, "TimeoutConfig"), "Add", place.SetMissing(type => $"new {type} {{ InProgressTimeoutInMinutes = inProgressTimeoutInMinutes }}"));
}
