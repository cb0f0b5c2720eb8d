#nullable enable

namespace Cases.FerryFleet;

using DataPlane = Amazon.IoTJobsDataPlane;
using DataModel = Amazon.IoTJobsDataPlane.Model;

public sealed class RolloutShapes
{
    private readonly IAmazonIoT _iot;

    public RolloutShapes(IAmazonIoT iot) => _iot = iot;

    // legal: one flag decides the selection and the windows
    public Task WindowedAsync(string arn, string document, IReadOnlyCollection<string> windows)
    {
        var rolling = windows.Count > 0;
        var request = new CreateJobRequest
        {
            JobId = NewId("windowed"),
            Targets = [arn],
            Document = document,
            TargetSelection = rolling ? TargetSelection.CONTINUOUS : TargetSelection.SNAPSHOT,
        };
        if (rolling)
            request.SchedulingConfig = new SchedulingConfig { MaintenanceWindows = windows.Select(w => Window(w, 60)).ToList() };
        return _iot.CreateJobAsync(request);
    }

    // wrong: the two words are the wrong way round, so windows meet SNAPSHOT
    public Task WindowedWrongAsync(string arn, string document, bool rolling)
    {
        var request = new CreateJobRequest
        {
            JobId = NewId("windowed"),
            Targets = [arn],
            Document = document,
            TargetSelection = rolling ? TargetSelection.SNAPSHOT : TargetSelection.CONTINUOUS, //! IOTJ2006
        };
        if (rolling)
            request.SchedulingConfig = new SchedulingConfig { MaintenanceWindows = [Window("cron(0 2 ? * MON *)", 60)] };
        return _iot.CreateJobAsync(request);
    }

    // wrong: five fields inside of cron(…)
    public Task WindowedFiveAsync(string arn, string document)
    {
        var request = new CreateJobRequest { JobId = NewId("five"), Targets = [arn], Document = document, TargetSelection = TargetSelection.CONTINUOUS };
        request.SchedulingConfig = new SchedulingConfig { MaintenanceWindows = [Window("cron(0 2 * * ?)", 60)] }; //! IOTJ2012
        return _iot.CreateJobAsync(request);
    }

    // wrong: a window of a whole day is ten minutes too long
    public Task WindowedDayAsync(string arn, string document)
    {
        var request = new CreateJobRequest { JobId = NewId("day"), Targets = [arn], Document = document, TargetSelection = TargetSelection.CONTINUOUS };
        request.SchedulingConfig = new SchedulingConfig { MaintenanceWindows = [Window("cron(0 2 ? * MON *)", 24 * 60)] }; //! IOTJ1021
        return _iot.CreateJobAsync(request);
    }

    // wrong: it grows and has no upper end
    public Task GrowingAsync(string arn, string document)
    {
        var request = new CreateJobRequest { JobId = NewId("grow"), Targets = [arn], Document = document };
        request.JobExecutionsRolloutConfig = new JobExecutionsRolloutConfig { ExponentialRate = Growth(10) }; //! IOTJ2004
        return _iot.CreateJobAsync(request);
    }

    // legal: the upper end is set last
    public Task GrowingBoundedAsync(string arn, string document, int maximum)
    {
        var request = new CreateJobRequest { JobId = NewId("grow"), Targets = [arn], Document = document };
        var rollout = new JobExecutionsRolloutConfig { ExponentialRate = Growth(10) };
        request.JobExecutionsRolloutConfig = rollout;
        rollout.MaximumPerMinute = Math.Clamp(maximum, 20, 1000);
        return _iot.CreateJobAsync(request);
    }

    // wrong: it begins above its upper end
    public Task ShrinkingAsync(string arn, string document)
    {
        var request = new CreateJobRequest { JobId = NewId("grow"), Targets = [arn], Document = document };
        request.JobExecutionsRolloutConfig = new JobExecutionsRolloutConfig { MaximumPerMinute = 20, ExponentialRate = Growth(50) }; //! IOTJ2009
        return _iot.CreateJobAsync(request);
    }

    // legal: either count, by one flag
    public Task CountedAsync(string arn, string document, bool notified)
    {
        var criteria = new RateIncreaseCriteria { NumberOfNotifiedThings = 10 };
        if (!notified)
        {
            criteria.NumberOfNotifiedThings = null;
            criteria.NumberOfSucceededThings = 10;
        }

        var request = new CreateJobRequest { JobId = NewId("count"), Targets = [arn], Document = document };
        request.JobExecutionsRolloutConfig = new JobExecutionsRolloutConfig
        {
            MaximumPerMinute = 100,
            ExponentialRate = new ExponentialRolloutRate { BaseRatePerMinute = 10, IncrementFactor = 1.5, RateIncreaseCriteria = criteria },
        };
        return _iot.CreateJobAsync(request);
    }

