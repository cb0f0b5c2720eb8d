using System.ComponentModel.DataAnnotations;
using IotJobs;

namespace FirmwareRollout;

/// <summary>The job that brings a camera to another firmware. The compiler writes its document, its JobId and its request.</summary>
[FirmwareJob("DEVICE_OTA_JOB_TEST_{ThingName}_{Attempt}", TargetSelection = "SNAPSHOT", Description = "Firmware Update Job")]
[JobRollout(MaximumPerMinute = 10)]
[JobTimeout(InProgressTimeoutInMinutes = 60)]
public sealed partial class CameraFirmwareUpdate
{
    /// <summary>The camera. It is in the JobId, not in the document; 20 + 32 + 1 + 11 = 64 characters just fit.</summary>
    [NotInDocument, MinLength(1), MaxLength(32)]
    public required string ThingName { get; init; }

    /// <summary>Tells a further attempt from the first: a JobId can be used once.</summary>
    [NotInDocument]
    public int Attempt { get; init; } = 1;

    public string Operation => "UPDATE";

    public string Description => "Request Update Firmware";

    public required IReadOnlyList<FirmwareTarget> Target { get; init; }
}
