using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace IotJobs.Benchmarks.Generators;

/// <summary>A project with many job types like the reference job, each with a target type of its own and a context for System.Text.Json.</summary>
internal static class ManyJobs
{
    private const string Job = """
        using System.Collections.Generic;
        using System.ComponentModel.DataAnnotations;
        using System.Text.Json.Serialization;
        using IotJobs;

        namespace Acme.Firmware;

        [FirmwareJob("DEVICE_OTA_JOB_TEST_{ThingName}_{Attempt}", TargetSelection = "SNAPSHOT", Description = "Firmware Update Job")]
        [JobRollout(MaximumPerMinute = 10)]
        [JobTimeout(InProgressTimeoutInMinutes = 60)]
        public sealed partial class CameraFirmwareUpdate#
        {
            [JsonIgnore, MaxLength(32)] public required string ThingName { get; init; }
            [JsonIgnore] public int Attempt { get; init; } = 1;
            public string Operation => "UPDATE";
            public string Description => "Request Update Firmware";
            public required IReadOnlyList<FirmwareTarget#> Target { get; init; }
        }

        public sealed record FirmwareTarget#
        {
            public required string DeviceType { get; init; }
            public required IReadOnlyList<string> DeviceThingList { get; init; }
            public required string Version { get; init; }
            public required string Model { get; init; }
            public required string Brand { get; init; }
            public required string FirmwareUrl { get; init; }
            [JsonPropertyName("firmwareFileMD5")] public required string FirmwareFileMd5 { get; init; }
        }

        [JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, GenerationMode = JsonSourceGenerationMode.Serialization)]
        [JsonSerializable(typeof(CameraFirmwareUpdate#))]
        public sealed partial class CameraFirmwareContext# : JsonSerializerContext;
        """;

    /// <summary>The parsed project, with nothing bound yet.</summary>
    /// <param name="count">How many job types.</param>
    public static CSharpCompilation Create(int count)
    {
        var references = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path) is not ("IotJobs.Benchmarks.dll" or "IotJobs.Analyzers.dll"))
            .Select(path => MetadataReference.CreateFromFile(path));
        var trees = Enumerable.Range(0, count).Select(i => CSharpSyntaxTree.ParseText(
            Job.Replace("#", i.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal), CSharpParseOptions.Default, $"Job{i}.cs"));
        return CSharpCompilation.Create(
            "Acme.Firmware", trees, references, new(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
    }
}
