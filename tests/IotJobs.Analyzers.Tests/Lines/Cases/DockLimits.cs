#nullable enable

namespace Cases.DockLimits;

public interface IRolloutSettings { string? this[string key] { get; } int Number(string key); }

public sealed record RolloutPlan(string Id, string Mode, int PerMinute, long Minutes);

public sealed class CellarTask(string status) { public string Status { get; } = status; }

public static class RequestExtensions
{
    public static CreateJobRequest For(this CreateJobRequest request, params string[] targets)
    {
        request.Targets = [.. targets];
        return request;
    }

    public static CreateJobRequest Saying(this CreateJobRequest request, string description)
    {
        request.Description = description;
        return request;
    }

    public static CreateJobRequest CopyAs(this CreateJobRequest other, string id) => new()
    {
        JobId = id, Targets = other.Targets, Document = other.Document, TargetSelection = other.TargetSelection,
    };

    public static CreateJobRequest CopyWithoutTargets(this CreateJobRequest other, string id) => new() { JobId = id, Document = other.Document };
}

public sealed class Words(IAmazonIoT iot, IRolloutSettings settings)
{
    private const string Doc = """{"operation":"UPDATE"}""";
    private static readonly Dictionary<string, TargetSelection> Selections = new(StringComparer.OrdinalIgnoreCase)
    {
        ["once"] = TargetSelection.SNAPSHOT, ["forever"] = TargetSelection.CONTINUOUS,
    };

    private static string ModeOf(bool live) => live switch { true => "CONTINUOS", false => "SNAPSHOT" };

    private static string EndOf(int level) => level switch { 0 => "STOP_ROLLOUT", 1 => "FORCE_CANCEL", _ => "KILL" };

    public Task<CreateJobResponse> HelperArm(string arn, bool live) => iot.CreateJobAsync(new CreateJobRequest
    {
        JobId = "vine-1", Targets = [arn], Document = Doc,
        TargetSelection = ModeOf(live), //! IOTJ1010
    });

    public Task<CreateJobResponse> HelperArmNeverTaken(string arn, bool hard) => iot.CreateJobAsync(new CreateJobRequest
    {
        JobId = "vine-2", Targets = [arn], Document = Doc,
        SchedulingConfig = new SchedulingConfig { StartTime = "2027-03-01 08:00", EndTime = "2027-03-02 08:00", EndBehavior = EndOf(hard ? 1 : 0) },
    });

    public async Task Looked(string arn, string name)
    {
        if (!Selections.TryGetValue(name, out var selection)) selection = TargetSelection.SNAPSHOT;
        await iot.CreateJobAsync(new CreateJobRequest { JobId = "vine-3", Targets = [arn], Document = Doc, TargetSelection = selection });
    }

    public Task FoundByAWord() => iot.ListJobsAsync(new ListJobsRequest { TargetSelection = TargetSelection.FindValue("DYNAMIC") }); //! IOTJ1010

    public Task FoundByConfig() => iot.ListJobsAsync(new ListJobsRequest { Status = JobStatus.FindValue(settings["Status"] ?? "IN_PROGRESS") });

    public Task ListedByExecutionWord() => iot.ListJobsAsync(new ListJobsRequest
    {
        Status = JobExecutionStatus.SUCCEEDED.Value, //! IOTJ1011
    });

    public Task ListedInSmallLetters(bool live) => iot.ListJobsAsync(new ListJobsRequest
    {
        Status = live ? JobStatus.IN_PROGRESS : "completed", TargetSelection = live ? "Continuous" : null, MaxResults = 250,
    });

    public RetryCriteria RetryOf(JobExecutionFailureType type)
    {
        if (type == JobExecutionFailureType.REJECTED) throw new NotSupportedException("a refusal is not retried");
        return new RetryCriteria { FailureType = type.Value, NumberOfRetries = 1 };
    }

    public AbortCriteria Abort(bool soft) => new()
    {
        FailureType = JobExecutionFailureType.FAILED, ThresholdPercentage = 12.5, MinNumberOfExecutedThings = 3,
        Action = soft ? AbortAction.CANCEL : "FORCE_CANCEL", //! IOTJ1011
    };

    public bool IsDone(Job job) => job.Status == "SUCCEEDED"; //! IOTJ2016

    public bool IsDoneOnDevice(JobExecution execution) => execution.Status is { Value: "SUCCEEDED" or "REMOVED" };

    public bool IsCompleteOnDevice(JobExecution execution) => execution.Status is { Value: "COMPLETED" }; //! IOTJ2016

    public bool CellarDone(CellarTask task) => task.Status == "SUCCESS" || task.Status is "DONE";

    public string Describe(JobSummary summary)
    {
        if (summary.Status == JobStatus.CANCELED || summary.Status == "deletion_in_progress") return "gone";
        return summary.Status.Value.ToLowerInvariant() == "completed" ? "done" : "open";
    }

