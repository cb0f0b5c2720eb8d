using IotJobs.Analyzers.Generator.Model;
using Microsoft.CodeAnalysis.Diagnostics;

namespace IotJobs.Analyzers.Generator.Schema;

/// <summary>The project asks for schemas and samples as files.</summary>
/// <param name="Committed">The schemas that are there already.</param>
internal sealed record FilesRequest(EquatableArray<CommittedSchema> Committed)
{
    // The MSBuild property that asks.
    private const string BuildProperty = "build_property.IotJobsEmitSchemas";

    /// <summary>Whether the project asks.</summary>
    public static bool IsIn(AnalyzerConfigOptionsProvider options) =>
        options.GlobalOptions.TryGetValue(BuildProperty, out var value) && bool.TryParse(value, out var isOn) && isOn;

    /// <summary>The committed schema of <paramref name="job"/>, if there is one.</summary>
    public CommittedSchema? Of(FirmwareJobModel job) => Committed.FirstOrDefault(schema => schema.JobName == job.MetadataName);
}
