using Amazon.Runtime;
using Amazon.Runtime.Internal;

namespace Amazon.IoT.Model;

public partial class CreateJobRequest : AmazonIoTRequest
{
    public AbortConfig AbortConfig { get; set; }

    [AWSProperty(Max = 2028)]
    public string Description { get; set; }

    public List<string> DestinationPackageVersions { get; set; } = CollectionDefault.Of<List<string>>();

    [AWSProperty(Max = 32768)]
    public string Document { get; set; }

    public Dictionary<string, string> DocumentParameters { get; set; } = CollectionDefault.Of<Dictionary<string, string>>();

    [AWSProperty(Min = 1, Max = 1350)]
    public string DocumentSource { get; set; }

    public JobExecutionsRetryConfig JobExecutionsRetryConfig { get; set; }

    public JobExecutionsRolloutConfig JobExecutionsRolloutConfig { get; set; }

    [AWSProperty(Required = true, Min = 1, Max = 64)]
    public string JobId { get; set; }

    [AWSProperty(Min = 1, Max = 1600)]
    public string JobTemplateArn { get; set; }

    public string NamespaceId { get; set; }

    public PresignedUrlConfig PresignedUrlConfig { get; set; }

    public SchedulingConfig SchedulingConfig { get; set; }

    public List<Tag> Tags { get; set; } = CollectionDefault.Of<List<Tag>>();

    [AWSProperty(Required = true, Min = 1)]
    public List<string> Targets { get; set; } = CollectionDefault.Of<List<string>>();

    public TargetSelection TargetSelection { get; set; }

    public TimeoutConfig TimeoutConfig { get; set; }
}

public partial class CreateJobResponse : AmazonWebServiceResponse
{
    [AWSProperty(Max = 2028)]
    public string Description { get; set; }

    public string JobArn { get; set; }

    [AWSProperty(Min = 1, Max = 64)]
    public string JobId { get; set; }
}
