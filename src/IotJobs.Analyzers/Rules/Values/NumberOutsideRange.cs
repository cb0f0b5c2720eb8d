using System.Globalization;
using IotJobs.ServiceModel;
using Microsoft.CodeAnalysis;

namespace IotJobs.Analyzers.Rules;

/// <summary>IOTJ1021: a number that AWS IoT refuses.</summary>
internal sealed class NumberOutsideRange : MemberValueRule
{
    public override DiagnosticDescriptor Descriptor { get; } = RuleDescriptor.Create("IOTJ1021", DiagnosticSeverity.Error);

    public override bool Check(ValueSink site)
    {
        if (site.Constraint is not NumberConstraint constraint)
        {
            return false;
        }

        var reported = new HashSet<Location>();
        foreach (var (number, place) in site.Value.Numbers)
        {
            if (constraint.IsRefused(number) && reported.Add(place))
            {
                var range = constraint.Documented ?? constraint.Range;
                var nearest = range.Nearest(number)?.ToString(CultureInfo.InvariantCulture);
                site.ReportWord(Descriptor, place, nearest, site.Name, number.ToString(CultureInfo.InvariantCulture), range);
            }
        }

        return reported.Count > 0;
    }
}
