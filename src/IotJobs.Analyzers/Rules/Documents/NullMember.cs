using IotJobs.Analyzers.Documents;
using Microsoft.CodeAnalysis;

namespace IotJobs.Analyzers.Rules;

/// <summary>IOTJ3009: a member is null.</summary>
internal sealed class NullMember : DocumentRule
{
    public override DiagnosticDescriptor Descriptor { get; } = RuleDescriptor.Create(
        "IOTJ3009",
        "null member: dropped before the device sees it",
        "Member '{0}' is null ({1}): AWS IoT drops it before a device sees the document; leave it out, or write a value that says so",
        DiagnosticSeverity.Info,
        "Members that are null have been seen to be missing from the document that devices get (aws-iot-device-sdk-python-v2 issue 597). A device that expects the member does not find it.");

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
