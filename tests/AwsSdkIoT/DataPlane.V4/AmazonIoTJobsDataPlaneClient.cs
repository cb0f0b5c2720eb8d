using Amazon.Runtime;
using Amazon.Runtime.Endpoints;

namespace Amazon.IoTJobsDataPlane;

public partial class AmazonIoTJobsDataPlaneClient
{
    public AmazonIoTJobsDataPlaneClient(AmazonIoTJobsDataPlaneConfig config) : base(config) { }

    public Endpoint DetermineServiceOperationEndpoint(AmazonWebServiceRequest request) => throw StandIn.Refusal();
}
