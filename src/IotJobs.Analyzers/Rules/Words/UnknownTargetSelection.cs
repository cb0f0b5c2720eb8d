using Microsoft.CodeAnalysis;

namespace IotJobs.Analyzers.Rules;

/// <summary>IOTJ1010: a TargetSelection that is neither SNAPSHOT nor CONTINUOUS, nor known to the SDK.</summary>
internal sealed class UnknownTargetSelection : UnknownWordRule
{
    public const string Enumeration = "TargetSelection";

    public override DiagnosticDescriptor Descriptor { get; } = RuleDescriptor.Create("IOTJ1010", DiagnosticSeverity.Error);

    protected override bool SpeaksFor(string enumeration) => enumeration == Enumeration;
}
