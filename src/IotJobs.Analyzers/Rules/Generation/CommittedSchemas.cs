using IotJobs.Analyzers.Generator.Parser;
using IotJobs.Analyzers.Generator.Schema;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace IotJobs.Analyzers.Rules;

/// <summary>The committed schemas of a project.</summary>
internal sealed class CommittedSchemas
{
    private readonly AnalyzerConfigOptionsProvider _options;
    private readonly Dictionary<string, AdditionalText> _files;

    public CommittedSchemas(AnalyzerOptions options)
    {
        _options = options.AnalyzerConfigOptionsProvider;
        _files = options.AdditionalFiles.Where(IsSchema)
            .GroupBy(CommittedSchema.JobNameOf, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);
    }

    /// <summary>Whether the project has a folder of committed schemas.</summary>
    public bool AreWanted => Property("IotJobsSchemaFolder") is not null;

    /// <summary>Whether this build writes them anew.</summary>
    public bool AreUpdated => string.Equals(Property("IotJobsUpdateSchemas"), "true", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether <paramref name="file"/> is a committed schema.</summary>
    public bool IsSchema(AdditionalText file) => CommittedSchema.Is(file, _options);

    /// <summary>The committed schema of <paramref name="job"/>; null when there is none.</summary>
    public AdditionalText? Of(INamedTypeSymbol job) => _files.TryGetValue(TypeNames.Metadata(job), out var file) ? file : null;

    private string? Property(string name) => _options.GlobalOptions.TryGetValue($"build_property.{name}", out var value) && value.Length > 0 ? value : null;
}
