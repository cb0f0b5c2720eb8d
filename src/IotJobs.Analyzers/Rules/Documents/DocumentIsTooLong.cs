using IotJobs.Analyzers.Documents;
using Microsoft.CodeAnalysis;

namespace IotJobs.Analyzers.Rules;

/// <summary>IOTJ3002: even the shortest value of the text has more characters than AWS IoT accepts.</summary>
internal sealed class DocumentIsTooLong : DocumentRule
{
    public override DiagnosticDescriptor Descriptor { get; } = RuleDescriptor.Create("IOTJ3002", DiagnosticSeverity.Error);

    public override void Check(DocumentSink site, JobDocumentTree document)
    {
        if (DocumentSize.MinCharacters(document.Text.Shape) is var characters and > DocumentSize.Max)
        {
            site.ReportWhole(Descriptor, document.Text, characters, DocumentSize.Max, characters - DocumentSize.Max);
        }
    }
}
