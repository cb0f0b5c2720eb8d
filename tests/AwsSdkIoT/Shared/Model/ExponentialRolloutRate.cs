using Amazon.Runtime.Internal;

namespace Amazon.IoT.Model;

public partial class ExponentialRolloutRate
{
    [AWSProperty(Required = true, Min = 1, Max = 1000)]
    public OptionalInt BaseRatePerMinute { get; set; }

    [AWSProperty(Required = true, Max = 5)]
    public OptionalDouble IncrementFactor { get; set; }

    [AWSProperty(Required = true)]
    public RateIncreaseCriteria RateIncreaseCriteria { get; set; }
}
