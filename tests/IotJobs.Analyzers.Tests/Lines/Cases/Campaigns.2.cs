#nullable enable

using Amazon.IoTJobsDataPlane;
using Plane = Amazon.IoTJobsDataPlane.Model;
using PlaneStatus = Amazon.IoTJobsDataPlane.JobExecutionStatus;
using ExecutionStatus = Amazon.IoT.JobExecutionStatus;

namespace Cases.Campaigns;

public sealed class ProgressBoard(IAmazonIoT iot)
{
    // The prose says SUCCESS, the word is SUCCEEDED
    public static bool IsGood(JobExecution execution) =>
        execution.ForceCanceled != true
        && execution.Status == "SUCCESS"; //! IOTJ2016

    // A job's word in a pattern on an execution
    public static string Badge(JobExecution execution) => execution switch
    {
        { Status.Value: "FAILED" or "TIMED_OUT" } => "red",
        { Status.Value: "COMPLETED" } => "green", //! IOTJ2016
        _ => "grey",
    };

    // The same words on a job, and our own words on a string
    public static string Badge(Job job, string operatorWord) => (job, operatorWord) switch
    {
        ({ Status.Value: "COMPLETED" }, _) => "green",
        (_, "SUCCESS" or "DONE") => "green by hand",
        ({ Status.Value: "CANCELED" }, _) => "red",
        _ => "grey",
    };

    // Inside a lambda, an execution's word on a job
    public async Task<int> CountFinishedAsync()
    {
        var page = await iot.ListJobsAsync(new ListJobsRequest { MaxResults = 250 });
        return page.Jobs.Count(job =>
            job.Status == ExecutionStatus.SUCCEEDED //! IOTJ2016
            || job.Status == JobStatus.CANCELED);
    }

    // Another enumeration's member whose word fits, and another case
    public static bool IsOpen(JobExecution execution) =>
        execution.Status == JobStatus.IN_PROGRESS || execution.Status == "queued";

    // Neither the word nor the number fits
    public Task<ListJobsResponse> FinishedAsync() => iot.ListJobsAsync(new ListJobsRequest
    {
        Status = "FINISHED", //! IOTJ1011
        MaxResults = 500, //! IOTJ1021
    });

    // An enumeration of our own with wrong-looking names is translated
    public Task<ListJobsResponse> PageAsync(BoardFilter filter, int pageSize) => iot.ListJobsAsync(new ListJobsRequest
    {
        Status = filter == BoardFilter.Done ? JobStatus.COMPLETED : filter.ToString() switch
        {
            nameof(BoardFilter.Stopped) => JobStatus.CANCELED,
            nameof(BoardFilter.Running) => "in_progress",
            _ => null,
        },
        MaxResults = Math.Clamp(pageSize, 1, 250),
    });
}

public enum BoardFilter
{
    Running,
    Done,
    Stopped,
}

public sealed class DeviceReporter(IAmazonIoTJobsDataPlane plane)
{
    // The service sets TIMED_OUT itself
    public Task ReportAsync([ThingName] string thing, [JobId] string jobId, long version, bool inTime) =>
        plane.UpdateJobExecutionAsync(new Plane.UpdateJobExecutionRequest
        {
            ThingName = thing,
            JobId = jobId,
            ExpectedVersion = version,
            Status = inTime
                ? PlaneStatus.SUCCEEDED
                : PlaneStatus.TIMED_OUT, //! IOTJ2021
        });

    // Exit codes, and a sentinel that never gets out
    public async Task ReportExitAsync([ThingName] string thing, [JobId] string jobId, long version, int exitCode)
    {
        string word = exitCode switch { 0 => "SUCCEEDED", 2 => "REJECTED", < 0 => "KILLED", _ => "FAILED" };
        if (word == "KILLED")
        {
            throw new OperationCanceledException($"{jobId} was killed by signal {-exitCode}");
        }

        await plane.UpdateJobExecutionAsync(new Plane.UpdateJobExecutionRequest
        {
            ThingName = thing,
            JobId = jobId,
            ExpectedVersion = version,
            Status = word,
        });
    }

    // $next belongs to the data plane
    public Task PeekAsync([ThingName] string thing) =>
        plane.DescribeJobExecutionAsync(new Plane.DescribeJobExecutionRequest { ThingName = thing, JobId = "$next" });

