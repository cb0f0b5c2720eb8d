using IotJobs;

namespace Acme
{
    public static partial class Fleet
    {
        [FirmwareJob]
        public sealed partial class CameraUpdate
        {
            public string Operation => "UPDATE";
            public string? Version { get; set; }
        }
    }
}
