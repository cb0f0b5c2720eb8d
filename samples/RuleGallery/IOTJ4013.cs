using IotJobs;

namespace RuleGallery;

[FirmwareJob]
internal sealed partial class IOTJ4013
{
    public string Operation = "UPDATE";
}
