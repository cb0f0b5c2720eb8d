using IotJobs.Analyzers.Documents;
using IotJobs.Analyzers.Strings;
using Microsoft.CodeAnalysis;

namespace IotJobs.Analyzers.Rules;

/// <summary>IOTJ3007: something secret, or a URL that expires, is written into the document.</summary>
internal sealed class CredentialInDocument : DocumentRule
{
    public override DiagnosticDescriptor Descriptor { get; } = RuleDescriptor.Create("IOTJ3007", DiagnosticSeverity.Warning);

    public override void Check(DocumentSink site, JobDocumentTree document)
    {
        foreach (var secret in Credentials.Find(document.Text.Text))
        {
            site.Report(Descriptor, document.Text, secret.Start, secret.End, secret.What, document.Text.DescribePlace(secret.Start), secret.Why, secret.Instead);
        }

        foreach (var hole in document.Strings().SelectMany(text => text.Holes.Select(text.OffsetOf)).Where(offset => document.Text.HoleAt(offset)?.Source == TextHoleSource.SignedUrl))
        {
            var (what, why, instead) = Credentials.SignedUrl;
            site.Report(Descriptor, document.Text, hole, hole + 1, what, document.Text.DescribePlace(hole), why, instead);
        }
    }
}