    // wrong: the second count is set and the first stays
    public Task CountedTwiceAsync(string arn, string document)
    {
        var criteria = new RateIncreaseCriteria { NumberOfNotifiedThings = 10 };
        criteria.NumberOfSucceededThings = criteria.NumberOfNotifiedThings / 2; //! IOTJ2005
        var request = new CreateJobRequest { JobId = NewId("count"), Targets = [arn], Document = document };
        request.JobExecutionsRolloutConfig = new JobExecutionsRolloutConfig
        {
            MaximumPerMinute = 100,
            ExponentialRate = new ExponentialRolloutRate { BaseRatePerMinute = 10, IncrementFactor = 1.5, RateIncreaseCriteria = criteria },
        };
        return _iot.CreateJobAsync(request);
    }

    // wrong: 6 + 5 retries
    public Task RetriedAsync(string arn, string document)
    {
        var request = new CreateJobRequest { JobId = NewId("retry"), Targets = [arn], Document = document, TimeoutConfig = new TimeoutConfig { InProgressTimeoutInMinutes = 60 } };
        request.JobExecutionsRetryConfig = new JobExecutionsRetryConfig { CriteriaList = [Retry(RetryableFailureType.FAILED, 6), Retry(RetryableFailureType.TIMED_OUT, 5)] }; //! IOTJ2010
        return _iot.CreateJobAsync(request);
    }

    // legal: three were collected, two are used, and they are 10 in all
    public Task RetriedTwiceAsync(string arn, string document)
    {
        var all = new List<RetryCriteria> { Retry(RetryableFailureType.FAILED, 5), Retry(RetryableFailureType.TIMED_OUT, 5), Retry(RetryableFailureType.ALL, 9) };
        all.RemoveAt(2);
        var request = new CreateJobRequest { JobId = NewId("retry"), Targets = [arn], Document = document };
        request.JobExecutionsRetryConfig = new JobExecutionsRetryConfig { CriteriaList = all };
        request.TimeoutConfig ??= new TimeoutConfig { InProgressTimeoutInMinutes = 60 };
        return _iot.CreateJobAsync(request);
    }

    // wrong: a retry on TIMED_OUT and nothing that times out
    public Task RetriedNeverAsync(string arn, string document)
    {
        var retries = new JobExecutionsRetryConfig { CriteriaList = [Retry(RetryableFailureType.TIMED_OUT, 2)] }; //! IOTJ2025
        return _iot.CreateJobAsync(new CreateJobRequest { JobId = NewId("retry"), Targets = [arn], Document = document, JobExecutionsRetryConfig = retries });
    }

    // wrong: it ends 20 minutes after it starts
    public Task ScheduledAsync(string arn, string document)
    {
        const string day = "2027-05-01";
        var request = new CreateJobRequest { JobId = NewId("plan"), Targets = [arn], Document = document };
        request.SchedulingConfig = new SchedulingConfig { StartTime = day + " 10:00", EndTime = day + " 10:20" }; //! IOTJ2012
        return _iot.CreateJobAsync(request);
    }

    // legal: exactly 30 minutes, and an end for the behaviour
    public Task ScheduledLongEnoughAsync(string arn, string document)
    {
        const string day = "2027-05-01";
        var request = new CreateJobRequest { JobId = NewId("plan"), Targets = [arn], Document = document };
        request.SchedulingConfig = new SchedulingConfig { EndBehavior = JobEndBehavior.FORCE_CANCEL, StartTime = day + " 10:00" };
        request.SchedulingConfig.EndTime = day + " 10:30";
        return _iot.CreateJobAsync(request);
    }

    private static MaintenanceWindow Window(string start, int minutes) => new() { StartTime = start, DurationInMinutes = minutes };

    private static RetryCriteria Retry(RetryableFailureType type, int times) => new() { FailureType = type, NumberOfRetries = times };

    private static ExponentialRolloutRate Growth(int start) => new()
    {
        BaseRatePerMinute = start,
        IncrementFactor = 2,
        RateIncreaseCriteria = new RateIncreaseCriteria { NumberOfSucceededThings = start * 2 },
    };

    private static string NewId(string prefix) => $"{prefix}-{Guid.NewGuid():N}";
}
