using IotJobs.Analyzers.Documents;
using Microsoft.CodeAnalysis;

namespace IotJobs.Analyzers.Rules;

/// <summary>IOTJ3004: AWS IoT has an error text for this placeholder.</summary>
internal sealed class PlaceholderIsRefused : PlaceholderRule
{
    public override DiagnosticDescriptor Descriptor { get; } = RuleDescriptor.Create(
        "IOTJ3004",
        "Placeholder that AWS IoT refuses",
        "AWS IoT refuses '{0}': \"{1}\"; {2}",
        DiagnosticSeverity.Error,
        "AWS IoT replaces ${aws:iot:…} placeholders before a device gets the document, and answers InvalidJobDocumentException to those that it cannot replace.");

    protected override bool Concerns(PlaceholderProblem problem) => problem.IsRefused;
}
