using IotJobs;

namespace WayPacked
{
    [FirmwareJob]
    public sealed partial class Job
    {
        public required int Run { get; init; }
    }
}
