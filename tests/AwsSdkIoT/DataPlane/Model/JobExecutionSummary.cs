using Amazon.Runtime.Internal;

namespace Amazon.IoTJobsDataPlane.Model;

public partial class JobExecutionSummary
{
    public OptionalLong ExecutionNumber { get; set; }

    [AWSProperty(Min = 1, Max = 64)]
    public string JobId { get; set; }

    public OptionalLong LastUpdatedAt { get; set; }

    public OptionalLong QueuedAt { get; set; }

    public OptionalLong StartedAt { get; set; }

    public OptionalLong VersionNumber { get; set; }
}
