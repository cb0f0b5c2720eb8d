using Amazon.Runtime;
using Amazon.Runtime.Internal;

namespace Amazon.IoT.Model;

public partial class DescribeJobRequest : AmazonIoTRequest
{
    public OptionalBool BeforeSubstitution { get; set; }

    [AWSProperty(Required = true, Min = 1, Max = 64)]
    public string JobId { get; set; }
}

public partial class DescribeJobResponse : AmazonWebServiceResponse
{
    [AWSProperty(Min = 1, Max = 1350)]
    public string DocumentSource { get; set; }

    public Job Job { get; set; }
}
