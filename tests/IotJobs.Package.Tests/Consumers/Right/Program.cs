using IotJobs;

var update = new Right.CameraUpdate { Version = "1.0.1" };
var request = update.ToCreateJobRequest("arn:aws:iot:ap-northeast-2:123456789012:thing/TWOK_1234");
System.Console.WriteLine($"{request.JobId} {request.TargetSelection} {request.Document}");

namespace Right
{
    [FirmwareJob("camera_{Attempt}", TargetSelection = "SNAPSHOT")]
    public sealed partial class CameraUpdate
    {
        public int Attempt { get; init; } = 1;
        public required string Version { get; init; }
    }
}
