using Amazon.Runtime;
using Amazon.Runtime.Endpoints;

namespace Amazon.IoTJobsDataPlane;

public partial interface IAmazonIoTJobsDataPlane
{
    Endpoint DetermineServiceOperationEndpoint(AmazonWebServiceRequest request);

#if NET8_0_OR_GREATER
    static ClientConfig IAmazonService.CreateDefaultClientConfig() => new AmazonIoTJobsDataPlaneConfig();

    static IAmazonService IAmazonService.CreateDefaultServiceClient(AWSCredentials awsCredentials, ClientConfig clientConfig) =>
        new AmazonIoTJobsDataPlaneClient(awsCredentials, (AmazonIoTJobsDataPlaneConfig)clientConfig);
#endif
}
