using Amazon.Runtime;
using Amazon.Runtime.Internal;

namespace Amazon.IoT.Model;

public partial class CancelJobRequest : AmazonIoTRequest
{
    [AWSProperty(Max = 2028)]
    public string Comment { get; set; }

    public OptionalBool Force { get; set; }

    [AWSProperty(Required = true, Min = 1, Max = 64)]
    public string JobId { get; set; }

    [AWSProperty(Max = 128)]
    public string ReasonCode { get; set; }
}

public partial class CancelJobResponse : AmazonWebServiceResponse
{
    [AWSProperty(Max = 2028)]
    public string Description { get; set; }

    public string JobArn { get; set; }

    [AWSProperty(Min = 1, Max = 64)]
    public string JobId { get; set; }
}
