using Microsoft.CodeAnalysis;

namespace IotJobs.Analyzers.Rules;

/// <summary>IOTJ4011: the project is compiled as C# 7.3 or older.</summary>
internal static class LanguageVersionIsTooLow
{
    public static DiagnosticDescriptor Descriptor { get; } = RuleDescriptor.Create(
        "IOTJ4011",
        "Language version is below C# 8",
        "[FirmwareJob] needs C# 8, and {0} is compiled as C# {1}: set <LangVersion>8</LangVersion> or later in the project; nothing is generated before",
        DiagnosticSeverity.Error,
        "Generated code is C# 8. C# 7.3 is the default of .NET Framework and .NET Standard 2.0; every later compiler knows C# 8, whatever the project targets.");
}
