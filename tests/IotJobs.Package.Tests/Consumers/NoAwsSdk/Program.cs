using IotJobs;

var update = new NoAwsSdk.CameraUpdate { Version = "1.0.1" };
System.Console.WriteLine(update.ToCreateJobInputJson("arn:aws:iot:ap-northeast-2:123456789012:thing/TWOK_1234"));

namespace NoAwsSdk
{
    [FirmwareJob("camera_1")]
    public sealed partial class CameraUpdate
    {
        public required string Version { get; init; }
    }
}
