using System.Globalization;

namespace IotJobs.Benchmarks.Generators;

/// <summary>A project with many job types like the reference job, each with a target type of its own.</summary>
internal static class ManyJobs
{
    private const string Types = """
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
        """;

    private const string JsonContext = """
        [JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, GenerationMode = JsonSourceGenerationMode.%)]
        [JsonSerializable(typeof(CameraFirmwareUpdate#))]
        public sealed partial class CameraFirmwareContext# : JsonSerializerContext;
        """;

    /// <summary>What a compiler of the project refers to: what this program runs on, the library and the AWS SDK included.</summary>
    public static IEnumerable<string> References =>
        ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path) is not ("IotJobs.Benchmarks.dll" or "IotJobs.Analyzers.dll"));

    /// <summary>The types of one job, which our generator completes.</summary>
    /// <param name="number">Makes their names unique.</param>
    public static string Job(int number) => Numbered(Types, number);

    /// <summary>The same, and the context that System.Text.Json's generator completes: its counterpart of [FirmwareJob]. It writes only.</summary>
    /// <param name="number">Makes the names unique.</param>
    public static string JobWithWritingContext(int number) => WithContext("Serialization", number);

    /// <summary>The same in System.Text.Json's default mode: a context that writes, reads and describes.</summary>
    /// <param name="number">Makes the names unique.</param>
    public static string JobWithDefaultContext(int number) => WithContext("Default", number);

    private static string WithContext(string mode, int number) =>
        Numbered($"{Types}\n\n{JsonContext.Replace("%", mode, StringComparison.Ordinal)}", number);

    private static string Numbered(string source, int number) =>
        source.Replace("#", number.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);
}
