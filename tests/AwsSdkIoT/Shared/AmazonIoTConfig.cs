using Amazon.Runtime;

namespace Amazon.IoT;

public partial class AmazonIoTConfig : ClientConfig
{
    public AmazonIoTConfig() : base(StandIn.Defaults)
    {
        base.ServiceId = ServiceId;
        AuthenticationServiceName = "iot";
    }

    public static new string ServiceId => "IoT";

    public override string RegionEndpointServiceName => "iot";

    public override string ServiceVersion => "2015-05-28";

    public override string UserAgent => "stand-in";
}
