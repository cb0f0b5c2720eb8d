#nullable enable

namespace Cases.Sets;

// Sets hold what is equal once; lists hold it twice.
public static class Targets
{
    private const string Thing = "arn:aws:iot:eu-west-1:123456789012:thing/a";

    public static Task OfASet(IAmazonIoT client)
    {
        var targets = new HashSet<string> { Thing, "arn:aws:iot:eu-west-1:123456789012:thing/a" };
        return client.CreateJobAsync(new CreateJobRequest { JobId = "a", Targets = targets.ToList(), Document = "{}" });
    }

    public static Task AddedToASet(IAmazonIoT client)
    {
        var targets = new HashSet<string>();
        targets.Add(Thing);
        targets.Add(Thing);
        return client.CreateJobAsync(new CreateJobRequest { JobId = "a", Targets = [.. targets], Document = "{}" });
    }

    public static Task Distinct(IAmazonIoT client)
    {
        var targets = new List<string> { Thing, Thing };
        return client.CreateJobAsync(new CreateJobRequest { JobId = "a", Targets = targets.Distinct().ToList(), Document = "{}" });
    }

    public static Task Twice(IAmazonIoT client)
    {
        var targets = new List<string> { Thing };
        targets.Add(Thing); //! IOTJ2017
        return client.CreateJobAsync(new CreateJobRequest { JobId = "a", Targets = targets, Document = "{}" });
    }

    public static bool IsOver(JobExecution execution) =>
        new HashSet<string> { JobExecutionStatus.SUCCEEDED.Value, JobExecutionStatus.CANCELED.Value }.Contains(execution.Status.Value);

    public static bool IsDone(JobExecution execution) =>
        new HashSet<string> { JobStatus.COMPLETED.Value }.Contains(execution.Status.Value); //! IOTJ2016

    public static bool IsInList(JobExecution execution) => new[] { "COMPLETED" }.Contains(execution.Status.Value); //! IOTJ2016
}
