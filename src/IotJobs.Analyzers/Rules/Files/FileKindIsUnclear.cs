using Microsoft.CodeAnalysis;

namespace IotJobs.Analyzers.Rules;

/// <summary>IOTJ5003: a file of which nobody can tell what it is.</summary>
internal static class FileKindIsUnclear
{
    public static DiagnosticDescriptor Descriptor { get; } = RuleDescriptor.Create(
        "IOTJ5003",
        "Content of a JSON file does not tell what it is",
        "{0} is not checked: {1}; write Kind=\"CreateJob\", \"CreateJobTemplate\", \"JobDocument\" or \"CloudFormation\" on its IotJobFile item",
        DiagnosticSeverity.Info,
        "A job document is any JSON. Where an item has no Kind, the file is taken for what its members say, and these say nothing certain.");

    /// <summary>Reports that the content does not tell the kind, or that <paramref name="kind"/> is none.</summary>
    public static void Report(JobFile file, string kind, Action<Diagnostic> report)
    {
        var start = file.Tree.Root?.Start ?? 0;
        report(Diagnostic.Create(
            Descriptor, file.LocationOf(start, start + 1), file.Name, kind.Length == 0 ? "its content does not tell what it is" : $"'{kind}' is not a kind of file"));
    }
}
