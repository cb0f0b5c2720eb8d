using System.Text.Json.Serialization;
using IotJobs;

namespace RuleGallery;

[FirmwareJob]
internal sealed partial class IOTJ4004
{
    public string Version => "1.0.1";

    [JsonPropertyName("version")]
    public string FirmwareVersion => "1.0.40";
}
