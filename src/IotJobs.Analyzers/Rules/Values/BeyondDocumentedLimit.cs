using System.Globalization;
using IotJobs.ServiceModel;
using Microsoft.CodeAnalysis;

namespace IotJobs.Analyzers.Rules;

/// <summary>IOTJ1023: beyond a limit that AWS documents but its service model lacks.</summary>
internal sealed class BeyondDocumentedLimit : MemberValueRule
{
    public override DiagnosticDescriptor Descriptor { get; } = RuleDescriptor.Create(
        "IOTJ1023",
        "Outside a documented limit that the service model lacks",
        "{0} {1}; AWS documents {2}",
        DiagnosticSeverity.Warning,
        "The limit is written in AWS's documentation or quotas and not in the service model. Some quotas can be raised for an account.");

    public override bool Check(ValueSink site)
    {
        switch (site.Constraint)
        {
            case NumberConstraint number:
                CheckNumber(site, number);
                break;
            case TextConstraint { DocumentedMaxLength: { } limit }:
                CheckText(site, limit);
                break;
            case ListConstraint { DocumentedMaxItems: { } limit } list when list != CollectionConstraints.Targets:
                CheckCount(site, limit, "items");
                break;
            case MapConstraint { DocumentedMaxItems: { } limit }:
                CheckCount(site, limit, "entries");
                break;
        }

        return false;
    }

    private void CheckNumber(ValueSink site, NumberConstraint constraint)
    {
        var reported = new HashSet<Location>();
        foreach (var (number, place) in site.Value.Numbers)
        {
            if (constraint.IsUndocumented(number) && !constraint.IsRefused(number) && reported.Add(place) && constraint.Documented is { } range)
            {
                site.ReportWord(
                    Descriptor,
                    place,
                    range.Nearest(number)?.ToString(CultureInfo.InvariantCulture),
                    site.Name,
                    $"is {number.ToString(CultureInfo.InvariantCulture)}",
                    range);
            }
        }
    }

    private void CheckText(ValueSink site, int limit)
    {
        if (site.Value.Shapes.FirstOrDefault(shape => shape.Length.Min > limit) is { } shape)
        {
            site.Report(Descriptor, site.Value.Location, site.Name, $"has {(shape.Constant is null ? "at least " : "")}{shape.Length.Min} characters", $"at most {limit}");
        }
    }

    private void CheckCount(ValueSink site, int limit, string unit)
    {
        if (site.Value.Items is { } items && items.Known.Length > limit)
        {
            site.Report(Descriptor, site.Value.Location, site.Name, $"has {items.Known.Length} {unit}", $"at most {limit}");
        }
    }
}
