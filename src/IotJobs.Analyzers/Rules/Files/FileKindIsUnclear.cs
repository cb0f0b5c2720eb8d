using IotJobs.ServiceModel;
using Microsoft.CodeAnalysis;

namespace IotJobs.Analyzers.Rules;

/// <summary>IOTJ5003: a file of which nobody can tell what it is.</summary>
internal static class FileKindIsUnclear
{
    public static DiagnosticDescriptor Descriptor { get; } = RuleDescriptor.Create("IOTJ5003", DiagnosticSeverity.Info);

    /// <summary>Reports that the content does not tell the kind, or that <paramref name="kind"/> is none.</summary>
    public static void Report(JobFile file, string kind, Action<Diagnostic> report)
    {
        var start = file.Tree.Root?.Start ?? 0;
        report(Diagnostic.Create(
            Descriptor, file.LocationOf(start, start + 1), file.Name, kind.Length == 0 ? Phrases.KindIsUnclear : Message.Of(Phrases.KindIsUnknown, kind)));
    }
}
