using Microsoft.CodeAnalysis;

namespace IotJobs.Analyzers.Rules;

/// <summary>IOTJ4004: two members would be written under one name.</summary>
internal static class MembersShareDocumentName
{
    public static DiagnosticDescriptor Descriptor { get; } = RuleDescriptor.Create(
        "IOTJ4004",
        "Two members share one document name",
        "{0} and {1} are both written as '{2}': give one of them another name, its own or by [JsonPropertyName]",
        DiagnosticSeverity.Error,
        "Of two properties with one name a device sees one only, and which one depends on its parser.");
}
