using IotJobs;

namespace RuleGallery.WithCommittedSchema;

[FirmwareJob]
internal sealed partial class IOTJ4010
{
    public string? FirmwareVersion { get; set; }
}
