using Amazon.Runtime.Internal;

namespace Amazon.IoTJobsDataPlane;

[AWSSignerType("v4")]
public partial class AmazonIoTJobsDataPlaneConfig;
