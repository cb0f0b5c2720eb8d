using Amazon.IoT.Model;
using IotJobs;

namespace Wrong;

public static class Rollout
{
    public static CreateJobRequest Request() => new()
    {
        JobId = "camera 1",
        TargetSelection = "CONTINOUS",
    };
}

[FirmwareJob("camera_{Attempt}")]
public sealed class CameraUpdate
{
    public int Attempt { get; set; }
}
