using Amazon.Runtime.Internal;

namespace Amazon.IoTJobsDataPlane.Model;

public partial class JobExecution
{
    public OptionalLong ApproximateSecondsBeforeTimedOut { get; set; }

    public OptionalLong ExecutionNumber { get; set; }

    [AWSProperty(Max = 32768)]
    public string JobDocument { get; set; }

    [AWSProperty(Min = 1, Max = 64)]
    public string JobId { get; set; }

    public OptionalLong LastUpdatedAt { get; set; }

    public OptionalLong QueuedAt { get; set; }

    public OptionalLong StartedAt { get; set; }

    public JobExecutionStatus Status { get; set; }

    public Dictionary<string, string> StatusDetails { get; set; } = CollectionDefault.Of<Dictionary<string, string>>();

    [AWSProperty(Min = 1, Max = 128)]
    public string ThingName { get; set; }

    public OptionalLong VersionNumber { get; set; }
}
