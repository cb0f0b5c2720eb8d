using Amazon.Runtime;
using Amazon.Runtime.Internal;

namespace Amazon.IoTJobsDataPlane.Model;

public partial class UpdateJobExecutionRequest : AmazonIoTJobsDataPlaneRequest
{
    public OptionalLong ExecutionNumber { get; set; }

    public OptionalLong ExpectedVersion { get; set; }

    public OptionalBool IncludeJobDocument { get; set; }

    public OptionalBool IncludeJobExecutionState { get; set; }

    [AWSProperty(Required = true, Min = 1, Max = 64)]
    public string JobId { get; set; }

    [AWSProperty(Required = true)]
    public JobExecutionStatus Status { get; set; }

    public Dictionary<string, string> StatusDetails { get; set; } = CollectionDefault.Of<Dictionary<string, string>>();

    public OptionalLong StepTimeoutInMinutes { get; set; }

    [AWSProperty(Required = true, Min = 1, Max = 128)]
    public string ThingName { get; set; }
}

public partial class UpdateJobExecutionResponse : AmazonWebServiceResponse
{
    public JobExecutionState ExecutionState { get; set; }

    [AWSProperty(Max = 32768)]
    public string JobDocument { get; set; }
}
