using IotJobs;

namespace RuleGallery;

[FirmwareJob]
internal static partial class IOTJ4002
{
    public static string Operation => "UPDATE";
}