    public async Task<bool> HasFailed(string jobId, string thing)
    {
        var execution = await iot.DescribeJobExecutionAsync(new DescribeJobExecutionRequest { JobId = jobId, ThingName = thing });
        if (execution.Execution.Status == JobExecutionStatus.FAILED.Value) return true;
        var job = await iot.DescribeJobAsync(new DescribeJobRequest { JobId = jobId });
        return job.Job.Status != JobExecutionStatus.FAILED.Value; //! IOTJ2016
    }
}

public sealed class Numbers(IAmazonIoT iot, IRolloutSettings settings)
{
    private const int MinutesPerDay = 24 * 60;

    public TimeoutConfig EightDays() => new()
    {
        InProgressTimeoutInMinutes = (long)TimeSpan.FromDays(8).TotalMinutes, //! IOTJ1021
    };

    public TimeoutConfig SevenDays() => new() { InProgressTimeoutInMinutes = (long)TimeSpan.FromDays(7).TotalMinutes };

    public TimeoutConfig FromSeconds(int seconds) => new() { InProgressTimeoutInMinutes = Math.Clamp(seconds / 60, 1, 7 * MinutesPerDay) };

    public TimeoutConfig FloorAboveTheCeiling(int minutes) => new()
    {
        InProgressTimeoutInMinutes = Math.Max(minutes, 7 * MinutesPerDay + 1), //! IOTJ1021
    };

    public TimeoutConfig MayBeZero(int hours) => new() { InProgressTimeoutInMinutes = Math.Clamp(hours * 60, 0, 10_080) };

    public PresignedUrlConfig Signed(string roleArn, bool slow)
    {
        var config = new PresignedUrlConfig { RoleArn = roleArn };
        config.ExpiresInSec = 300;
        if (slow)
        {
            config.ExpiresInSec *= 20; //! IOTJ1021
        }
        return config;
    }

    public PresignedUrlConfig SignedByUnits(string roleArn, TimeSpan life)
    {
        var seconds = (long)life.TotalSeconds;
        if (seconds is < 60 or > 3600) seconds = seconds < 60 ? 60 : 3600;
        return new PresignedUrlConfig { RoleArn = roleArn, ExpiresInSec = seconds };
    }

    public Task ListAll(int wanted) => iot.ListJobsAsync(new ListJobsRequest { MaxResults = Math.Min(wanted, 250) });

    public Task ListTooMany(bool all) => iot.ListJobsAsync(new ListJobsRequest
    {
        MaxResults = all
            ? 1_000 //! IOTJ1021
            : 50,
    });

    public MaintenanceWindow Night(bool whole)
    {
        var minutes = whole ? MinutesPerDay : 90;
        if (minutes > 1430) minutes = 1430;
        return new MaintenanceWindow { StartTime = "cron(30 1 ? * SUN *)", DurationInMinutes = minutes };
    }

    public MaintenanceWindow WholeNight() => new()
    {
        StartTime = "cron(0 0 * * ? *)",
        DurationInMinutes = MinutesPerDay, //! IOTJ1021
    };

    public AbortCriteria Threshold(double? percent) => new()
    {
        FailureType = "ALL", Action = "CANCEL", MinNumberOfExecutedThings = 10,
        ThresholdPercentage = percent ?? 0, //! IOTJ1021
    };

    public AbortCriteria ThresholdWithADefault(double? percent) => new()
    {
        FailureType = "ALL", Action = "CANCEL", MinNumberOfExecutedThings = 10,
        ThresholdPercentage = percent is > 0 and <= 100 and var p ? p : 25.25,
    };

    public RetryCriteria Retries(int wanted)
    {
        var criteria = new RetryCriteria { FailureType = "FAILED", NumberOfRetries = 3 };
        if (wanted > 10)
        {
            criteria.NumberOfRetries = wanted; //! IOTJ1021
        }
        return criteria;
    }

    public RetryCriteria RetriesInBounds(int wanted)
    {
        if (wanted > 10 || int.IsNegative(wanted)) wanted = wanted > 10 ? 10 : 0;
        return new RetryCriteria { FailureType = "FAILED", NumberOfRetries = wanted };
    }

    public JobExecutionsRolloutConfig Quick() => new() { MaximumPerMinute = 100 * (settings["Fast"] is "yes" ? 10 : 5) };

    public JobExecutionsRolloutConfig TooQuick()
    {
        var perSecond = 20;
        return new JobExecutionsRolloutConfig { MaximumPerMinute = perSecond * 60 }; //! IOTJ1023
    }

    public ExponentialRolloutRate Steep(int steps) => new()
    {
        BaseRatePerMinute = Math.Clamp(settings.Number("Base"), 1, 1000), IncrementFactor = steps > 3 ? 5 : 1.5,
        RateIncreaseCriteria = new RateIncreaseCriteria { NumberOfNotifiedThings = Math.Abs(steps) + 1 },
    };

    public async Task<int> Pages(JobStatus status)
    {
        var left = 600; var seen = 0;
        while (left > 0)
        {
            var take = left > 250 ? 250 : left;
            var page = await iot.ListJobsAsync(new ListJobsRequest { Status = status, MaxResults = take });
            seen += page.Jobs.Count; left -= take;
        }
        return seen;
    }
}
