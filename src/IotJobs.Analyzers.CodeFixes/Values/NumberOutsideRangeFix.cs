using System.Collections.Immutable;
using IotJobs.ServiceModel;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace IotJobs.Analyzers.CodeFixes;

/// <summary>IOTJ1021: writes the legal number that is nearest.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(NumberOutsideRangeFix))]
public sealed class NumberOutsideRangeFix : RequestFix
{
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("IOTJ1021");

    private protected override IEnumerable<FixOffer> Offers(FixPlace place) => place is { Word: { } nearest, Expression: { } number }
        ? FixOffer.One(Message.Of(Titles.Write, nearest), "Write", new TextChange(number.Span, nearest))
        : [];
}
