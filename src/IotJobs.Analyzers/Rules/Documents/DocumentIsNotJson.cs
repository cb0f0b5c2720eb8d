using IotJobs.Analyzers.Documents;
using Microsoft.CodeAnalysis;

namespace IotJobs.Analyzers.Rules;

/// <summary>IOTJ3001: no value of the text is JSON.</summary>
internal sealed class DocumentIsNotJson : DocumentRule
{
    public override DiagnosticDescriptor Descriptor { get; } = RuleDescriptor.Create("IOTJ3001", DiagnosticSeverity.Warning);

    public override void Check(DocumentSink site, JobDocumentTree document)
    {
        if (document.Error is { } error)
        {
            site.Report(Descriptor, document.Text, error.Start, error.End, error.What, document.Text.DescribePlace(error.Start), error.Instead);
        }
    }
}
