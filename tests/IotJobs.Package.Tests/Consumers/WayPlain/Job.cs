using IotJobs;

namespace WayPlain
{
    [FirmwareJob]
    public sealed partial class Job
    {
        public required int Run { get; init; }
    }
}
