#nullable enable

namespace Cases.DoorbellJobs;

/// <summary>What belongs together in a request.</summary>
public sealed class Relations(IAmazonIoT iot)
{
    private static CreateJobRequest Base(string prefix) => new() { JobId = JobId.New(prefix), Targets = new List<string> { Known.Cameras } };

    private static ExponentialRolloutRate Rate(int? notified, int? succeeded) => new()
    {
        BaseRatePerMinute = 10,
        IncrementFactor = 2,
        RateIncreaseCriteria = new RateIncreaseCriteria { NumberOfNotifiedThings = notified, NumberOfSucceededThings = succeeded },
    };

    // legal: one of the two counts is null
    public Task<UpdateJobResponse> OneCount(string id) =>
        iot.UpdateJobAsync(new UpdateJobRequest { JobId = id, JobExecutionsRolloutConfig = new JobExecutionsRolloutConfig { MaximumPerMinute = 500, ExponentialRate = Rate(100, null) } });

    // wrong: both counts
    public Task<UpdateJobResponse> BothCounts(string id) =>
        iot.UpdateJobAsync(new UpdateJobRequest { JobId = id, JobExecutionsRolloutConfig = new JobExecutionsRolloutConfig { MaximumPerMinute = 500, ExponentialRate = Rate(100, 50) } }); //! IOTJ2005

    // wrong: a rate that grows and no end of its growth
    public Task<UpdateJobResponse> NoMaximum(string id)
    {
        var rate = Rate(null, 20);
        return iot.UpdateJobAsync(new UpdateJobRequest { JobId = id, JobExecutionsRolloutConfig = new JobExecutionsRolloutConfig { ExponentialRate = rate } }); //! IOTJ2004
    }

    // legal: windows come with CONTINUOUS, and only then
    public Task<CreateJobResponse> WindowWhenContinuous(string? cron)
    {
        var request = Base("mw");
        request.Document = Known.Update;
        request.TargetSelection = cron is null ? TargetSelection.SNAPSHOT : TargetSelection.CONTINUOUS;
        if (cron is not null)
        {
            request.SchedulingConfig = new SchedulingConfig { MaintenanceWindows = [new MaintenanceWindow { StartTime = cron, DurationInMinutes = 120 }] };
        }

        return iot.CreateJobAsync(request);
    }

    // wrong: the selection is never set
    public Task<CreateJobResponse> WindowAndNoSelection(int hour)
    {
        var window = new MaintenanceWindow { StartTime = $"cron(0 {hour} ? * SUN *)", DurationInMinutes = 120 };
        var request = new CreateJobRequest { JobId = JobId.New("mw"), Targets = [Known.Cameras], Document = Known.Update, SchedulingConfig = new SchedulingConfig { MaintenanceWindows = [window] } }; //! IOTJ2006
        return iot.CreateJobAsync(request);
    }

    // legal: one of the two sources is null
    public Task<CreateJobResponse> InlineOrStored(string? document)
    {
        var request = Base("doc");
        request.Document = document;
        if (document == null) request.DocumentSource = "https://s3.eu-west-1.amazonaws.com/firmware/job.json";
        return iot.CreateJobAsync(request);
    }

    // wrong: neither is set by the helper or here
    public Task<CreateJobResponse> NoSource()
    {
        var request = Base("doc"); //! IOTJ2002
        request.Description = "Firmware of June";
        return iot.CreateJobAsync(request);
    }

    // wrong: the source of the template is kept where the text is put in
    public Task<CreateJobTemplateResponse> BothSources()
    {
        var template = new CreateJobTemplateRequest { JobTemplateId = "nightly", Description = "Nightly", DocumentSource = "https://s3.eu-west-1.amazonaws.com/firmware/job.json", Document = Known.Update }; //! IOTJ2003
        return iot.CreateJobTemplateAsync(template);
    }

    // wrong: the list is null until one is assigned
    public Task<CreateJobResponse> AddToNothing()
    {
        var request = new CreateJobRequest { JobId = JobId.New("add"), Targets = [Known.Cameras], Document = Known.Update };
        request.Tags.Add(new Tag { Key = "team", Value = "firmware" }); //! IOTJ2015
        return iot.CreateJobAsync(request);
    }

    // legal: a list is assigned where there is none
    public Task<CreateJobResponse> AddToOwnList(IEnumerable<string> owners)
    {
        var request = Base("add");
        request.Document = Known.Update;
        foreach (var owner in owners)
        {
            (request.Tags ??= new List<Tag>()).Add(new Tag { Key = "owner", Value = owner });
        }

        request.Targets.Add(Known.Doorbells);
        return iot.CreateJobAsync(request);
    }

    // wrong: the second group is the first
    public Task<CreateJobResponse> SameGroup()
    {
        var request = Base("two");
        request.Document = Known.Update;
        request.Targets.Add(Known.Cameras); //! IOTJ2017
        return iot.CreateJobAsync(request);
    }

    // legal: the same group once only
    public Task<CreateJobResponse> DistinctGroups()
    {
        var groups = new List<string> { Known.Cameras, Known.Doorbells, Known.Cameras }.Distinct().ToList();
        return iot.CreateJobAsync(new CreateJobRequest { JobId = JobId.New("two"), Targets = groups, Document = Known.Update });
    }

    // wrong: a single thing
    public Task<AssociateTargetsWithJobResponse> SingleThing(string id, [ThingName] string thing)
    {
        var arn = $"arn:aws:iot:eu-west-1:123456789012:thing/{thing}";
        return iot.AssociateTargetsWithJobAsync(new AssociateTargetsWithJobRequest { JobId = id, Targets = [arn] }); //! IOTJ2022
    }

    // legal: three retries of one kind, and an end of each execution
    public Task<CreateJobResponse> RetryWithTimeout(bool onTimeout)
    {
        var request = Base("retry");
        request.Document = Known.Update;
        request.JobExecutionsRetryConfig = new JobExecutionsRetryConfig { CriteriaList = [new RetryCriteria { FailureType = onTimeout ? RetryableFailureType.TIMED_OUT : RetryableFailureType.FAILED, NumberOfRetries = 3 }] };
        if (onTimeout) request.TimeoutConfig = new TimeoutConfig { InProgressTimeoutInMinutes = 30 };
        return iot.CreateJobAsync(request);
    }

    // wrong: six and five are more than ten
    public Task<CreateJobResponse> ElevenRetries()
    {
        var request = Base("retry");
        request.Document = Known.Update;
        request.TimeoutConfig = new TimeoutConfig { InProgressTimeoutInMinutes = 30 };
        request.JobExecutionsRetryConfig = new JobExecutionsRetryConfig { CriteriaList = [new RetryCriteria { FailureType = "FAILED", NumberOfRetries = 6 }, new RetryCriteria { FailureType = "TIMED_OUT", NumberOfRetries = 5 }] }; //! IOTJ2010
        return iot.CreateJobAsync(request);
    }
}
