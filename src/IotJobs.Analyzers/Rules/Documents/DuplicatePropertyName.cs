using IotJobs.Analyzers.Documents;
using Microsoft.CodeAnalysis;

namespace IotJobs.Analyzers.Rules;

/// <summary>IOTJ3005: an object has two members of one name.</summary>
internal sealed class DuplicatePropertyName : DocumentRule
{
    public override DiagnosticDescriptor Descriptor { get; } = RuleDescriptor.Create("IOTJ3005", DiagnosticSeverity.Warning);

    public override void Check(DocumentSink site, JobDocumentTree document)
    {
        foreach (var value in document.Objects())
        {
            var names = new HashSet<string>(StringComparer.Ordinal);
            foreach (var member in value.Members)
            {
                if (member.Name.IsKnown && !names.Add(member.Name.Text))
                {
                    site.Report(
                        Descriptor,
                        document.Text,
                        member.Name.Start + 1,
                        member.Name.End - 1,
                        member.Name.Text,
                        document.Text.DescribePlace(member.Name.Start));
                }
            }
        }
    }
}
