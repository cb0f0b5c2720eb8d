#nullable enable

namespace Cases.Words;

public sealed class RolloutOptions
{
    public string? Selection { get; set; }
    public bool Continuous { get; set; }
    public string? OnEnd { get; set; }
}

public enum Reach { Once, Always }

internal static class Fixed
{
    public const string Pump = "arn:aws:iot:eu-west-1:123456789012:thing/pump-7";
    public const string Group = "arn:aws:iot:eu-west-1:123456789012:thinggroup/pumps";
    public const string Doc = """{"operation":"reboot"}""";

    public static string Selection(Reach reach) => reach == Reach.Always ? "CONTINUOUS" : "SNAPSHOT";

    public static string Word(bool always) => always ? "CONTINUOUS" : "SNAP";

    public static CreateJobRequest Job(string id) => new() { JobId = id, Targets = [Group], Document = Doc };
}

public static class LegalWords
{
    public static Task FromOptions(IAmazonIoT client, RolloutOptions options)
    {
        var request = Fixed.Job("words-1");
        request.TargetSelection = options.Selection ?? "SNAPSHOT";
        return client.CreateJobAsync(request);
    }

    public static Task FromHelper(IAmazonIoT client)
    {
        var request = Fixed.Job("words-2");
        request.TargetSelection = Fixed.Selection(Reach.Always);
        return client.CreateJobAsync(request);
    }

    public static Task HelperArmNotTaken(IAmazonIoT client)
    {
        var request = Fixed.Job("words-3");
        request.TargetSelection = Fixed.Word(always: true);
        return client.CreateJobAsync(request);
    }

    public static Task DefaultSentinel(IAmazonIoT client, RolloutOptions options)
    {
        var request = Fixed.Job("words-4");
        var word = options.Selection ?? "default";
        if (word != "default") request.TargetSelection = word;
        return client.CreateJobAsync(request);
    }

    public static Task EmptySentinel(IAmazonIoT client, RolloutOptions options)
    {
        var request = Fixed.Job("words-5");
        var word = options.Selection?.Trim().ToUpperInvariant() ?? "";
        if (word is not "") request.TargetSelection = new TargetSelection(word);
        return client.CreateJobAsync(request);
    }

    public static Task ConditionalStatic(IAmazonIoT client, RolloutOptions options)
    {
        var request = Fixed.Job("words-6");
        request.TargetSelection = options.Continuous ? TargetSelection.CONTINUOUS : TargetSelection.SNAPSHOT;
        return client.CreateJobAsync(request);
    }

    public static Task Found(IAmazonIoT client)
    {
        var request = Fixed.Job("words-7");
        request.TargetSelection = TargetSelection.FindValue("CONTINUOUS");
        return client.CreateJobAsync(request);
    }

    public static Task SwitchOverText(IAmazonIoT client, string kind)
    {
        var request = Fixed.Job("words-8");
        request.TargetSelection = kind switch
        {
            "fleet" => "CONTINUOUS",
            "once" => "SNAPSHOT",
            _ => throw new ArgumentException("unknown kind " + kind),
        };
        return client.CreateJobAsync(request);
    }

    public static async Task<bool> IsCompleted(IAmazonIoT client, string id)
    {
        var response = await client.DescribeJobAsync(new DescribeJobRequest { JobId = id });
        return response.Job.Status == JobStatus.COMPLETED;
    }

    public static bool IsRunning(Job job) => job.Status?.Value is "IN_PROGRESS" or "SCHEDULED";

    public static bool IsOver(JobExecution execution)
    {
        var terminal = new HashSet<string> { "SUCCEEDED", "FAILED", "TIMED_OUT", JobExecutionStatus.REJECTED.Value, JobExecutionStatus.REMOVED.Value, "CANCELED" };
        return terminal.Contains(execution.Status.Value);
    }

    public static bool Succeeded(JobExecution execution) => execution.Status == "SUCCEEDED" || JobExecutionStatus.FAILED.Equals(execution.Status);

    public static string OwnSentinel(JobExecution? execution)
    {
        var text = execution?.Status?.Value ?? "UNKNOWN";
        if (text == "UNKNOWN") return "nothing known yet";
        return text == "QUEUED" ? "waiting" : text;
    }

    public static int Mapped(Job job) => job.Status?.Value switch
    {
        "COMPLETED" => 0,
        "CANCELED" or "DELETION_IN_PROGRESS" => 1,
        null => 2,
        _ => 3,
    };

    public static bool MappedThenCompared(Job job, IReadOnlyDictionary<string, string> names)
    {
        string status = job.Status.Value;
        status = names[status];
        return status == "DONE";
    }

    public static bool OwnWord(string state) => state == "DONE" || state is "ERROR";

    public static Task ListRunning(IAmazonIoT client, bool scheduled)
        => client.ListJobsAsync(new ListJobsRequest { Status = scheduled ? JobStatus.SCHEDULED : JobStatus.IN_PROGRESS, MaxResults = 50 });

