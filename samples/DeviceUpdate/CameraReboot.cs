using IotJobs;

namespace DeviceUpdate;

/// <summary>A job of another team, which the camera's software does not know.</summary>
[FirmwareJob("camera-reboot-{Number}", TargetSelection = "SNAPSHOT")]
[JobTimeout(InProgressTimeoutInMinutes = 5)]
public sealed partial class CameraReboot
{
    public string Operation => "REBOOT";

    public required int Number { get; init; }
}
