using IotJobs;

namespace RuleGallery;

[FirmwareJob]
internal sealed partial class IOTJ4003
{
    public Action? WhenDone { get; set; }
}
