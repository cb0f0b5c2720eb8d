using Microsoft.CodeAnalysis;

namespace IotJobs.Analyzers.Rules;

/// <summary>IOTJ4014: a setting that no request can have.</summary>
internal static class SettingWithoutFirmwareJob
{
    public static DiagnosticDescriptor Descriptor { get; } = RuleDescriptor.Create(
        "IOTJ4014",
        "Setting of a job on a type without [FirmwareJob]",
        "[{0}] is a setting of a job, and {1} is not a [FirmwareJob]: add [FirmwareJob] to {1}, or remove [{0}]",
        DiagnosticSeverity.Warning,
        "Settings are read where [FirmwareJob] stands, on the type itself or on one that derives from it; elsewhere they have no effect.");
}
