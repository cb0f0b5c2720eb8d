using Microsoft.CodeAnalysis;

namespace IotJobs.Analyzers.Rules;

/// <summary>IOTJ4001: a type that is to get generated members is not partial.</summary>
internal static class FirmwareJobIsNotPartial
{
    public static DiagnosticDescriptor Descriptor { get; } = RuleDescriptor.Create(
        "IOTJ4001",
        "[FirmwareJob] type (or a type around it) is not partial",
        "{0} is not partial, so nothing can be generated for the [FirmwareJob] type {1}: add the word 'partial'",
        DiagnosticSeverity.Error,
        "The job document, the JobId and the request are generated into another part of the type. Every declaration of the type, and of the types around it, has to be partial.");
}
