using IotJobs;

namespace RuleGallery;

[FirmwareJob("camera_{Thing}")]
internal sealed partial class IOTJ4007
{
    [ThingName]
    public string Thing { get; set; } = "";
}