    // A blank in the key of a detail
    public Task StepAsync([ThingName] string thing, [JobId] string jobId, long version, int step) =>
        plane.UpdateJobExecutionAsync(new Plane.UpdateJobExecutionRequest
        {
            ThingName = thing,
            JobId = jobId,
            ExpectedVersion = version,
            Status = PlaneStatus.IN_PROGRESS,
            StatusDetails = new Dictionary<string, string>
            {
                ["step"] = step.ToString(CultureInfo.InvariantCulture),
                ["started at"] = DateTime.UtcNow.ToString("O"), //! IOTJ1020
            },
        });
}

public sealed class PumpLimits(IAmazonIoT iot, ISettings settings)
{
    // What does not parse becomes 0
    public Task PrimeAsync(string document) => iot.CreateJobAsync(new CreateJobRequest
    {
        JobId = "prime",
        Targets = [Known.Ovens],
        Document = document,
        TimeoutConfig = new TimeoutConfig
        {
            InProgressTimeoutInMinutes = int.TryParse(settings["Prime:Minutes"], out int minutes)
                ? minutes
                : 0, //! IOTJ1021
        },
    });

    // 0 means "none"
    public Task FlushAsync(string document)
    {
        int minutes = int.TryParse(settings["Flush:Minutes"], out int parsed) ? parsed : 0;
        return iot.CreateJobAsync(new CreateJobRequest
        {
            JobId = "flush",
            Targets = [Known.Ovens],
            Document = document,
            TimeoutConfig = minutes is > 0 and <= 7 * 24 * 60 ? new TimeoutConfig { InProgressTimeoutInMinutes = minutes } : null,
        });
    }

    // Two weeks, by arithmetic of constants
    public Task SoakAsync(string document)
    {
        const int days = 14;
        return iot.CreateJobAsync(new CreateJobRequest
        {
            JobId = "soak",
            Targets = [Known.Ovens],
            Document = document,
            TimeoutConfig = new TimeoutConfig
            {
                InProgressTimeoutInMinutes = days * 24 * 60, //! IOTJ1021
            },
        });
    }

    // One tier is too fast
    public Task SpinAsync(string tier, string document) => iot.CreateJobAsync(new CreateJobRequest
    {
        JobId = "spin",
        Targets = [Known.Ovens],
        Document = document,
        JobExecutionsRolloutConfig = new JobExecutionsRolloutConfig
        {
            MaximumPerMinute = tier switch
            {
                "gold" => 800,
                "bulk" => 2_500, //! IOTJ1023
                _ => 50,
            },
        },
    });

    // The same tiers under a lid, and a base below it
    public Task SlowSpinAsync(string tier, string document)
    {
        int wanted = tier switch { "gold" => 800, "bulk" => 2_500, _ => 50 };
        return iot.CreateJobAsync(new CreateJobRequest
        {
            JobId = "slow-spin",
            Targets = [Known.Ovens],
            Document = document,
            JobExecutionsRolloutConfig = new JobExecutionsRolloutConfig
            {
                MaximumPerMinute = Math.Min(wanted, 1_000),
                ExponentialRate = new ExponentialRolloutRate
                {
                    BaseRatePerMinute = Math.Max(1, wanted / 100),
                    IncrementFactor = 1.1,
                    RateIncreaseCriteria = new RateIncreaseCriteria { NumberOfNotifiedThings = tier == "bulk" ? 1_000 : null, NumberOfSucceededThings = tier == "bulk" ? null : 10 },
                },
            },
        });
    }

    // Zero tolerance is no threshold, and there is one action only
    public Task VentAsync(bool strict, string document) => iot.CreateJobAsync(new CreateJobRequest
    {
        JobId = "vent",
        Targets = [Known.Ovens],
        Document = document,
        AbortConfig = new AbortConfig
        {
            CriteriaList =
            [
                new AbortCriteria
                {
                    FailureType = JobExecutionFailureType.ALL,
                    MinNumberOfExecutedThings = strict ? 1 : 20,
                    ThresholdPercentage = strict
                        ? 0 //! IOTJ1021
                        : 12.5,
                    Action = "ABORT", //! IOTJ1011
                },
            ],
        },
    });

    // Attempts count from 1, retries from 0
    public async Task RetryAsync(int attempts, string document)
    {
        if (attempts is < 1 or > 11)
        {
            throw new ArgumentOutOfRangeException(nameof(attempts));
        }

        await iot.CreateJobAsync(new CreateJobRequest
        {
            JobId = $"retry-{attempts}",
            Targets = [Known.Ovens],
            Document = document,
            JobExecutionsRetryConfig = new JobExecutionsRetryConfig
            {
                CriteriaList = [new RetryCriteria { FailureType = RetryableFailureType.FAILED, NumberOfRetries = attempts - 1 }],
            },
        });
    }
}

public enum StopReason
{
    DeviceLost,
    Recall_2031,
}
