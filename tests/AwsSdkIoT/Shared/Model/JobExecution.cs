using Amazon.Runtime.Internal;

namespace Amazon.IoT.Model;

public partial class JobExecution
{
    public OptionalLong ApproximateSecondsBeforeTimedOut { get; set; }

    public OptionalLong ExecutionNumber { get; set; }

    public OptionalBool ForceCanceled { get; set; }

    [AWSProperty(Min = 1, Max = 64)]
    public string JobId { get; set; }

    public OptionalDateTime LastUpdatedAt { get; set; }

    public OptionalDateTime QueuedAt { get; set; }

    public OptionalDateTime StartedAt { get; set; }

    public JobExecutionStatus Status { get; set; }

    public JobExecutionStatusDetails StatusDetails { get; set; }

    public string ThingArn { get; set; }

    public OptionalLong VersionNumber { get; set; }
}
