#nullable enable

namespace Cases.UpdateJobs;

using DataPlane = Amazon.IoTJobsDataPlane;
using DataModel = Amazon.IoTJobsDataPlane.Model;

public sealed class RetryOptions { public int Failed { get; set; } = 3; public int TimedOut { get; set; } = 2; public long Minutes { get; set; } = 60; }
public sealed record Firmware(string Url, Version Version, string Sha256);
public sealed record Command(string Operation, Firmware Firmware, bool Force = false);
public interface IRows { Task<IReadOnlyList<string>> ArnsAsync(string tenant); Task<string?> DocumentAsync(int id); int Count(string tenant); }

public sealed class JobSettings(IAmazonIoT iot, RetryOptions options, IRows rows)
{
    private const string Group = "arn:aws:iot:eu-west-1:123456789012:thinggroup/cameras";
    private const string Doc = "{\"operation\":\"UPDATE\"}";
    private static CreateJobRequest Base(string id) => new() { JobId = id, Targets = new List<string> { Group }, Document = Doc };

    // Legal: 3 + 2 retries and a timeout.
    public Task Retry(string id)
    {
        var request = Base(id);
        request.JobExecutionsRetryConfig = new JobExecutionsRetryConfig
        {
            CriteriaList = new List<RetryCriteria>
            {
                new RetryCriteria { FailureType = RetryableFailureType.FAILED, NumberOfRetries = 3 },
                new RetryCriteria { FailureType = RetryableFailureType.TIMED_OUT, NumberOfRetries = 2 },
            },
        };
        request.TimeoutConfig = new TimeoutConfig { InProgressTimeoutInMinutes = options.Minutes };
        return iot.CreateJobAsync(request);
    }

    // Wrong: TIMED_OUT is retried and nothing times out.
    public Task RetryWithoutTimeout(string id)
    {
        var request = Base(id);
        request.JobExecutionsRetryConfig = new JobExecutionsRetryConfig
        {
            CriteriaList = [new RetryCriteria { FailureType = RetryableFailureType.TIMED_OUT, NumberOfRetries = 2 }], //! IOTJ2025
        };
        return iot.CreateJobAsync(request);
    }

    // Legal: options may be any number.
    public Task RetryByOptions(string id)
    {
        var request = Base(id);
        request.JobExecutionsRetryConfig = new JobExecutionsRetryConfig { CriteriaList = [new() { FailureType = RetryableFailureType.FAILED, NumberOfRetries = options.Failed }] };
        return iot.CreateJobAsync(request);
    }

    // Wrong: eleven retries.
    public Task Eleven(string id)
    {
        var request = Base(id);
        var retries = 11;
        request.JobExecutionsRetryConfig = new JobExecutionsRetryConfig { CriteriaList = [new() { FailureType = RetryableFailureType.FAILED, NumberOfRetries = retries }] }; //! IOTJ1021
        return iot.CreateJobAsync(request);
    }

    // Wrong: REJECTED cannot be retried.
    public Task Rejected(string id)
    {
        var request = Base(id);
        request.JobExecutionsRetryConfig = new JobExecutionsRetryConfig { CriteriaList = [new() { FailureType = "REJECTED", NumberOfRetries = 1 }] }; //! IOTJ1011
        return iot.CreateJobAsync(request);
    }

    // Wrong: no retry criteria at all.
    public Task NoCriteria(string id)
    {
        var request = Base(id);
        request.JobExecutionsRetryConfig = new JobExecutionsRetryConfig { CriteriaList = new List<RetryCriteria>() }; //! IOTJ2020
        return iot.CreateJobAsync(request);
    }

    // Wrong: a day is 1,440 minutes, and eight days are 11,520.
    public Task EightDays(string id)
    {
        var request = Base(id);
        request.TimeoutConfig = new TimeoutConfig { InProgressTimeoutInMinutes = 8 * 24 * 60 }; //! IOTJ1021
        return iot.CreateJobAsync(request);
    }

