using IotJobs;

namespace RuleGallery;

[FirmwareJob]
internal sealed partial class IOTJ4008
{
    public string ToJobDocument() => "{}";
}
