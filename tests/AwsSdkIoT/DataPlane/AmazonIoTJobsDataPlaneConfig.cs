using Amazon.Runtime;

namespace Amazon.IoTJobsDataPlane;

public partial class AmazonIoTJobsDataPlaneConfig : ClientConfig
{
    public AmazonIoTJobsDataPlaneConfig() : base(StandIn.Defaults)
    {
        base.ServiceId = ServiceId;
        AuthenticationServiceName = "iot-jobs-data";
    }

    public static new string ServiceId => "IoT Jobs Data Plane";

    public override string RegionEndpointServiceName => "data.jobs.iot";

    public override string ServiceVersion => "2017-09-29";

    public override string UserAgent => "stand-in";
}
