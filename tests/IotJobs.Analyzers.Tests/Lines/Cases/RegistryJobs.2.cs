#nullable enable

namespace Cases.RegistryJobs;

using Amazon.IoTJobsDataPlane;
using Amazon.IoTJobsDataPlane.Model;
using DeviceStatus = Amazon.IoTJobsDataPlane.JobExecutionStatus;

public sealed class Settings(IAmazonIoT iot)
{
    private static CreateJobRequest Base(string document) => new()
    {
        JobId = $"ota-{Guid.NewGuid():N}",
        Document = document,
        Targets = [Arns.Cameras],
        TargetSelection = TargetSelection.SNAPSHOT,
    };

    // wrong: 169 hours are 10,140 minutes
    public Task Week(string document)
    {
        var request = Base(document);
        var hours = 7 * 24 + 1;
        request.TimeoutConfig = new TimeoutConfig { InProgressTimeoutInMinutes = hours * 60 }; //! IOTJ1021
        return iot.CreateJobAsync(request);
    }

    // legal: 168 hours are 10,080 minutes
    public Task WeekLegal(string document)
    {
        var request = Base(document);
        request.TimeoutConfig = new TimeoutConfig { InProgressTimeoutInMinutes = 7 * 24 * 60 };
        return iot.CreateJobAsync(request);
    }

    // legal: clamped
    public Task Clamped(string document, long? minutes)
    {
        var request = Base(document);
        request.TimeoutConfig = new TimeoutConfig { InProgressTimeoutInMinutes = Math.Clamp(minutes ?? 0, 1, 10080) };
        return iot.CreateJobAsync(request);
    }

    // wrong: at least 10,081
    public Task MaxInsteadOfMin(string document, int minutes)
    {
        var request = Base(document);
        request.TimeoutConfig = new TimeoutConfig { InProgressTimeoutInMinutes = Math.Max(minutes, 10081) }; //! IOTJ1021
        return iot.CreateJobAsync(request);
    }

    // wrong: the null arm is 0
    public Task ZeroArm(string document, int? minutes)
    {
        var request = Base(document);
        request.TimeoutConfig = new TimeoutConfig { InProgressTimeoutInMinutes = minutes ?? 0 }; //! IOTJ1021
        return iot.CreateJobAsync(request);
    }

    // legal: 0 stands for "no timeout" and never arrives
    public Task ZeroGuarded(string document, int? minutes)
    {
        var request = Base(document);
        var limit = minutes ?? 0;
        if (limit > 0) request.TimeoutConfig = new TimeoutConfig { InProgressTimeoutInMinutes = Math.Min(limit, 10080) };
        return iot.CreateJobAsync(request);
    }

    // legal: HasValue keeps the default of null away
    public Task HasValue(string document, int? minutes)
    {
        var request = Base(document);
        if (minutes is { } m and >= 1 and <= 10080) request.TimeoutConfig = new TimeoutConfig { InProgressTimeoutInMinutes = m };
        else if (minutes.HasValue) throw new ArgumentOutOfRangeException(nameof(minutes));
        return iot.CreateJobAsync(request);
    }

    // wrong: one over the hour
    public Task Signed(string document)
    {
        var request = Base(document);
        request.PresignedUrlConfig = new PresignedUrlConfig { RoleArn = Arns.Role, ExpiresInSec = (long)TimeSpan.FromHours(1).TotalSeconds + 1 }; //?
        return iot.CreateJobAsync(request);
    }

    // wrong: both counts
    public Task BothCounts(string document)
    {
        var request = Base(document);
        var increase = new RateIncreaseCriteria { NumberOfNotifiedThings = 10 };
        increase.NumberOfSucceededThings = 5; //! IOTJ2005
        request.JobExecutionsRolloutConfig = new JobExecutionsRolloutConfig
        {
            MaximumPerMinute = 100,
            ExponentialRate = new ExponentialRolloutRate { BaseRatePerMinute = 10, IncrementFactor = 1.5, RateIncreaseCriteria = increase },
        };
        return iot.CreateJobAsync(request);
    }

    // legal: the first is taken back
    public Task TakenBack(string document)
    {
        var request = Base(document);
        var increase = new RateIncreaseCriteria { NumberOfNotifiedThings = 10 };
        increase.NumberOfNotifiedThings = null;
        increase.NumberOfSucceededThings = 5;
        request.JobExecutionsRolloutConfig = new JobExecutionsRolloutConfig
        {
            MaximumPerMinute = 100,
            ExponentialRate = new ExponentialRolloutRate { BaseRatePerMinute = 10, IncrementFactor = 1.5, RateIncreaseCriteria = increase },
        };
        return iot.CreateJobAsync(request);
    }

