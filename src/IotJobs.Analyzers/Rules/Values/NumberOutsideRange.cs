using System.Globalization;
using IotJobs.Analyzers.Strings;
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

        foreach (var (interval, place) in site.Value.Ranges)
        {
            if (constraint.AreAllRefused(interval.Min, interval.Max) && reported.Add(place))
            {
                site.Report(Descriptor, place, site.Name, InWords(interval), constraint.Documented ?? constraint.Range);
            }
        }

        return reported.Count > 0;
    }

    // An end that only the type sets is none.
    private static NumberRange InWords(IntegerRange interval) => new(interval.Min <= int.MinValue ? null : interval.Min, interval.Max >= int.MaxValue ? null : interval.Max);
}
