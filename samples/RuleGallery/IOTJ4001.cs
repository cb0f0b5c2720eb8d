using IotJobs;

namespace RuleGallery;

[FirmwareJob]
internal sealed class IOTJ4001
{
    public string Operation => "UPDATE";
}
