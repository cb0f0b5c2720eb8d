using IotJobs.ServiceModel;

namespace IotJobs.Analyzers.Sinks;

/// <summary>The names without which a file has nothing to do with AWS IoT Jobs.</summary>
internal static class SinkNames
{
    // Names that most programs have for other things: where they matter, a type or another member of the request is named beside them.
    private static readonly HashSet<string> s_common = new(StringComparer.Ordinal)
    {
        "Action", "Comment", "Description", "Force", "Key", "MaxResults", "NextToken", "SortOrder", "StartTime", "EndTime", "Tags", "Value",
    };

    // Types of the library whose members are sinks.
    private static readonly string[] s_library = ["JobOptions", "JobTopics", "CfnJobTemplateProps", "CfnJobTemplate"];

    /// <summary>The markers of the program's own code.</summary>
    public static IReadOnlyCollection<string> Markers { get; } =
        [.. new[] { "JobId", "ThingName", "JobTarget", "JobDocument", "JobIdPrefix" }.SelectMany(name => new[] { name, $"{name}Attribute" })];

    /// <summary>Types and members of requests, enumerations, and the markers of the library.</summary>
    public static HashSet<string> All { get; } = new(
        ServiceConstraints.TypeNames.Select(type => type.Substring(type.LastIndexOf('.') + 1))
            .Concat(ServiceConstraints.All.Select(row => row.Member).Where(member => !s_common.Contains(member)))
            .Concat(WordConstraints.All.Select(words => words.Name))
            .Concat(Markers)
            .Concat(s_library),
        StringComparer.Ordinal);
}
