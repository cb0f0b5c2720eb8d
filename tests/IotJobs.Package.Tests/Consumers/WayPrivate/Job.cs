using IotJobs;

namespace WayPrivate
{
    [FirmwareJob]
    public sealed partial class Job
    {
        public required int Run { get; init; }
    }
}
