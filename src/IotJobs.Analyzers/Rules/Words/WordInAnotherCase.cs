using Microsoft.CodeAnalysis;

namespace IotJobs.Analyzers.Rules;

/// <summary>IOTJ1012: a known word, not in the case that AWS IoT defines.</summary>
internal sealed class WordInAnotherCase : WordRule
{
    public override DiagnosticDescriptor Descriptor { get; } = RuleDescriptor.Create("IOTJ1012", DiagnosticSeverity.Info);

    public override void Check(WordSink site)
    {
        if (!site.IsExact && !site.Enumeration.IsKnown(site.Text) && site.Enumeration.FindIgnoringCase(site.Text) is { } word)
        {
            site.Report(Descriptor, word, ShapeWords.Quote(site.Text), word, site.IsSetting ? Phrases.GeneratorCorrectsIt : Phrases.SdkCorrectsIt);
        }
    }
}
