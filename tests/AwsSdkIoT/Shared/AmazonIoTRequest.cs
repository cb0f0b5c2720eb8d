using Amazon.Runtime;

namespace Amazon.IoT;

public partial class AmazonIoTRequest : AmazonWebServiceRequest;
