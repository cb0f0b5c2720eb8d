using Amazon.Runtime;
using Amazon.Runtime.Internal;

namespace Amazon.IoT.Model;

public partial class CreateJobTemplateRequest : AmazonIoTRequest
{
    public AbortConfig AbortConfig { get; set; }

    [AWSProperty(Required = true, Max = 2028)]
    public string Description { get; set; }

    public List<string> DestinationPackageVersions { get; set; } = CollectionDefault.Of<List<string>>();

    [AWSProperty(Max = 32768)]
    public string Document { get; set; }

    [AWSProperty(Min = 1, Max = 1350)]
    public string DocumentSource { get; set; }

    public string JobArn { get; set; }

    public JobExecutionsRetryConfig JobExecutionsRetryConfig { get; set; }

    public JobExecutionsRolloutConfig JobExecutionsRolloutConfig { get; set; }

    [AWSProperty(Required = true, Min = 1, Max = 64)]
    public string JobTemplateId { get; set; }

    public List<MaintenanceWindow> MaintenanceWindows { get; set; } = CollectionDefault.Of<List<MaintenanceWindow>>();

    public PresignedUrlConfig PresignedUrlConfig { get; set; }

    public List<Tag> Tags { get; set; } = CollectionDefault.Of<List<Tag>>();

    public TimeoutConfig TimeoutConfig { get; set; }
}

public partial class CreateJobTemplateResponse : AmazonWebServiceResponse
{
    [AWSProperty(Min = 1, Max = 1600)]
    public string JobTemplateArn { get; set; }

    [AWSProperty(Min = 1, Max = 64)]
    public string JobTemplateId { get; set; }
}
