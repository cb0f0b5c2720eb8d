using IotJobs.ServiceModel;
using Microsoft.CodeAnalysis;

namespace IotJobs.Analyzers.Rules;

/// <summary>IOTJ2020: a list that is too short or too long for the service model.</summary>
internal sealed class WrongNumberOfItems : RequestRule
{
    public override DiagnosticDescriptor Descriptor { get; } = RuleDescriptor.Create("IOTJ2020", DiagnosticSeverity.Error);

    public override IReadOnlyCollection<string> TypeNames { get; } = [];

    public override void Check(RequestSink site)
    {
        foreach (var row in site.Picture.Rows)
        {
            // A job without targets has a rule of its own.
            if (row.Value is not ListConstraint list || ReferenceEquals(list, CollectionConstraints.Targets) || site[row.Member] is not { IsSet: true } member)
            {
                continue;
            }

            var count = member.Items.Known.Length;
            var isTooFew = member.Items.IsComplete && count < list.MinItems;
            if (isTooFew || count > list.MaxItems)
            {
                var limits = list.MaxItems is { } most ? Message.Of(Words.FromTo, list.MinItems, most) : Message.Of(Words.AtLeast, list.MinItems);
                site.ReportValue(Descriptor, member, site.Picture.Name, site.Picture.NameOf(row.Member), count, limits, isTooFew ? Phrases.AddOne : Phrases.RemoveTheOthers);
            }
        }
    }
}