    // Legal: a week is 10,080 minutes.
    public Task Week(string id)
    {
        var request = Base(id);
        request.TimeoutConfig = new TimeoutConfig { InProgressTimeoutInMinutes = 7 * 24 * 60 };
        return iot.CreateJobAsync(request);
    }

    // Wrong: one arm is zero minutes.
    public Task Zero(string id, bool patient)
    {
        var request = Base(id);
        request.TimeoutConfig = new TimeoutConfig { InProgressTimeoutInMinutes = patient ? 600 : 0 }; //! IOTJ1021
        return iot.CreateJobAsync(request);
    }

    // Legal: zero leads to no timeout.
    public Task ZeroMeansNone(string id, int minutes = 0)
    {
        var request = Base(id);
        if (minutes > 0 && minutes <= 10080) request.TimeoutConfig = new TimeoutConfig { InProgressTimeoutInMinutes = minutes };
        return iot.CreateJobAsync(request);
    }

    // Wrong: an empty timeout.
    public Task EmptyTimeout(string id)
    {
        var request = Base(id);
        request.TimeoutConfig = new TimeoutConfig(); //! IOTJ2019
        return iot.CreateJobAsync(request);
    }

    // Wrong: both counts of the rate.
    public Task Both(string id)
    {
        var request = Base(id);
        request.JobExecutionsRolloutConfig = new JobExecutionsRolloutConfig
        {
            MaximumPerMinute = 100,
            ExponentialRate = new ExponentialRolloutRate
            {
                BaseRatePerMinute = 10,
                IncrementFactor = 2.0,
                RateIncreaseCriteria = new RateIncreaseCriteria
                {
                    NumberOfNotifiedThings = 50,
                    NumberOfSucceededThings = 20, //! IOTJ2005
                },
            },
        };
        return iot.CreateJobAsync(request);
    }

    // Legal: one of them, chosen by a flag.
    public Task OneOf(string id, bool bySuccess)
    {
        var criteria = new RateIncreaseCriteria();
        if (bySuccess) criteria.NumberOfSucceededThings = 10; else criteria.NumberOfNotifiedThings = 100;
        var request = Base(id);
        request.JobExecutionsRolloutConfig = new JobExecutionsRolloutConfig
        {
            MaximumPerMinute = 100,
            ExponentialRate = new ExponentialRolloutRate { BaseRatePerMinute = 10, IncrementFactor = 1.1, RateIncreaseCriteria = criteria },
        };
        return iot.CreateJobAsync(request);
    }

    // Wrong: the base is above the maximum.
    public Task BaseAbove(string id)
    {
        var request = Base(id);
        request.JobExecutionsRolloutConfig = new JobExecutionsRolloutConfig
        {
            MaximumPerMinute = 20,
            ExponentialRate = new ExponentialRolloutRate { BaseRatePerMinute = 50, IncrementFactor = 2, RateIncreaseCriteria = new RateIncreaseCriteria { NumberOfNotifiedThings = 5 } }, //?
        };
        return iot.CreateJobAsync(request);
    }

    // Wrong: above the quota.
    public Task TooFast(string id)
    {
        var request = Base(id);
        request.JobExecutionsRolloutConfig = new JobExecutionsRolloutConfig { MaximumPerMinute = 2_000 }; //! IOTJ1023
        return iot.CreateJobAsync(request);
    }

    // Legal: clamped.
    public Task Clamped(string id, string tenant)
    {
        var request = Base(id);
        request.JobExecutionsRolloutConfig = new JobExecutionsRolloutConfig { MaximumPerMinute = Math.Max(1, Math.Min(1000, rows.Count(tenant) / 10)) };
        return iot.CreateJobAsync(request);
    }

    // Wrong: factor above five.
    public Task Factor(string id)
    {
        var request = Base(id);
        request.JobExecutionsRolloutConfig = new JobExecutionsRolloutConfig
        {
            MaximumPerMinute = 500,
            ExponentialRate = new ExponentialRolloutRate { BaseRatePerMinute = 50, IncrementFactor = 5.5, RateIncreaseCriteria = new() { NumberOfNotifiedThings = 5 } }, //! IOTJ1021
        };
        return iot.CreateJobAsync(request);
    }
}
