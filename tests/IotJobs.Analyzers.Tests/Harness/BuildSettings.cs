using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace IotJobs.Analyzers.Tests.Harness;

/// <summary>Properties of a build, and metadata of its files, as the compiler hands them to analyzers and generators.</summary>
/// <param name="properties">By the names of MSBuild.</param>
/// <param name="fileMetadata">That of every additional file.</param>
internal sealed class BuildSettings(Dictionary<string, string> properties, Dictionary<string, string>? fileMetadata = null) : AnalyzerConfigOptionsProvider
{
    public override AnalyzerConfigOptions GlobalOptions { get; } = new Settings("build_property.", properties);

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => new Settings("", []);

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => new Settings("build_metadata.AdditionalFiles.", fileMetadata ?? []);

    private sealed class Settings(string prefix, Dictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value)
        {
            value = null;
            return key.StartsWith(prefix, StringComparison.Ordinal) && values.TryGetValue(key[prefix.Length..], out value);
        }
    }
}