    public static Task RetryWithTimeout(IAmazonIoT client, bool slow)
    {
        var request = Fixed.Job("words-9");
        request.TimeoutConfig = new TimeoutConfig { InProgressTimeoutInMinutes = 60 };
        request.JobExecutionsRetryConfig = new JobExecutionsRetryConfig
        {
            CriteriaList = [new RetryCriteria { FailureType = slow ? "TIMED_OUT" : "FAILED", NumberOfRetries = 3 }],
        };
        return client.CreateJobAsync(request);
    }

    public static Task AbortOnRejected(IAmazonIoT client)
    {
        var request = Fixed.Job("words-10");
        request.AbortConfig = new AbortConfig
        {
            CriteriaList = [new AbortCriteria { Action = "CANCEL", FailureType = JobExecutionFailureType.REJECTED, MinNumberOfExecutedThings = 5, ThresholdPercentage = 12.5 }],
        };
        return client.CreateJobAsync(request);
    }

    public static Task EndOfSchedule(IAmazonIoT client, RolloutOptions options)
    {
        var request = Fixed.Job("words-11");
        request.SchedulingConfig = new SchedulingConfig { StartTime = "2031-05-01 02:00", EndTime = "2031-05-02 02:00", EndBehavior = options.OnEnd ?? "STOP_ROLLOUT" };
        return client.CreateJobAsync(request);
    }

    public static async Task<List<string>> WhereCompleted(IAmazonIoT client)
    {
        var response = await client.ListJobsAsync(new ListJobsRequest());
        return response.Jobs.Where(j => j.Status == JobStatus.COMPLETED || j.TargetSelection == "SNAPSHOT").Select(j => j.JobId).ToList();
    }

#if !NO_DATA_PLANE
    public static Task DeviceReports(Amazon.IoTJobsDataPlane.AmazonIoTJobsDataPlaneClient device, [ThingName] string thing, bool ok)
        => device.UpdateJobExecutionAsync(new Amazon.IoTJobsDataPlane.Model.UpdateJobExecutionRequest { JobId = "fw-1", ThingName = thing, Status = ok ? "SUCCEEDED" : "FAILED" });
#endif

    public static string Describe(JobExecution execution)
    {
        string status = execution.Status;
        if (status == "TIMED_OUT") return "late";
        if (status.StartsWith("CANCEL")) return "stopped";
        return status.ToLowerInvariant();
    }
}

public static partial class WrongWords
{
    public static Task Misspelt(IAmazonIoT client)
    {
        var request = Fixed.Job("wrong-1");
        request.TargetSelection = "CONTINOUS"; //! IOTJ1010
        return client.CreateJobAsync(request);
    }

    public static Task OneArm(IAmazonIoT client, RolloutOptions options)
    {
        var request = Fixed.Job("wrong-2");
        request.TargetSelection = options.Continuous ? "CONTINUOUS" : "ONCE"; //! IOTJ1010
        return client.CreateJobAsync(request);
    }

    public static Task Constructed(IAmazonIoT client)
        => client.CreateJobAsync(new CreateJobRequest { JobId = "wrong-3", Targets = [Fixed.Pump], Document = Fixed.Doc, TargetSelection = new TargetSelection("ALL") }); //! IOTJ1010

    public static Task Found(IAmazonIoT client)
        => client.CreateJobAsync(new CreateJobRequest { JobId = "wrong-4", Targets = [Fixed.Pump], Document = Fixed.Doc, TargetSelection = TargetSelection.FindValue("GROUP") }); //! IOTJ1010

    public static Task HelperArm(IAmazonIoT client)
    {
        var request = Fixed.Job("wrong-5");
        request.TargetSelection = Fixed.Word(always: false); //! IOTJ1010
        return client.CreateJobAsync(request);
    }

    public static Task UnguardedDefault(IAmazonIoT client, RolloutOptions options)
    {
        var request = Fixed.Job("wrong-6");
        var word = options.Selection ?? "DEFAULT";
        request.TargetSelection = word; //! IOTJ1010
        return client.CreateJobAsync(request);
    }

    public static Task Empty(IAmazonIoT client)
    {
        var request = Fixed.Job("wrong-7");
        request.TargetSelection = ""; //! IOTJ1010
        return client.CreateJobAsync(request);
    }

    public static Task LowerCase(IAmazonIoT client)
    {
        var request = Fixed.Job("wrong-8");
        request.TargetSelection = "snapshot"; //! IOTJ1012
        return client.CreateJobAsync(request);
    }

    public static Task StopAction(IAmazonIoT client)
    {
        var request = Fixed.Job("wrong-9");
        var criteria = new AbortCriteria { Action = "STOP", FailureType = "FAILED", MinNumberOfExecutedThings = 5, ThresholdPercentage = 20 }; //! IOTJ1011
        request.AbortConfig = new AbortConfig { CriteriaList = [criteria] };
        return client.CreateJobAsync(request);
    }

    public static Task RetryRejected(IAmazonIoT client)
    {
        var request = Fixed.Job("wrong-10");
        var criteria = new RetryCriteria { FailureType = "REJECTED", NumberOfRetries = 2 }; //! IOTJ1011
        request.JobExecutionsRetryConfig = new JobExecutionsRetryConfig { CriteriaList = new List<RetryCriteria> { criteria } };
        return client.CreateJobAsync(request);
    }
}
