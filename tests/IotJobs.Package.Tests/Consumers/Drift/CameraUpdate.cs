using IotJobs;

namespace Drift;

[FirmwareJob]
public sealed partial class CameraUpdate
{
    public string? FirmwareVersion { get; set; }
}
