using System.ComponentModel.DataAnnotations;
using IotJobs;

var update = new Aot.CameraUpdate { Thing = "TWOK_1234", Version = "1.0.1" };
System.Console.WriteLine(Aot.CameraUpdate.ParseJobDocument(update.ToJobDocument()).ToCreateJobInputJson("arn:aws:iot:ap-northeast-2:123456789012:thing/TWOK_1234"));

namespace Aot
{
    [FirmwareJob("camera_{Thing}"), JobTimeout(60)]
    public sealed partial class CameraUpdate
    {
        [StringLength(32, MinimumLength = 1)]
        public required string Thing { get; init; }

        public required string Version { get; init; }
    }
}
