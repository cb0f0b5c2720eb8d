using IotJobs;

namespace DeviceUpdate;

/// <summary>The job, for both ends: the cloud writes it, the camera reads it. In a team of yours it is in a library that both reference.</summary>
[FirmwareJob("camera-update-{Build}", TargetSelection = "SNAPSHOT", Description = "Firmware of a camera")]
[JobTimeout(InProgressTimeoutInMinutes = 60)]
[JobPresignedUrls("arn:aws:iam::123456789012:role/iot-firmware-download", ExpiresInSec = 3600)]
public sealed partial class CameraUpdate
{
    /// <summary>What tells this document from those of other jobs: the camera takes no other.</summary>
    public string Operation => "UPDATE";

    public required int Build { get; init; }

    /// <summary>In the cloud an object in S3; on the camera the URL that AWS IoT has signed for it.</summary>
    [S3Presigned]
    public required Uri FirmwareUrl { get; init; }
}
