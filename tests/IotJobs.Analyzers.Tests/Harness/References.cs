using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace IotJobs.Analyzers.Tests.Harness;

/// <summary>What test code is compiled against. Nothing is downloaded.</summary>
internal static class References
{
    /// <summary>.NET 8 alone.</summary>
#if ROSLYN_FLOOR
    public static ImmutableArray<MetadataReference> Net { get; } =
        [.. Directory.EnumerateFiles(Repository.ReferencePack, "*.dll").Select(file => (MetadataReference)MetadataReference.CreateFromFile(file))];
#else
    public static ImmutableArray<MetadataReference> Net { get; } = [.. Basic.Reference.Assemblies.Net80.References.All];
#endif

    /// <summary>.NET 8 and <c>IotJobs</c>; no AWS SDK.</summary>
    public static ImmutableArray<MetadataReference> IotJobs { get; } =
        [.. Net, MetadataReference.CreateFromFile(typeof(global::IotJobs.JobId).Assembly.Location)];

    /// <summary>The AWS SDK's Jobs part in its V3 form, and the real AWSSDK.Core.</summary>
    public static ImmutableArray<MetadataReference> AwsSdkV3 { get; } = StandIn("V3", "AWSSDK.IoT");

    /// <summary>The AWS SDK's Jobs part in its V4 form (nullable numbers, null collections), and the real AWSSDK.Core.</summary>
    public static ImmutableArray<MetadataReference> AwsSdkV4 { get; } = StandIn("V4", "AWSSDK.IoT");

    /// <summary>The AWS SDK's Jobs data plane in its V3 form, and the real AWSSDK.Core.</summary>
    public static ImmutableArray<MetadataReference> DataPlaneV3 { get; } = StandIn("DataPlane.V3", "AWSSDK.IoTJobsDataPlane");

    /// <summary>The AWS SDK's Jobs data plane in its V4 form, and the real AWSSDK.Core.</summary>
    public static ImmutableArray<MetadataReference> DataPlaneV4 { get; } = StandIn("DataPlane.V4", "AWSSDK.IoTJobsDataPlane");

    private static ImmutableArray<MetadataReference> StandIn(string project, string assembly)
    {
        var folder = Repository.Path("tests", "AwsSdkIoT", project, "bin", Repository.Configuration, "netstandard2.0");
        return [.. new[] { $"{assembly}.dll", "AWSSDK.Core.dll" }.Select(file => (MetadataReference)MetadataReference.CreateFromFile(Path.Combine(folder, file)))];
    }
}
