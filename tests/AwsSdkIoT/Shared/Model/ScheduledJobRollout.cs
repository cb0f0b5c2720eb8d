using Amazon.Runtime.Internal;

namespace Amazon.IoT.Model;

public partial class ScheduledJobRollout
{
    [AWSProperty(Min = 1, Max = 64)]
    public string StartTime { get; set; }
}
