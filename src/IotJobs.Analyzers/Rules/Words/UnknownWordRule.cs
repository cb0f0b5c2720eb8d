using IotJobs.ServiceModel;

namespace IotJobs.Analyzers.Rules;

/// <summary>What the rules on unknown words share: they differ in whom they speak for.</summary>
internal abstract class UnknownWordRule : WordRule
{
    public sealed override void Check(WordSink site)
    {
        if (!SpeaksFor(site.Enumeration.Name) || site.Enumeration.IsKnown(site.Text) || site.Enumeration.FindIgnoringCase(site.Text) is not null)
        {
            return;
        }

        var meant = site.Enumeration.Closest(site.Text.Trim());
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
