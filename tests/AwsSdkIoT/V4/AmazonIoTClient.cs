using Amazon.Runtime;
using Amazon.Runtime.Endpoints;

namespace Amazon.IoT;

public partial class AmazonIoTClient
{
    public AmazonIoTClient(AmazonIoTConfig config) : base(config) { }

    public Endpoint DetermineServiceOperationEndpoint(AmazonWebServiceRequest request) => throw StandIn.Refusal();
}
