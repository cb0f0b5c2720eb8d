using IotJobs.Analyzers.Documents;
using Microsoft.CodeAnalysis;

namespace IotJobs.Analyzers.Rules;

/// <summary>IOTJ3002: even the shortest value of the text has more characters than AWS IoT accepts.</summary>
internal sealed class DocumentIsTooLong : DocumentRule
{
    public override DiagnosticDescriptor Descriptor { get; } = RuleDescriptor.Create(
        "IOTJ3002",
        "Job document is over 32,768 characters",
        "Job document has at least {0} characters; AWS IoT accepts at most {1}: leave out {2}, or put the document into S3 and set DocumentSource",
        DiagnosticSeverity.Error,
        "The service model limits a job document to 32,768 characters (shape JobDocument) and AWS IoT answers InvalidRequestException to more.");

    public override void Check(DocumentSink site, JobDocumentTree document)
    {
        if (DocumentSize.MinCharacters(document.Text.Shape) is var characters and > DocumentSize.Max)
        {
            site.ReportWhole(Descriptor, document.Text, characters, DocumentSize.Max, characters - DocumentSize.Max);
        }
    }
}
