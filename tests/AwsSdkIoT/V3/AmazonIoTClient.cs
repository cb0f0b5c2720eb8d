using Amazon.Runtime;
using Amazon.Runtime.Internal.Auth;

namespace Amazon.IoT;

public partial class AmazonIoTClient
{
    public AmazonIoTClient(AmazonIoTConfig config) : base(FallbackCredentialsFactory.GetCredentials(config), config) { }

    protected override AbstractAWSSigner CreateSigner() => new AWS4Signer();
}
