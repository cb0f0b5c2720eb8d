using System.Collections.Immutable;
using IotJobs.ServiceModel;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace IotJobs.Analyzers.CodeFixes;

/// <summary>IOTJ2001: sets Targets to a list of a target that the user has to name: <c>targetArn</c> does not compile before.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(JobHasNoTargetsFix))]
public sealed class JobHasNoTargetsFix : RequestFix
{
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("IOTJ2001");

    private protected override bool WaitsForAName => true;

    private protected override IEnumerable<FixOffer> Offers(FixPlace place) =>
        FixOffer.All(Message.Of(Titles.Add, "Targets"), "Add", place.Missing is null ? Fill(place) : place.SetMissing(type => $"new {type} {{ targetArn }}"));

    // A list that is there, and empty.
    private static ImmutableArray<TextChange> Fill(FixPlace place) =>
        place.Expression is { } list && place.Model.GetTypeInfo(list, place.CancellationToken).ConvertedType is { TypeKind: not TypeKind.Error } type
            ? ImmutableArray.Create(new TextChange(
                list.Span,
                list is CollectionExpressionSyntax ? "[targetArn]" : $"new {place.Display(type, list.SpanStart)} {{ targetArn }}"))
            : ImmutableArray<TextChange>.Empty;
}
