using Microsoft.CodeAnalysis;

namespace IotJobs.Analyzers.Rules;

/// <summary>IOTJ4008: a member of the type has the name of a generated one.</summary>
internal static class MemberCollidesWithGenerated
{
    public static DiagnosticDescriptor Descriptor { get; } = RuleDescriptor.Create(
        "IOTJ4008",
        "Own member collides with a generated one",
        "{0} collides with the generated member {1}: rename it",
        DiagnosticSeverity.Error,
        "The generated part of the type cannot declare the same member a second time.");
}
