using Microsoft.CodeAnalysis;

namespace IotJobs.Analyzers.Rules;

/// <summary>IOTJ4006: braces, holes or formats of a JobId template are wrong.</summary>
internal static class TemplateIsMalformed
{
    public static DiagnosticDescriptor Descriptor { get; } = RuleDescriptor.Create(
        "IOTJ4006",
        "JobId template is malformed",
        "JobId template is malformed at index {0}: {1}",
        DiagnosticSeverity.Error,
        "A template is legal text and holes, {Member} or {Member:format}. A format that gives illegal characters for every value can never make a JobId.");
}
