using Amazon.Runtime;

namespace Amazon.IoTJobsDataPlane;

public partial class AmazonIoTJobsDataPlaneRequest : AmazonWebServiceRequest;
