using IotJobs;

namespace RuleGallery.WithoutAwsSdk;

[FirmwareJob("camera_{Attempt}")]
internal sealed partial class IOTJ4009
{
    public int Attempt { get; set; }
}
