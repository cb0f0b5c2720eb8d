namespace Amazon.IoTJobsDataPlane.Model;

public partial class JobExecutionState
{
    public JobExecutionStatus Status { get; set; }

    public Dictionary<string, string> StatusDetails { get; set; } = CollectionDefault.Of<Dictionary<string, string>>();

    public OptionalLong VersionNumber { get; set; }
}
