using IotJobs;

namespace RuleGallery.WithCSharp7
{
    [FirmwareJob]
    internal sealed partial class IOTJ4011
    {
        public string Operation => "UPDATE";
    }
}
