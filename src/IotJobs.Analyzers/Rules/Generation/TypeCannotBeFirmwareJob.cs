using Microsoft.CodeAnalysis;

namespace IotJobs.Analyzers.Rules;

/// <summary>IOTJ4002: the type cannot have generated job members.</summary>
internal static class TypeCannotBeFirmwareJob
{
    public static DiagnosticDescriptor Descriptor { get; } = RuleDescriptor.Create(
        "IOTJ4002",
        "This kind of type cannot be a [FirmwareJob]",
        "{0} is {1} and cannot be a [FirmwareJob]: write a class, record or struct in a .cs file, neither static, ref, generic nor file-local, and not inside such a type",
        DiagnosticSeverity.Error,
        "A job is a value that is written as a document, handed around and put into a request; the generated part has to be able to name its type.");
}
