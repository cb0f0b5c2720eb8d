using Amazon.Runtime;
using Amazon.Runtime.Endpoints;

namespace Amazon.IoT;

public partial interface IAmazonIoT
{
    Endpoint DetermineServiceOperationEndpoint(AmazonWebServiceRequest request);

#if NET8_0_OR_GREATER
    static ClientConfig IAmazonService.CreateDefaultClientConfig() => new AmazonIoTConfig();

    static IAmazonService IAmazonService.CreateDefaultServiceClient(AWSCredentials awsCredentials, ClientConfig clientConfig) =>
        new AmazonIoTClient(awsCredentials, (AmazonIoTConfig)clientConfig);
#endif
}
