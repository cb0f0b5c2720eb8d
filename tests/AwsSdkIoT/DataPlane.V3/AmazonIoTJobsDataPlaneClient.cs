using Amazon.Runtime;
using Amazon.Runtime.Internal.Auth;

namespace Amazon.IoTJobsDataPlane;

public partial class AmazonIoTJobsDataPlaneClient
{
    public AmazonIoTJobsDataPlaneClient(AmazonIoTJobsDataPlaneConfig config)
        : base(FallbackCredentialsFactory.GetCredentials(config), config) { }

    protected override AbstractAWSSigner CreateSigner() => new AWS4Signer();
}
