using IotJobs.Analyzers.Documents;
using IotJobs.Analyzers.Symbols;
using IotJobs.ServiceModel;
using Microsoft.CodeAnalysis;

namespace IotJobs.Analyzers.Rules;

/// <summary>IOTJ5001: a member that the request or resource does not have.</summary>
internal static class UnknownFileMember
{
    public static DiagnosticDescriptor Descriptor { get; } = RuleDescriptor.Create("IOTJ5001", DiagnosticSeverity.Warning);

    /// <summary>The member of <paramref name="typeName"/> that <paramref name="name"/> may mean, by its name in the tables; null when none is near.</summary>
    public static string? Meant(Dialect dialect, string typeName, string name) =>
        Spelling.Closest(name, ServiceConstraints.Of(typeName).Select(row => dialect.NameOf(typeName, row.Member))) is { } written
            ? dialect.MemberOf(typeName, written)
            : null;

    /// <summary>Reports the name; <paramref name="meant"/> is what it may mean.</summary>
    public static void Report(JobFile file, DocumentString name, string container, string? meant, IEnumerable<string> members, Action<Diagnostic> report)
    {
        var instead = meant is not null ? Message.Of(Phrases.WriteWord, meant) : Message.Of(Phrases.ItHas, string.Join(", ", members));
        report(Diagnostic.Create(Descriptor, file.LocationOf(name), name.Text, container, instead));
    }
}
