using Amazon.Runtime;
using Amazon.Runtime.Internal;

namespace Amazon.IoT.Model;

public partial class DescribeJobExecutionRequest : AmazonIoTRequest
{
    public OptionalLong ExecutionNumber { get; set; }

    [AWSProperty(Required = true, Min = 1, Max = 64)]
    public string JobId { get; set; }

    [AWSProperty(Required = true, Min = 1, Max = 128)]
    public string ThingName { get; set; }
}

public partial class DescribeJobExecutionResponse : AmazonWebServiceResponse
{
    public JobExecution Execution { get; set; }
}
