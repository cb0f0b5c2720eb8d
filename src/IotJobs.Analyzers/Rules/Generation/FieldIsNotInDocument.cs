using Microsoft.CodeAnalysis;

namespace IotJobs.Analyzers.Rules;

/// <summary>IOTJ4013: a public field that the document does not carry.</summary>
internal static class FieldIsNotInDocument
{
    public static DiagnosticDescriptor Descriptor { get; } = RuleDescriptor.Create(
        "IOTJ4013",
        "Public field is not in the document",
        "{0} is a public field and not in the document: make it a property, or mark it [JsonInclude]; [NotInDocument] says that it is meant",
        DiagnosticSeverity.Info,
        "As for System.Text.Json, public properties are the document, and fields only where [JsonInclude] says so.");
}
