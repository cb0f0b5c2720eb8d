using Amazon.Runtime;
using Amazon.Runtime.Internal;

namespace Amazon.IoT.Model;

public partial class GetJobDocumentRequest : AmazonIoTRequest
{
    public OptionalBool BeforeSubstitution { get; set; }

    [AWSProperty(Required = true, Min = 1, Max = 64)]
    public string JobId { get; set; }
}

public partial class GetJobDocumentResponse : AmazonWebServiceResponse
{
    [AWSProperty(Max = 32768)]
    public string Document { get; set; }
}
