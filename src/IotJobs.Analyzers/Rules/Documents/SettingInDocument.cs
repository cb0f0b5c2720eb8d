using System.Collections.Immutable;
using IotJobs.Analyzers.Documents;
using Microsoft.CodeAnalysis;

namespace IotJobs.Analyzers.Rules;

/// <summary>IOTJ3003: a setting of the request stands in the document.</summary>
internal sealed class SettingInDocument : DocumentRule
{
    private static readonly ImmutableDictionary<string, string> s_settings = new Dictionary<string, string>
    {
        ["jobExecutionsRolloutConfig"] = "JobExecutionsRolloutConfig",
        ["jobExecutionsRetryConfig"] = "JobExecutionsRetryConfig",
        ["abortConfig"] = "AbortConfig",
        ["timeoutConfig"] = "TimeoutConfig",
        ["presignedUrlConfig"] = "PresignedUrlConfig",
        ["schedulingConfig"] = "SchedulingConfig",
    }.ToImmutableDictionary(StringComparer.Ordinal);

    public override DiagnosticDescriptor Descriptor { get; } = RuleDescriptor.Create("IOTJ3003", DiagnosticSeverity.Warning);

    /// <summary>The request's property for a setting of that name, or null.</summary>
    public static string? PropertyFor(string name) => s_settings.TryGetValue(name, out var property) ? property : null;

    public override void Check(DocumentSink site, JobDocumentTree document)
    {
        if (document.Root is not { Kind: DocumentValueKind.Object } root)
        {
            return;
        }

        foreach (var member in root.Members)
        {
            if (PropertyFor(member.Name.Text) is { } property)
            {
                site.Report(
                    Descriptor,
                    document.Text,
                    member.Name.Start + 1,
                    member.Name.End - 1,
                    DocumentFix.ForSetting(document, member, property),
                    member.Name.Text,
                    property);
            }
        }
    }
}
