using Amazon.Runtime.Internal;

namespace Amazon.IoT.Model;

public partial class RateIncreaseCriteria
{
    [AWSProperty(Min = 1)]
    public OptionalInt NumberOfNotifiedThings { get; set; }

    [AWSProperty(Min = 1)]
    public OptionalInt NumberOfSucceededThings { get; set; }
}
