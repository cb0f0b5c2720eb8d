using Amazon.Runtime.Internal;

namespace Amazon.IoT.Model;

public partial class JobSummary
{
    public OptionalDateTime CompletedAt { get; set; }

    public OptionalDateTime CreatedAt { get; set; }

    public OptionalBool IsConcurrent { get; set; }

    public string JobArn { get; set; }

    [AWSProperty(Min = 1, Max = 64)]
    public string JobId { get; set; }

    public OptionalDateTime LastUpdatedAt { get; set; }

    public JobStatus Status { get; set; }

    public TargetSelection TargetSelection { get; set; }

    [AWSProperty(Min = 1, Max = 128)]
    public string ThingGroupId { get; set; }
}
