using Microsoft.CodeAnalysis;

namespace IotJobs.Analyzers.Rules;

/// <summary>IOTJ1003: the text is empty for certain.</summary>
internal sealed class JobIdIsEmpty : IdRule
{
    public override DiagnosticDescriptor Descriptor { get; } = RuleDescriptor.Create("IOTJ1003", DiagnosticSeverity.Error);

    protected override void CheckId(TextSink site)
    {
        var reported = new HashSet<Location>();
        foreach (var shape in site.Shapes)
        {
            if (shape.Length.Max == 0 && site.Constraint.Length.Min > 0 && site.IsWrittenEmpty && site.LocationOf(shape) is var location && reported.Add(location))
            {
                site.Report(
                    Descriptor,
                    location,
                    site.Member.Name,
                    site.Constraint.Length.Min,
                    site.Constraint.Length.Max is { } max ? (object)max : Phrases.AnyNumberOf,
                    site.Constraint.AlphabetInWords);
            }
        }
    }
}
