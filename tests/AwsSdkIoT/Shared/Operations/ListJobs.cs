using Amazon.Runtime;
using Amazon.Runtime.Internal;

namespace Amazon.IoT.Model;

public partial class ListJobsRequest : AmazonIoTRequest
{
    [AWSProperty(Min = 1, Max = 250)]
    public OptionalInt MaxResults { get; set; }

    public string NamespaceId { get; set; }

    public string NextToken { get; set; }

    public JobStatus Status { get; set; }

    public TargetSelection TargetSelection { get; set; }

    [AWSProperty(Min = 1, Max = 128)]
    public string ThingGroupId { get; set; }

    [AWSProperty(Min = 1, Max = 128)]
    public string ThingGroupName { get; set; }
}

public partial class ListJobsResponse : AmazonWebServiceResponse
{
    public List<JobSummary> Jobs { get; set; } = CollectionDefault.Of<List<JobSummary>>();

    public string NextToken { get; set; }
}
