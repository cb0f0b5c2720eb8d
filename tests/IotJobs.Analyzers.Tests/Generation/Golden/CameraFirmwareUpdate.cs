using System.Collections.Generic;
using System.ComponentModel.DataAnnotations;
using IotJobs;

namespace Acme.Firmware;

// The job of the README.
[FirmwareJob("DEVICE_OTA_JOB_TEST_{ThingName}_{Attempt}", TargetSelection = "SNAPSHOT", Description = "Firmware Update Job")]
[JobRollout(MaximumPerMinute = 10)]
[JobTimeout(InProgressTimeoutInMinutes = 60)]
public sealed partial class CameraFirmwareUpdate
{
    [NotInDocument, StringLength(32, MinimumLength = 1)] public required string ThingName { get; init; }
    [NotInDocument] public int Attempt { get; init; } = 1;
    public string Operation => "UPDATE";
    public string Description => "Request Update Firmware";
    public required IReadOnlyList<FirmwareTarget> Target { get; init; }
}

public sealed record FirmwareTarget
{
    public required string DeviceType { get; init; }
    public required IReadOnlyList<string> DeviceThingList { get; init; }
    public required string Version { get; init; }
    public required string Model { get; init; }
    public required string Brand { get; init; }
    public required string FirmwareUrl { get; init; }
    public required string FirmwareFileMd5 { get; init; }
}