    // legal: one of the two, never both
    public Task Either(string document, bool notified)
    {
        var request = Base(document);
        request.JobExecutionsRolloutConfig = new JobExecutionsRolloutConfig
        {
            MaximumPerMinute = 100,
            ExponentialRate = new ExponentialRolloutRate
            {
                BaseRatePerMinute = 10,
                IncrementFactor = 2,
                RateIncreaseCriteria = new RateIncreaseCriteria { NumberOfNotifiedThings = notified ? 10 : null, NumberOfSucceededThings = notified ? null : 5 },
            },
        };
        return iot.CreateJobAsync(request);
    }

    // wrong: 3 + 8 = 11 retries
    public Task Eleven(string document)
    {
        var request = Base(document);
        request.TimeoutConfig = new TimeoutConfig { InProgressTimeoutInMinutes = 60 };
        request.JobExecutionsRetryConfig = new JobExecutionsRetryConfig
        {
            CriteriaList = new[] { (RetryableFailureType.FAILED, 3), (RetryableFailureType.TIMED_OUT, 8) } //?
                .Select(c => new RetryCriteria { FailureType = c.Item1, NumberOfRetries = c.Item2 }).ToList(),
        };
        return iot.CreateJobAsync(request);
    }

    // wrong: 11 retries of one kind
    public Task ElevenOne(string document)
    {
        var request = Base(document);
        request.JobExecutionsRetryConfig = new JobExecutionsRetryConfig
        {
            CriteriaList = [new RetryCriteria { FailureType = RetryableFailureType.FAILED, NumberOfRetries = 10 + 1 }], //! IOTJ1021
        };
        return iot.CreateJobAsync(request);
    }

    // wrong: TIMED_OUT without a timeout
    public Task NoTimeout(string document)
    {
        var request = Base(document);
        var criteria = new List<RetryCriteria>();
        criteria.Add(new RetryCriteria
        {
            NumberOfRetries = 2,
            FailureType = RetryableFailureType.TIMED_OUT, //! IOTJ2025
        });
        request.JobExecutionsRetryConfig = new JobExecutionsRetryConfig { CriteriaList = criteria };
        return iot.CreateJobAsync(request);
    }

    // legal: the failure type is changed before anything is sent
    public Task ChangedType(string document)
    {
        var request = Base(document);
        var retry = new RetryCriteria { NumberOfRetries = 2, FailureType = RetryableFailureType.TIMED_OUT };
        if (request.TimeoutConfig is null) retry.FailureType = RetryableFailureType.FAILED;
        request.JobExecutionsRetryConfig = new JobExecutionsRetryConfig { CriteriaList = [retry] };
        return iot.CreateJobAsync(request);
    }

    // wrong: 20 % is 20; 0 is what integer division leaves
    public Task IntegerDivision(string document)
    {
        var request = Base(document);
        request.AbortConfig = new AbortConfig
        {
            CriteriaList =
            [
                new AbortCriteria
                {
                    Action = AbortAction.CANCEL,
                    FailureType = JobExecutionFailureType.ALL,
                    MinNumberOfExecutedThings = 5,
                    ThresholdPercentage = 1 / 5 * 100, //! IOTJ1021
                },
            ],
        };
        return iot.CreateJobAsync(request);
    }

    // legal: 1 / 5.0 is not 0
    public Task RealDivision(string document)
    {
        var request = Base(document);
        request.AbortConfig = new AbortConfig
        {
            CriteriaList = [new AbortCriteria { Action = AbortAction.CANCEL, FailureType = JobExecutionFailureType.ALL, MinNumberOfExecutedThings = 5, ThresholdPercentage = 1 / 5.0 * 100 }],
        };
        return iot.CreateJobAsync(request);
    }

    // wrong: ABORT is no action
    public Task Action(string document)
    {
        var request = Base(document);
        request.AbortConfig = new AbortConfig
        {
            CriteriaList = [new AbortCriteria { Action = "ABORT", FailureType = "failed", MinNumberOfExecutedThings = 5, ThresholdPercentage = 20 }], //! IOTJ1011
        };
        return iot.CreateJobAsync(request);
    }

    // wrong: an empty list of criteria
    public Task NoCriteria(string document)
    {
        var request = Base(document);
        request.AbortConfig = new AbortConfig { CriteriaList = new List<AbortCriteria>() }; //! IOTJ2020
        return iot.CreateJobAsync(request);
    }
}
