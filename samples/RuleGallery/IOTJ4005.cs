using IotJobs;

namespace RuleGallery;

[FirmwareJob("camera_{Atempt}")]
internal sealed partial class IOTJ4005
{
    public int Attempt { get; set; }
}
