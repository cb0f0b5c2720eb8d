using Microsoft.CodeAnalysis;

namespace IotJobs.Analyzers.Rules;

/// <summary>IOTJ1011: an unknown word of any other Jobs enumeration.</summary>
internal sealed class UnknownEnumerationWord : UnknownWordRule
{
    public override DiagnosticDescriptor Descriptor { get; } = RuleDescriptor.Create("IOTJ1011", DiagnosticSeverity.Error);

    protected override bool SpeaksFor(string enumeration) => enumeration != UnknownTargetSelection.Enumeration;
}
