using Microsoft.CodeAnalysis;

namespace IotJobs.Analyzers.Rules;

/// <summary>The rules on [FirmwareJob] types. What is wrong is found where it is decided what is generated: they differ by their descriptors alone.</summary>
internal static class GenerationRules
{
    /// <summary>IOTJ4001: a type that is to get generated members is not partial.</summary>
    public static DiagnosticDescriptor FirmwareJobIsNotPartial { get; } = RuleDescriptor.Create("IOTJ4001", DiagnosticSeverity.Error);

    /// <summary>IOTJ4002: the type cannot have generated job members.</summary>
    public static DiagnosticDescriptor TypeCannotBeFirmwareJob { get; } = RuleDescriptor.Create("IOTJ4002", DiagnosticSeverity.Error);

    /// <summary>IOTJ4003: the type of a member cannot be written as JSON.</summary>
    public static DiagnosticDescriptor MemberHasNoDocumentForm { get; } = RuleDescriptor.Create("IOTJ4003", DiagnosticSeverity.Error);

    /// <summary>IOTJ4004: two members would be written under one name.</summary>
    public static DiagnosticDescriptor MembersShareDocumentName { get; } = RuleDescriptor.Create("IOTJ4004", DiagnosticSeverity.Error);

    /// <summary>IOTJ4005: a hole of a JobId template cannot be filled.</summary>
    public static DiagnosticDescriptor TemplateNamesNoUsableMember { get; } = RuleDescriptor.Create("IOTJ4005", DiagnosticSeverity.Error);

    /// <summary>IOTJ4006: braces, holes or formats of a JobId template are wrong.</summary>
    public static DiagnosticDescriptor TemplateIsMalformed { get; } = RuleDescriptor.Create("IOTJ4006", DiagnosticSeverity.Error);

    /// <summary>IOTJ4007: some values of a template's members do not fit into a JobId.</summary>
    public static DiagnosticDescriptor TemplateCanBecomeIllegal { get; } = RuleDescriptor.Create("IOTJ4007", DiagnosticSeverity.Warning);

    /// <summary>IOTJ4008: a member of the type has the name of a generated one.</summary>
    public static DiagnosticDescriptor MemberCollidesWithGenerated { get; } = RuleDescriptor.Create("IOTJ4008", DiagnosticSeverity.Error);

    /// <summary>IOTJ4009: the request factory is left out for want of the SDK.</summary>
    public static DiagnosticDescriptor AwsSdkIsNotReferenced { get; } = RuleDescriptor.Create("IOTJ4009", DiagnosticSeverity.Info);

    /// <summary>IOTJ4010: the documents that a job writes are not those that its committed schema describes.</summary>
    public static DiagnosticDescriptor DocumentDiffersFromCommittedSchema { get; } = RuleDescriptor.Create("IOTJ4010", DiagnosticSeverity.Error);

    /// <summary>IOTJ4011: the project is compiled as C# 7.3 or older.</summary>
    public static DiagnosticDescriptor LanguageVersionIsTooLow { get; } = RuleDescriptor.Create("IOTJ4011", DiagnosticSeverity.Error);

    /// <summary>IOTJ4012: a member of the document is written by a generator that ours cannot see.</summary>
    public static DiagnosticDescriptor MemberIsOfAnotherGenerator { get; } = RuleDescriptor.Create("IOTJ4012", DiagnosticSeverity.Warning);

    /// <summary>IOTJ4013: a public field that the document does not carry.</summary>
    public static DiagnosticDescriptor FieldIsNotInDocument { get; } = RuleDescriptor.Create("IOTJ4013", DiagnosticSeverity.Info);

    /// <summary>IOTJ4014: a setting that no request can have.</summary>
    public static DiagnosticDescriptor SettingWithoutFirmwareJob { get; } = RuleDescriptor.Create("IOTJ4014", DiagnosticSeverity.Warning);
}
