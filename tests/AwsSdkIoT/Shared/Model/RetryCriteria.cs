using Amazon.Runtime.Internal;

namespace Amazon.IoT.Model;

public partial class RetryCriteria
{
    [AWSProperty(Required = true)]
    public RetryableFailureType FailureType { get; set; }

    [AWSProperty(Required = true, Min = 0, Max = 10)]
    public OptionalInt NumberOfRetries { get; set; }
}
