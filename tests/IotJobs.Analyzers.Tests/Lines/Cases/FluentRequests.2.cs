#nullable enable

using Amazon.IoTJobsDataPlane;
using Amazon.IoTJobsDataPlane.Model;
using DeviceDescribe = Amazon.IoTJobsDataPlane.Model.DescribeJobExecutionRequest;
using DeviceStatus = Amazon.IoTJobsDataPlane.JobExecutionStatus;

namespace Cases.FluentRequests;

public sealed class ConveyorRollouts(IAmazonIoT iot, RolloutOptions options)
{
    private static CreateJobRequest Base(string id)
        => new() { JobId = id, Targets = [Arns.Elevators], Document = """{"operation":"UPDATE","line":4}""" };

    // A growing rate whose upper end is missing
    public Task Grow(string id)
    {
        var request = Base(id);
        request.JobExecutionsRolloutConfig = Exponential(10, null); //! IOTJ2004
        return iot.CreateJobAsync(request);
    }

    // The same factory with an upper end
    public Task GrowTo(string id, int? max)
    {
        var request = Base(id);
        request.JobExecutionsRolloutConfig = Exponential(10, max ?? 500);
        return iot.CreateJobAsync(request);
    }

    private static JobExecutionsRolloutConfig Exponential(int from, int? max) => new()
    {
        MaximumPerMinute = max,
        ExponentialRate = new ExponentialRolloutRate
        {
            BaseRatePerMinute = from,
            IncrementFactor = 1.5,
            RateIncreaseCriteria = new RateIncreaseCriteria { NumberOfSucceededThings = 50 },
        },
    };

    // Both counts
    public Task BothCounts(string id)
    {
        var request = Base(id);
        var rate = new ExponentialRolloutRate { BaseRatePerMinute = 5, IncrementFactor = 2 };
        rate.RateIncreaseCriteria = new RateIncreaseCriteria { NumberOfNotifiedThings = 100, NumberOfSucceededThings = 50 }; //! IOTJ2005
        request.JobExecutionsRolloutConfig = new() { MaximumPerMinute = 100, ExponentialRate = rate };
        return iot.CreateJobAsync(request);
    }

    // One of them, by one flag
    public Task OneCount(string id, bool bySuccess, int count)
    {
        int things = Math.Max(1, count);
        var request = Base(id);
        request.JobExecutionsRolloutConfig = new JobExecutionsRolloutConfig
        {
            MaximumPerMinute = 100,
            ExponentialRate = new ExponentialRolloutRate
            {
                BaseRatePerMinute = 5,
                IncrementFactor = 2,
                RateIncreaseCriteria = new RateIncreaseCriteria
                {
                    NumberOfNotifiedThings = bySuccess ? null : things,
                    NumberOfSucceededThings = bySuccess ? things : null,
                },
            },
        };
        return iot.CreateJobAsync(request);
    }

    // Begins above its end
    public Task Backwards(string id)
    {
        const int Start = 200;
        var criteria = new RateIncreaseCriteria { NumberOfNotifiedThings = 10 };
        var request = Base(id);
        request.JobExecutionsRolloutConfig = new() { MaximumPerMinute = Start / 2, ExponentialRate = new() { BaseRatePerMinute = Start, IncrementFactor = 2, RateIncreaseCriteria = criteria } }; //! IOTJ2009
        return iot.CreateJobAsync(request);
    }

    // A day is longer than a URL lives
    public Task LongUrl(string id)
    {
        var request = Base(id);
        request.PresignedUrlConfig = new PresignedUrlConfig
        {
            RoleArn = "arn:aws:iam::123456789012:role/conveyor",
            ExpiresInSec = options.UrlSeconds
                ?? 24 * 60 * 60, //! IOTJ1021
        };
        return iot.CreateJobAsync(request);
    }

    // Brought into the range in three ways
    public Task Clamped(string id, int minutes, long seconds, int perMinute)
    {
        if (perMinute is < 1 or > 1000)
        {
            perMinute = 50;
        }

        var request = Base(id);
        request.TimeoutConfig = new TimeoutConfig { InProgressTimeoutInMinutes = minutes switch { <= 0 => 1, > 10_080 => 10_080, _ => minutes } };
        request.PresignedUrlConfig = new PresignedUrlConfig { ExpiresInSec = Math.Max(60, Math.Min(seconds, 3600)) };
        request.JobExecutionsRolloutConfig = new JobExecutionsRolloutConfig { MaximumPerMinute = perMinute };
        return iot.CreateJobAsync(request);
    }

