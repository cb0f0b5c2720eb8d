using Amazon.Runtime.Internal;

namespace Amazon.IoT.Model;

public partial class AbortCriteria
{
    [AWSProperty(Required = true)]
    public AbortAction Action { get; set; }

    [AWSProperty(Required = true)]
    public JobExecutionFailureType FailureType { get; set; }

    [AWSProperty(Required = true, Min = 1)]
    public OptionalInt MinNumberOfExecutedThings { get; set; }

    [AWSProperty(Required = true, Max = 100)]
    public OptionalDouble ThresholdPercentage { get; set; }
}
