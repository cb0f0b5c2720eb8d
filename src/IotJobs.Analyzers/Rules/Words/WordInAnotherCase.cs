using Microsoft.CodeAnalysis;

namespace IotJobs.Analyzers.Rules;

/// <summary>IOTJ1012: a known word, not in the case that AWS IoT defines.</summary>
internal sealed class WordInAnotherCase : WordRule
{
    public override DiagnosticDescriptor Descriptor { get; } = RuleDescriptor.Create(
        "IOTJ1012",
        "Known word in another case",
        "{0} is {1} in another case: write {1}; the SDK corrects it, other tools and JSON do not",
        DiagnosticSeverity.Info,
        "The AWS SDK for .NET finds enumerated words ignoring case and sends the canonical one. The AWS CLI, other SDKs and CloudFormation do not.");

    public override void Check(WordSink site)
    {
        if (!site.Enumeration.IsKnown(site.Text) && site.Enumeration.FindIgnoringCase(site.Text) is { } word)
        {
            site.Report(Descriptor, word, ShapeWords.Quote(site.Text), word);
        }
    }
}
