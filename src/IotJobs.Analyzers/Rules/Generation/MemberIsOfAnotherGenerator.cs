using Microsoft.CodeAnalysis;

namespace IotJobs.Analyzers.Rules;

/// <summary>IOTJ4012: a member of the document is written by a generator that ours cannot see.</summary>
internal static class MemberIsOfAnotherGenerator
{
    public static DiagnosticDescriptor Descriptor { get; } = RuleDescriptor.Create(
        "IOTJ4012",
        "Member is declared by another generator",
        "{0} is declared by another generator, which [FirmwareJob] cannot see, and is missing from the document: write it by hand, as a partial property, or keep it out with [NotInDocument] or [JsonIgnore]",
        DiagnosticSeverity.Warning,
        "Source generators run beside each other and none sees what another writes, so the document would lack the member without a word.");
}
