using IotJobs.Analyzers.Documents;
using Microsoft.CodeAnalysis;

namespace IotJobs.Analyzers.Rules;

/// <summary>IOTJ5002: a file that is not JSON.</summary>
internal static class FileIsNotJson
{
    public static DiagnosticDescriptor Descriptor { get; } = RuleDescriptor.Create(
        "IOTJ5002",
        "File of a job is not JSON",
        "{0} is not JSON: {1}; {2}",
        DiagnosticSeverity.Error,
        "The AWS CLI reads --cli-input-json, and CloudFormation reads a template, as JSON by RFC 8259: without comments and without trailing commas.");

    /// <summary>Reports the first place at which <paramref name="file"/> is not JSON.</summary>
    public static void Report(JobFile file, DocumentError error, Action<Diagnostic> report) =>
        report(Diagnostic.Create(Descriptor, file.LocationOf(error.Start, error.End), file.Name, error.What, error.Instead));

    /// <summary>Reports that the outermost value is no object.</summary>
    public static void ReportNoObject(JobFile file, DocumentValue root, Action<Diagnostic> report) =>
        report(Diagnostic.Create(Descriptor, file.LocationOf(root), file.Name, "its outermost value is no object", "write { and } around its members"));
}