    // 0 stands for "no timeout" and never arrives
    public Task Sentinel(string id)
    {
        int minutes = options.TimeoutMinutes > 0 ? options.TimeoutMinutes : 0;
        var request = Base(id);
        if (minutes != 0)
        {
            request.TimeoutConfig = new TimeoutConfig { InProgressTimeoutInMinutes = minutes };
        }

        return iot.CreateJobAsync(request);
    }

    // Nought per cent never aborts
    public Task Abort(string id)
    {
        var request = Base(id);
        request.AbortConfig = new AbortConfig
        {
            CriteriaList =
            [
                Criterion(JobExecutionFailureType.FAILED, 12.5),
                Criterion(JobExecutionFailureType.TIMED_OUT, 0), //! IOTJ1021
            ],
        };
        return iot.CreateJobAsync(request);
    }

    private static AbortCriteria Criterion(JobExecutionFailureType type, double percent) => new()
    {
        Action = AbortAction.CANCEL,
        FailureType = type,
        MinNumberOfExecutedThings = 20,
        ThresholdPercentage = percent,
    };

    // What to do is not said
    public Task AbortWithoutAction(string id)
    {
        var request = new CreateJobRequest { JobId = id, Targets = [Arns.Elevators], Document = "{}" };
        request.AbortConfig = new AbortConfig { CriteriaList = [] };
        request.AbortConfig.CriteriaList.Add(new AbortCriteria { FailureType = "ALL", ThresholdPercentage = 5, MinNumberOfExecutedThings = 3 }); //! IOTJ2018
        return iot.CreateJobAsync(request);
    }

    // No criteria, no setting
    public Task AbortIfAny(string id, IReadOnlyDictionary<string, double> limits)
    {
        var criteria = new List<AbortCriteria>();
        foreach (var (word, limit) in limits)
        {
            if (limit is > 0 and <= 100)
            {
                criteria.Add(Criterion(JobExecutionFailureType.FindValue(word), limit));
            }
        }

        var request = Base(id);
        request.AbortConfig = criteria.Count == 0 ? null : new AbortConfig { CriteriaList = criteria };
        return iot.CreateJobAsync(request);
    }

    // ALL beside another
    public Task RetryBoth(string id)
    {
        var request = Base(id);
        request.TimeoutConfig = new TimeoutConfig { InProgressTimeoutInMinutes = 15 };
        request.JobExecutionsRetryConfig = new() { CriteriaList = [new() { FailureType = RetryableFailureType.ALL, NumberOfRetries = 2 }, new() { FailureType = "FAILED", NumberOfRetries = 1 }] }; //! IOTJ2010
        return iot.CreateJobAsync(request);
    }

    // Nothing times out here
    public Task RetryTimeouts(string id)
        => iot.CreateJobAsync(new CreateJobRequest { JobId = id, Targets = [Arns.Elevators], Document = "{}", JobExecutionsRetryConfig = new() { CriteriaList = [new RetryCriteria { FailureType = RetryableFailureType.TIMED_OUT, NumberOfRetries = 2 }] } }); //! IOTJ2025

    // The timeout comes from a helper, after the retries
    public Task RetryHardened(string id)
    {
        var request = Base(id);
        request.JobExecutionsRetryConfig = new()
        {
            CriteriaList =
            [
                new RetryCriteria { FailureType = RetryableFailureType.TIMED_OUT, NumberOfRetries = 7 },
                new RetryCriteria { FailureType = RetryableFailureType.FAILED, NumberOfRetries = 3 },
            ],
        };
        Harden(request);
        return iot.CreateJobAsync(request);
    }

    private static void Harden(CreateJobRequest request)
        => request.TimeoutConfig ??= new TimeoutConfig { InProgressTimeoutInMinutes = 7 * 24 * 60 };

    // It ends before it begins
    public Task Season(string id)
    {
        var request = Base(id);
        request.SchedulingConfig = new SchedulingConfig { StartTime = "2031-05-01T22:00:00Z", EndTime = "2031-05-01T06:00:00Z", EndBehavior = JobEndBehavior.CANCEL }; //! IOTJ2012
        return iot.CreateJobAsync(request);
    }

    // The behaviour is there only where the end is
    public Task SeasonOpenEnd(string id, DateTimeOffset start, DateTimeOffset? end)
    {
        var schedule = new SchedulingConfig { StartTime = start.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture) };
        if (end is { } until && until - start >= TimeSpan.FromMinutes(30))
        {
            schedule.EndTime = until.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
            schedule.EndBehavior = JobEndBehavior.STOP_ROLLOUT;
        }

