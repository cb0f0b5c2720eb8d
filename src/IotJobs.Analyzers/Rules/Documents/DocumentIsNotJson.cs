using IotJobs.Analyzers.Documents;
using Microsoft.CodeAnalysis;

namespace IotJobs.Analyzers.Rules;

/// <summary>IOTJ3001: no value of the text is JSON.</summary>
internal sealed class DocumentIsNotJson : DocumentRule
{
    public override DiagnosticDescriptor Descriptor { get; } = RuleDescriptor.Create(
        "IOTJ3001",
        "Job document is not JSON",
        "Job document is not JSON: {0} ({1}); {2}",
        DiagnosticSeverity.Warning,
        "A job document is UTF-8 encoded JSON. Devices get it as a JSON object over MQTT and cannot read anything else. Whether AWS IoT refuses other text when the job is created is not documented.");

    public override void Check(DocumentSink site, JobDocumentTree document)
    {
        if (document.Error is { } error)
        {
            site.Report(Descriptor, document.Text, error.Start, error.End, error.What, document.Text.DescribePlace(error.Start), error.Instead);
        }
    }
}
