using Amazon.Runtime;
using Amazon.Runtime.Internal;

namespace Amazon.IoTJobsDataPlane.Model;

public partial class GetPendingJobExecutionsRequest : AmazonIoTJobsDataPlaneRequest
{
    [AWSProperty(Required = true, Min = 1, Max = 128)]
    public string ThingName { get; set; }
}

public partial class GetPendingJobExecutionsResponse : AmazonWebServiceResponse
{
    public List<JobExecutionSummary> InProgressJobs { get; set; } = CollectionDefault.Of<List<JobExecutionSummary>>();

    public List<JobExecutionSummary> QueuedJobs { get; set; } = CollectionDefault.Of<List<JobExecutionSummary>>();
}
