using Amazon.Runtime;
using Amazon.Runtime.Internal;

namespace Amazon.IoTJobsDataPlane.Model;

public partial class DescribeJobExecutionRequest : AmazonIoTJobsDataPlaneRequest
{
    public OptionalLong ExecutionNumber { get; set; }

    public OptionalBool IncludeJobDocument { get; set; }

    [AWSProperty(Required = true)]
    public string JobId { get; set; }

    [AWSProperty(Required = true, Min = 1, Max = 128)]
    public string ThingName { get; set; }
}

public partial class DescribeJobExecutionResponse : AmazonWebServiceResponse
{
    public JobExecution Execution { get; set; }
}
