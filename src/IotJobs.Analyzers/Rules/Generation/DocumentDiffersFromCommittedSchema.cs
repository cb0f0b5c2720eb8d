using Microsoft.CodeAnalysis;

namespace IotJobs.Analyzers.Rules;

/// <summary>IOTJ4010: the documents that a job writes are not those that its committed schema describes.</summary>
internal static class DocumentDiffersFromCommittedSchema
{
    public static DiagnosticDescriptor Descriptor { get; } = RuleDescriptor.Create(
        "IOTJ4010",
        "Job document differs from its committed schema",
        "Job document and committed schema '{0}' differ: {1}; {2}",
        DiagnosticSeverity.Error,
        "Devices in the field read what the committed schema describes. Whoever changes a name or a type of the document should know it, and tell the team of the device.");
}
