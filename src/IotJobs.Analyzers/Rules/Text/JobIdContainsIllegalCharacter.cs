using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace IotJobs.Analyzers.Rules;

/// <summary>IOTJ1001: a character is illegal in every value of the text.</summary>
internal sealed class JobIdContainsIllegalCharacter : IdRule
{
    public override DiagnosticDescriptor Descriptor { get; } = RuleDescriptor.Create("IOTJ1001", DiagnosticSeverity.Error);

    protected override void CheckId(TextSink site)
    {
        // Alternatives share pieces; each place is reported once.
        var reported = new HashSet<Location>();
        foreach (var shape in site.Shapes)
        {
            var places = IllegalPlace.In(shape, site.Constraint.Alphabet).Where(place => reported.Add(place.Location)).ToImmutableArray();
            if (places.IsEmpty)
            {
                continue;
            }

            var further = places.Skip(1).Select(place => place.Location).ToImmutableArray();
            var nodes = new HashSet<SyntaxNode>(places.Select(place => place.Piece.Origin.Node));
            site.Report(
                Descriptor,
                places[0].Location,
                further.Concat(places.Select(place => place.Declaration).OfType<Location>()),
                HoleMending.Properties(shape, places.Select(place => place.Source), nodes, piece => piece.Length.Min, limit: null),
                site.Member.Name,
                ShapeWords.Quote(shape),
                places[0].Words,
                site.Constraint.AlphabetInWords,
                HoleAdvice.For(places[0].Source));
        }
    }
}
