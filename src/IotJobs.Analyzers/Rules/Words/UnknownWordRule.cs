namespace IotJobs.Analyzers.Rules;

/// <summary>What the rules on unknown words share: they differ in whom they speak for.</summary>
internal abstract class UnknownWordRule : WordRule
{
    protected const string Message = "{0} is not a value of {1}: {2}; AWS IoT accepts {3}";

    protected const string Why =
        "The SDK turns any text into a value of the enumeration and sends it as it is; AWS IoT answers InvalidRequestException to a word it does not know.";

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
            meant is null ? "write one of its words" : $"write {meant}",
            site.WordsInWords);
    }

    protected abstract bool SpeaksFor(string enumeration);
}
