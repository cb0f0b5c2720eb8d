using IotJobs.Analyzers.Documents;
using Microsoft.CodeAnalysis;

namespace IotJobs.Analyzers.Rules;

/// <summary>IOTJ5002: a file that is not JSON.</summary>
internal static class FileIsNotJson
{
    public static DiagnosticDescriptor Descriptor { get; } = RuleDescriptor.Create("IOTJ5002", DiagnosticSeverity.Error);

    /// <summary>Reports the first place at which <paramref name="file"/> is not JSON.</summary>
    public static void Report(JobFile file, DocumentError error, Action<Diagnostic> report) =>
        report(Diagnostic.Create(Descriptor, file.LocationOf(error.Start, error.End), file.Name, error.What, error.Instead));

    /// <summary>Reports that the outermost value is no object.</summary>
    public static void ReportNoObject(JobFile file, DocumentValue root, Action<Diagnostic> report) =>
        report(Diagnostic.Create(Descriptor, file.LocationOf(root), file.Name, Phrases.NoObject, Phrases.WriteBraces));
}
