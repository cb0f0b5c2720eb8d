using IotJobs.Analyzers.Documents;
using Microsoft.CodeAnalysis;

namespace IotJobs.Analyzers.Rules;

/// <summary>IOTJ3009: a member is null.</summary>
internal sealed class NullMember : DocumentRule
{
    public override DiagnosticDescriptor Descriptor { get; } = RuleDescriptor.Create("IOTJ3009", DiagnosticSeverity.Info);

    public override void Check(DocumentSink site, JobDocumentTree document)
    {
        foreach (var member in document.Members())
        {
            if (member.Value is { Kind: DocumentValueKind.Null } value)
            {
                site.Report(Descriptor, document.Text, value.Start, value.End, member.Name.Text.Replace(DocumentText.HoleMark, '…'), document.Text.DescribePlace(value.Start));
            }
        }
    }
}
