using IotJobs.Analyzers.Documents;
using Microsoft.CodeAnalysis;

namespace IotJobs.Analyzers.Rules;

/// <summary>IOTJ3004: AWS IoT has an error text for this placeholder.</summary>
internal sealed class PlaceholderIsRefused : PlaceholderRule
{
    public override DiagnosticDescriptor Descriptor { get; } = RuleDescriptor.Create("IOTJ3004", DiagnosticSeverity.Error);

    protected override bool Concerns(PlaceholderProblem problem) => problem.IsRefused;
}
