using Microsoft.CodeAnalysis;

namespace IotJobs.Analyzers.Symbols;

/// <summary>Finds the string arguments of the runtime library's attributes that hold a word of an enumeration.</summary>
internal static class WordMembers
{
    private static readonly Dictionary<string, string> s_rows = new(StringComparer.OrdinalIgnoreCase)
    {
        ["FirmwareJobAttribute.TargetSelection"] = "TargetSelection",
        ["JobAbortAttribute.FailureType"] = "JobExecutionFailureType",
        ["JobRetryAttribute.FailureType"] = "RetryableFailureType",
        ["JobScheduleAttribute.EndBehavior"] = "JobEndBehavior",
    };

    /// <summary>The enumeration of a property or constructor parameter of an attribute, or null.</summary>
    public static JobEnumeration? Of(ISymbol member, KnownSymbols known) =>
        known.FirmwareJobAttribute is { } attribute
        && SymbolEqualityComparer.Default.Equals(member.ContainingNamespace, attribute.ContainingNamespace)
        && s_rows.TryGetValue($"{member.ContainingType.Name}.{member.Name}", out var name)
            ? JobEnumeration.Named(name, known.Compilation)
            : null;
}
