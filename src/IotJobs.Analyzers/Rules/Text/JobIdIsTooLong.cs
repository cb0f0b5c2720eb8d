using System.Collections.Immutable;
using IotJobs.Analyzers.Strings;
using IotJobs.ServiceModel;
using Microsoft.CodeAnalysis;

namespace IotJobs.Analyzers.Rules;

/// <summary>IOTJ1002: even the shortest value of the text is too long.</summary>
internal sealed class JobIdIsTooLong : IdRule
{
    public override DiagnosticDescriptor Descriptor { get; } = RuleDescriptor.Create("IOTJ1002", DiagnosticSeverity.Error);

    protected override void CheckId(TextSink site)
    {
        if (site.Constraint.Length.Max is not { } limit)
        {
            return;
        }

        var reported = new HashSet<Location>();
        foreach (var shape in site.Shapes)
        {
            if (shape.Length.Min > limit && site.LocationOf(shape) is var location && reported.Add(location))
            {
                Report(site, shape, location, limit);
            }
        }
    }

    private void Report(TextSink site, TextShape shape, Location location, int limit)
    {
        var length = shape.Length;
        var sum = ShapeWords.Sum(shape, piece => piece.Length.Min);
        var values = TextValue.In(shape).Where(HoleMending.Shortens).ToImmutableArray();
        site.Report(
            Descriptor,
            location,
            values.Select(value => value.Node.GetLocation()),
            HoleMending.Properties(
                shape,
                values.Select(value => value.Source).Prepend(TextHoleSource.Unknown),
                new HashSet<SyntaxNode>(values.Select(value => value.Node)),
                piece => piece.Length.Min,
                limit),
            site.Member.Name,
            ShapeWords.Quote(shape),
            length.Min == length.Max ? sum : Message.Of(Words.AtLeast, sum),
            limit,
            length.Min - limit);
    }
}
