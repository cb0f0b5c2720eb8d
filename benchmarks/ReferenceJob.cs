using System.Text.Json.Serialization;

namespace IotJobs.Benchmarks;

/// <summary>A firmware update for one camera: the document that all serializers write and read.</summary>
[FirmwareJob]
[JobTimeout(60)]
public sealed partial class ReferenceJob
{
    public string Operation => "UPDATE";

    public string Description => "Request Update Firmware";

    public required IReadOnlyList<FirmwareTarget> Target { get; init; }

    public static ReferenceJob Create() => new()
    {
        Target =
        [
            new()
            {
                DeviceType = "DEVICE",
                DeviceThingList = ["TWOK_1234"],
                Version = "1.0.1",
                Model = "camera",
                Brand = "TWOK_COMPANY",
                FirmwareUrl = "https://service.com/TEST_Firmware/V1.0.40_Bin",
                FirmwareFileMd5 = "e76052c97",
            },
        ],
    };
}

public sealed class FirmwareTarget
{
    public required string DeviceType { get; init; }

    public required IReadOnlyList<string> DeviceThingList { get; init; }

    public required string Version { get; init; }

    public required string Model { get; init; }

    public required string Brand { get; init; }

    public required string FirmwareUrl { get; init; }

    public required string FirmwareFileMd5 { get; init; }
}

[JsonSourceGenerationOptions(
    GenerationMode = JsonSourceGenerationMode.Serialization, PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(ReferenceJob))]
internal sealed partial class ReferenceJobContext : JsonSerializerContext;

[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata, PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(ReferenceJob))]
internal sealed partial class ReferenceJobReadingContext : JsonSerializerContext;
