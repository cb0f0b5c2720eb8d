using Microsoft.CodeAnalysis;

namespace IotJobs.Analyzers.Rules;

/// <summary>IOTJ1003: the text is empty for certain.</summary>
internal sealed class JobIdIsEmpty : IdRule
{
    public override DiagnosticDescriptor Descriptor { get; } = RuleDescriptor.Create(
        "IOTJ1003",
        "JobId is empty",
        "{0} is empty; AWS IoT accepts {1} to {2} characters of {3}",
        DiagnosticSeverity.Error,
        "AWS IoT accepts 1 to 64 characters as a JobId. The SDK checks for null only: the empty text is sent, and refused.");

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
                    site.Constraint.Length.Max is { } max ? (object)max : "any number of",
                    site.Constraint.AlphabetInWords);
            }
        }
    }
}
