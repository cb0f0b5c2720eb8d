using IotJobs;

namespace RuleGallery;

[FirmwareJob("camera_{Attempt")]
internal sealed partial class IOTJ4006
{
    public int Attempt { get; set; }
}
