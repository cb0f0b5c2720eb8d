using Amazon.Runtime;
using Amazon.Runtime.Internal;

namespace Amazon.IoT.Model;

public partial class DeleteJobRequest : AmazonIoTRequest
{
    public OptionalBool Force { get; set; }

    [AWSProperty(Required = true, Min = 1, Max = 64)]
    public string JobId { get; set; }

    public string NamespaceId { get; set; }
}

public partial class DeleteJobResponse : AmazonWebServiceResponse;
