using Amazon.Runtime.Endpoints;

namespace Amazon.IoT;

public partial class AmazonIoTConfig
{
    public override Endpoint DetermineServiceOperationEndpoint(ServiceOperationEndpointParameters parameters) => throw StandIn.Refusal();
}