        var request = Base(id);
        request.SchedulingConfig = schedule;
        return iot.CreateJobAsync(request);
    }

    // Cron of Unix, five fields
    public Task UnixCron(string id, int hour)
    {
        var request = Base(id);
        request.TargetSelection = TargetSelection.CONTINUOUS;
        request.SchedulingConfig = new SchedulingConfig
        {
            MaintenanceWindows =
            [
                new MaintenanceWindow
                {
                    StartTime = "0 2 * * 1", //! IOTJ2012
                    DurationInMinutes = 60,
                },
            ],
        };
        return iot.CreateJobAsync(request);
    }

    // Parameters for a template of one's own
    public Task Parameters(string id)
        => iot.CreateJobAsync(new CreateJobRequest { JobId = id, Targets = [Arns.Elevators], JobTemplateArn = Arns.OwnTemplate, DocumentParameters = new() { ["path"] = "/opt/line" } }); //! IOTJ2011

    // Parameters only where the template is AWS's
    public Task ParametersManaged(string id)
    {
        string template = options.TemplateArn ?? Arns.Reboot;
        var request = new CreateJobRequest { JobId = id, Targets = [Arns.Elevators], JobTemplateArn = template };
        if (template.Contains("::jobtemplate/AWS-", StringComparison.Ordinal))
        {
            request.DocumentParameters = new Dictionary<string, string> { ["runAsUser"] = "conveyor" };
        }

        return iot.CreateJobAsync(request);
    }

    // A template wants a description
    public async Task Template(string id)
    {
        var request = new CreateJobTemplateRequest { JobTemplateId = id, Document = "{\"operation\":\"UPDATE\"}" }; //! IOTJ2018
        request.MaintenanceWindows = [new MaintenanceWindow { StartTime = "cron(0 3 1 * ? *)", DurationInMinutes = 1430 }];
        await iot.CreateJobTemplateAsync(request);
    }

    // From a job, described by it; no document of its own
    public async Task TemplateOfJob(string id, Job job)
    {
        var request = new CreateJobTemplateRequest { JobTemplateId = id, JobArn = job.JobArn };
        request.Description = string.IsNullOrEmpty(job.Description) ? "made of " + job.JobId : job.Description;
        await iot.CreateJobTemplateAsync(request);
    }

    // Retries can only be ended
    public Task MoreRetries(string id)
        => iot.UpdateJobAsync(new UpdateJobRequest { JobId = id, JobExecutionsRetryConfig = new() { CriteriaList = [new() { FailureType = RetryableFailureType.FAILED, NumberOfRetries = 3 }] } }); //! IOTJ2023

    // Nothing to change, nothing sent
    public async Task Patch(string id, string? description, long? timeout)
    {
        if (description is null && timeout is null)
        {
            return;
        }

        var request = new UpdateJobRequest { JobId = id, Description = description };
        if (timeout is > 0 and <= 10_080)
        {
            request.TimeoutConfig = new TimeoutConfig { InProgressTimeoutInMinutes = timeout };
        }
        else if (description is null)
        {
            throw new ArgumentOutOfRangeException(nameof(timeout));
        }

        await iot.UpdateJobAsync(request);
    }

    // A single thing joins no continuous job
    public Task Join(string id)
        => iot.AssociateTargetsWithJobAsync(new AssociateTargetsWithJobRequest
        {
            JobId = id,
            Comment = "line 4",
            Targets =
            [
                Arns.Escalators,
                Arns.Cabin, //! IOTJ2022
            ],
        });

    // A reason code has no blank
    public Task Cancel(string id, int ticket)
        => iot.CancelJobAsync(new CancelJobRequest
        {
            JobId = id,
            ReasonCode = $"TICKET {ticket:D6}", //! IOTJ1020
        });

    // Made fit before
    public Task CancelFit(string id, string reason)
    {
        string code = new(reason.ToUpperInvariant().Select(c => c is >= 'A' and <= 'Z' or >= '0' and <= '9' ? c : '_').Take(128).ToArray());
        return iot.CancelJobAsync(new CancelJobRequest { JobId = id, ReasonCode = code.Length == 0 ? null : code, Comment = reason.ReplaceLineEndings(" ") });
    }

    // Executions never are COMPLETED
    public async Task<int> CountDone(string id)
    {
        int done = 0;
        foreach (string thing in (string[])["cabin-12", "cabin-13"])
        {
            var described = await iot.DescribeJobExecutionAsync(new Amazon.IoT.Model.DescribeJobExecutionRequest { JobId = id, ThingName = thing });
            if (described.Execution.Status == "COMPLETED") //! IOTJ2016
            {
                done++;
            }
        }

        return done;
    }

    // Jobs are
    public async Task<bool> IsDone(string id)
    {
        var described = await iot.DescribeJobAsync(new DescribeJobRequest { JobId = id });
        return described.Job.Status == "COMPLETED" || described.Job.Status?.Value is "CANCELED" or "DELETION_IN_PROGRESS";
    }
}
