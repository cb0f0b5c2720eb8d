using System.Globalization;
using IotJobs.ServiceModel;
using Microsoft.CodeAnalysis;

namespace IotJobs.Analyzers.Rules;

/// <summary>IOTJ1023: beyond a limit that AWS documents but its service model lacks.</summary>
internal sealed class BeyondDocumentedLimit : MemberValueRule
{
    public override DiagnosticDescriptor Descriptor { get; } = RuleDescriptor.Create("IOTJ1023", DiagnosticSeverity.Warning);

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
                CheckCount(site, limit, Phrases.HasItems);
                break;
            case MapConstraint { DocumentedMaxItems: { } limit }:
                CheckCount(site, limit, Phrases.HasEntries);
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
                    Message.Of(Phrases.IsNumber, number),
                    range);
            }
        }
    }

    private void CheckText(ValueSink site, int limit)
    {
        if (site.Value.Shapes.FirstOrDefault(shape => shape.Length.Min > limit) is { } shape)
        {
            site.Report(Descriptor, site.Value.Location, site.Name, Message.Of(shape.Constant is null ? Phrases.HasAtLeastCharacters : Phrases.HasCharacters, shape.Length.Min), Message.Of(Words.AtMost, limit));
        }
    }

    private void CheckCount(ValueSink site, int limit, string words)
    {
        if (site.Value.Items is { } items && items.Known.Length > limit)
        {
            site.Report(Descriptor, site.Value.Location, site.Name, Message.Of(words, items.Known.Length), Message.Of(Words.AtMost, limit));
        }
    }
}
