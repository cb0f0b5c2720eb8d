using IotJobs.Analyzers.Documents;
using IotJobs.Analyzers.Strings;
using Microsoft.CodeAnalysis;

namespace IotJobs.Analyzers.Rules;

/// <summary>IOTJ3007: something secret, or a URL that expires, is written into the document.</summary>
internal sealed class CredentialInDocument : DocumentRule
{
    public override DiagnosticDescriptor Descriptor { get; } = RuleDescriptor.Create(
        "IOTJ3007",
        "Signed URL or credential baked into the document",
        "The job document holds {0} ({1}): {2}; {3}",
        DiagnosticSeverity.Warning,
        "A presigned URL is valid for hours, an execution can wait for days: late devices get 403. With a ${aws:iot:s3-presigned-url-v2:…} placeholder AWS IoT signs when a device asks for the document.");

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
