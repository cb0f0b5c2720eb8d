using Microsoft.CodeAnalysis;

namespace IotJobs.Analyzers.Rules;

/// <summary>IOTJ4005: a hole of a JobId template cannot be filled.</summary>
internal static class TemplateNamesNoUsableMember
{
    public static DiagnosticDescriptor Descriptor { get; } = RuleDescriptor.Create(
        "IOTJ4005",
        "JobId template names no usable member",
        "JobId template names '{0}', {1}",
        DiagnosticSeverity.Error,
        "A hole is filled from a property or field that code in the type can read by that name, of a type that has a JobId form.");
}
