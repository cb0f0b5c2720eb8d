using IotJobs.ServiceModel;

namespace IotJobs.Analyzers.Rules;

/// <summary>What the rules on unknown words share: they differ in whom they speak for.</summary>
internal abstract class UnknownWordRule : WordRule
{
    public sealed override void Check(WordSink site)
    {
        var inAnotherCase = site.Enumeration.FindIgnoringCase(site.Text);
        if (!SpeaksFor(site.Enumeration.Name) || site.Enumeration.IsKnown(site.Text) || (inAnotherCase is not null && !site.IsExact))
        {
            return;
        }

        var meant = inAnotherCase ?? site.Enumeration.Closest(site.Text.Trim());
        site.Report(
            Descriptor,
            meant,
            ShapeWords.Quote(site.Text),
            site.Enumeration.Name,
            meant is null ? Phrases.WriteOneOfItsWords : Message.Of(Phrases.WriteWord, meant),
            site.WordsInWords);
    }

    protected abstract bool SpeaksFor(string enumeration);
}
