using Amazon.Runtime.Internal;

namespace Amazon.IoT.Model;

public partial class Job
{
    public AbortConfig AbortConfig { get; set; }

    [AWSProperty(Max = 2028)]
    public string Comment { get; set; }

    public OptionalDateTime CompletedAt { get; set; }

    public OptionalDateTime CreatedAt { get; set; }

    [AWSProperty(Max = 2028)]
    public string Description { get; set; }

    public List<string> DestinationPackageVersions { get; set; } = CollectionDefault.Of<List<string>>();

    public Dictionary<string, string> DocumentParameters { get; set; } = CollectionDefault.Of<Dictionary<string, string>>();

    public OptionalBool ForceCanceled { get; set; }

    public OptionalBool IsConcurrent { get; set; }

    public string JobArn { get; set; }

    public JobExecutionsRetryConfig JobExecutionsRetryConfig { get; set; }

    public JobExecutionsRolloutConfig JobExecutionsRolloutConfig { get; set; }

    [AWSProperty(Min = 1, Max = 64)]
    public string JobId { get; set; }

    public JobProcessDetails JobProcessDetails { get; set; }

    [AWSProperty(Min = 1, Max = 1600)]
    public string JobTemplateArn { get; set; }

    public OptionalDateTime LastUpdatedAt { get; set; }

    public string NamespaceId { get; set; }

    public PresignedUrlConfig PresignedUrlConfig { get; set; }

    [AWSProperty(Max = 128)]
    public string ReasonCode { get; set; }

    public List<ScheduledJobRollout> ScheduledJobRollouts { get; set; } = CollectionDefault.Of<List<ScheduledJobRollout>>();

    public SchedulingConfig SchedulingConfig { get; set; }

    public JobStatus Status { get; set; }

    [AWSProperty(Min = 1)]
    public List<string> Targets { get; set; } = CollectionDefault.Of<List<string>>();

    public TargetSelection TargetSelection { get; set; }

    public TimeoutConfig TimeoutConfig { get; set; }
}
