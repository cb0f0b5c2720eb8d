using Amazon.Runtime;
using Amazon.Runtime.Internal;

namespace Amazon.IoT.Model;

public partial class AssociateTargetsWithJobRequest : AmazonIoTRequest
{
    [AWSProperty(Max = 2028)]
    public string Comment { get; set; }

    [AWSProperty(Required = true, Min = 1, Max = 64)]
    public string JobId { get; set; }

    public string NamespaceId { get; set; }

    [AWSProperty(Required = true, Min = 1)]
    public List<string> Targets { get; set; } = CollectionDefault.Of<List<string>>();
}

public partial class AssociateTargetsWithJobResponse : AmazonWebServiceResponse
{
    [AWSProperty(Max = 2028)]
    public string Description { get; set; }

    public string JobArn { get; set; }

    [AWSProperty(Min = 1, Max = 64)]
    public string JobId { get; set; }
}
