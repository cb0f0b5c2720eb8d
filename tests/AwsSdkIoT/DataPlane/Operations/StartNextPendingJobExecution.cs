using Amazon.Runtime;
using Amazon.Runtime.Internal;

namespace Amazon.IoTJobsDataPlane.Model;

public partial class StartNextPendingJobExecutionRequest : AmazonIoTJobsDataPlaneRequest
{
    public Dictionary<string, string> StatusDetails { get; set; } = CollectionDefault.Of<Dictionary<string, string>>();

    public OptionalLong StepTimeoutInMinutes { get; set; }

    [AWSProperty(Required = true, Min = 1, Max = 128)]
    public string ThingName { get; set; }
}

public partial class StartNextPendingJobExecutionResponse : AmazonWebServiceResponse
{
    public JobExecution Execution { get; set; }
}
