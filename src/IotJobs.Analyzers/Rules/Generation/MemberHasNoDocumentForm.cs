using Microsoft.CodeAnalysis;

namespace IotJobs.Analyzers.Rules;

/// <summary>IOTJ4003: the type of a member cannot be written as JSON.</summary>
internal static class MemberHasNoDocumentForm
{
    public static DiagnosticDescriptor Descriptor { get; } = RuleDescriptor.Create(
        "IOTJ4003",
        "Member type has no job-document form",
        "{0} of type {1} has no form in a job document: {2}",
        DiagnosticSeverity.Error,
        "The document is written without reflection, so the form of every member has to be known when the type is compiled.");
}
