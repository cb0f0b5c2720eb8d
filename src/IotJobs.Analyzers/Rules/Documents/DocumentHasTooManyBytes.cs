using IotJobs.Analyzers.Documents;
using Microsoft.CodeAnalysis;

namespace IotJobs.Analyzers.Rules;

/// <summary>IOTJ3010: even the shortest value of the text has more UTF-8 bytes than the documented quota.</summary>
internal sealed class DocumentHasTooManyBytes : DocumentRule
{
    public override DiagnosticDescriptor Descriptor { get; } = RuleDescriptor.Create("IOTJ3010", DiagnosticSeverity.Warning);

    public override void Check(DocumentSink site, JobDocumentTree document)
    {
        // Of a document with too many characters another rule speaks.
        if (DocumentSize.MinCharacters(document.Text.Shape) <= DocumentSize.Max && DocumentSize.MinBytes(document.Text.Shape) is var bytes and > DocumentSize.Max)
        {
            site.ReportWhole(Descriptor, document.Text, bytes, DocumentSize.Max, bytes - DocumentSize.Max);
        }
    }
}
