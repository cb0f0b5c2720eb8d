using Amazon.Runtime.Internal;

namespace Amazon.IoT.Model;

public partial class JobExecutionsRolloutConfig
{
    public ExponentialRolloutRate ExponentialRate { get; set; }

    [AWSProperty(Min = 1)]
    public OptionalInt MaximumPerMinute { get; set; }
}
