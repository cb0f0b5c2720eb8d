using Amazon.Runtime;
using Amazon.Runtime.Internal;

namespace Amazon.IoT.Model;

public partial class CancelJobExecutionRequest : AmazonIoTRequest
{
    public OptionalLong ExpectedVersion { get; set; }

    public OptionalBool Force { get; set; }

    [AWSProperty(Required = true, Min = 1, Max = 64)]
    public string JobId { get; set; }

    public Dictionary<string, string> StatusDetails { get; set; } = CollectionDefault.Of<Dictionary<string, string>>();

    [AWSProperty(Required = true, Min = 1, Max = 128)]
    public string ThingName { get; set; }
}

public partial class CancelJobExecutionResponse : AmazonWebServiceResponse;
