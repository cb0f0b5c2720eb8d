using Amazon.Runtime.Endpoints;

namespace Amazon.IoTJobsDataPlane;

public partial class AmazonIoTJobsDataPlaneConfig
{
    public override Endpoint DetermineServiceOperationEndpoint(ServiceOperationEndpointParameters parameters) => throw StandIn.Refusal();
}
