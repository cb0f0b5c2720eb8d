using IotJobs;

namespace WayBoth
{
    [FirmwareJob]
    public sealed partial class Job
    {
        public required int Run { get; init; }
    }
}
