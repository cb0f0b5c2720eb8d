using Microsoft.CodeAnalysis;

namespace IotJobs.Analyzers.Rules;

/// <summary>IOTJ4007: some values of a template's members do not fit into a JobId.</summary>
internal static class TemplateCanBecomeIllegal
{
    public static DiagnosticDescriptor Descriptor { get; } = RuleDescriptor.Create(
        "IOTJ4007",
        "JobId template can exceed 64 characters or hold an illegal character",
        "JobId template can give an illegal JobId: {0}. {1}.",
        DiagnosticSeverity.Warning,
        "AWS IoT accepts 1 to 64 characters A-Z, a-z, 0-9, '-' and '_'. ToJobId throws an ArgumentException for the values that do not fit. Text without a bound is not accused.");
}
