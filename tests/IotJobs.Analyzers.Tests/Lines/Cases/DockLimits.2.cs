#nullable enable

namespace Cases.DockLimits;

public sealed class Arns(IAmazonIoT iot, string region, string account)
{
    private const string Doc = """{"operation":"UPDATE"}""";

    private string Arn(string kind, string name) => $"arn:aws:iot:{region}:{account}:{kind}/{name}";

    private Task Send(CreateJobRequest request) => iot.CreateJobAsync(request);

    public Task ToGroup(string group) => Send(new CreateJobRequest { JobId = "g-1", Document = Doc, Targets = [Arn("thinggroup", group)] });

    public Task ToMisnamedGroup(string group) => Send(new CreateJobRequest
    {
        JobId = "g-2", Document = Doc,
        Targets = [$"arn:aws:iot:{region}:{account}:thing-group/{group}"], //! IOTJ1022
    });

    public Task ToThingWithASpace(int row) => Send(new CreateJobRequest
    {
        JobId = "g-3", Document = Doc,
        Targets = [$"arn:aws-cn:iot:{region}:{account}:thing/row {row}"], //! IOTJ1020
    });

    public Task Associate(string jobId, IEnumerable<string> groups) => iot.AssociateTargetsWithJobAsync(new AssociateTargetsWithJobRequest
    {
        JobId = jobId, Targets = groups.Select(g => Arn("thinggroup", g)).Take(100).ToList(),
    });

    public Task AssociateOneThing(string jobId, string thing) => iot.AssociateTargetsWithJobAsync(new AssociateTargetsWithJobRequest
    {
        JobId = jobId,
        Targets = [$"arn:aws:iot:{region}:{account}:thing/{thing}"], //! IOTJ2022
    });

    public Task Managed(string target, string path) => Send(new CreateJobRequest
    {
        JobId = "m-1", Targets = [target], JobTemplateArn = $"arn:aws:iot:{region}::jobtemplate/AWS-Run-Command:1.0",
        DocumentParameters = new Dictionary<string, string> { ["command"] = $"sh,-c,{path}" },
    });

    public Task TemplateThatIsAJob(string target) => Send(new CreateJobRequest
    {
        JobId = "m-2", Targets = [target],
        JobTemplateArn = $"arn:aws:iot:{region}:{account}:job/weekly", //! IOTJ1022
    });

    public PresignedUrlConfig RoleOfAnotherKind() => new()
    {
        RoleArn = $"arn:aws:iam::{account}:user/firmware-reader", //! IOTJ1022
        ExpiresInSec = 60,
    };

    public Task Uninstall(string target, string package) => Send(new CreateJobRequest
    {
        JobId = "p-1", Targets = [target], Document = Doc,
        DestinationPackageVersions = [$"arn:aws:iot:{region}:{account}:package/{package}/version/$null"],
    });

    public Task PackageWithoutAVersion(string target, string package) => Send(new CreateJobRequest
    {
        JobId = "p-2", Targets = [target], Document = Doc,
        DestinationPackageVersions = [$"arn:aws:iot:{region}:{account}:package/wine"], //! IOTJ1022
    });

    public List<Tag> Tags(string owner) => [new Tag { Key = "부서:owner/팀", Value = owner }, new() { Key = "note", Value = null }, new Tag { Key = "a b", Value = "#1!" }];

    public List<Tag> TagsWithASign(string owner) =>
    [
        new Tag { Key = "cost#center", Value = owner }, //! IOTJ1020
        new Tag { Value = owner },
        new Tag { Key = new string('k', 129), Value = owner }, //! IOTJ1020
    ];

    public Task Stop(string jobId, string reason) => iot.CancelJobAsync(new CancelJobRequest
    {
        JobId = jobId, ReasonCode = reason.ToUpperInvariant().Replace(' ', '_'), Comment = reason.ReplaceLineEndings(" "),
    });

    public Task StopInProse(string jobId, int failed) => iot.CancelJobAsync(new CancelJobRequest
    {
        JobId = jobId,
        ReasonCode = $"FAILED-{failed}", //! IOTJ1020
        Comment = $"too many failures:\t{failed}", //! IOTJ1020
    });
}

public sealed class Whole(IAmazonIoT iot)
{
    private const string Doc = """{"operation":"UPDATE"}""";

    public Task Chained(string arn) => iot.CreateJobAsync(new CreateJobRequest { JobId = "w-1", Document = Doc }.Saying("weekly").For(arn));

    public async Task ChainedWithoutTargets(string note)
    {
        var request = new CreateJobRequest { JobId = "w-2", Document = Doc }.Saying(note); //! IOTJ2001
        await iot.CreateJobAsync(request);
    }

    public async Task ByLocalFunction(string arn, bool direct)
    {
        var request = new CreateJobRequest { JobId = "w-3" };
        Complete();
        await iot.CreateJobAsync(request);
        void Complete()
        {
            request.Targets = new List<string> { arn };
            if (direct) request.Document = Doc; else request.DocumentSource = "https://s3.eu-west-1.amazonaws.com/wine/job.json";
        }
    }

    public async Task FilledTooLate(string[] arns)
    {
        var targets = new List<string>();
        var request = new CreateJobRequest { JobId = "w-4", Document = Doc, Targets = targets }; //! IOTJ2001
        await iot.CreateJobAsync(request);
        targets.AddRange(arns);
    }

    public async Task FilledInTime(string[] arns)
    {
        var targets = new List<string>();
        var request = new CreateJobRequest { JobId = "w-5", Document = Doc, Targets = targets };
        foreach (var arn in arns) targets.Add(arn);
        if (request.Targets.Count == 0) return;
        await iot.CreateJobAsync(request);
    }

    public async Task AddedToNothing(string arn)
    {
        var request = new CreateJobRequest { JobId = "w-6", Document = Doc };
        request.Targets.Add(arn); //! IOTJ2015
        await iot.CreateJobAsync(request);
    }

    public async Task AddedToSomething(string arn)
    {
        var request = new CreateJobRequest { JobId = "w-7", Document = Doc };
        (request.Targets ??= []).Add(arn);
        (request.Tags ??= new()).Add(new Tag { Key = "run", Value = "" });
        await iot.CreateJobAsync(request);
    }

    public async Task SourceWins(string arn)
    {
        var request = new CreateJobRequest { JobId = "w-8", Targets = [arn], Document = Doc };
        request.DocumentSource = "https://s3.eu-west-1.amazonaws.com/wine/job.json";
        request.Document = null;
        await iot.CreateJobAsync(request);
    }

    public async Task Copied(string arn)
    {
        var first = new CreateJobRequest { JobId = "w-9a", Targets = [arn], Document = Doc, TargetSelection = "CONTINUOUS" };
        await iot.CreateJobAsync(first);
        await iot.CreateJobAsync(first.CopyAs("w-9b"));
        await iot.CreateJobAsync(first.CopyWithoutTargets("w-9c")); //! IOTJ2001
    }

    public Task PlanCorrected(string arn)
    {
        var draft = new RolloutPlan("plan 7", "EVERY", 0, 90_000);
        var plan = draft with { Id = "plan-7", Mode = "SNAPSHOT", PerMinute = 7, Minutes = draft.Minutes / 60 };
        return iot.CreateJobAsync(new CreateJobRequest
        {
            JobId = plan.Id, Targets = [arn], Document = Doc, TargetSelection = plan.Mode, TimeoutConfig = new() { InProgressTimeoutInMinutes = plan.Minutes },
            JobExecutionsRolloutConfig = new JobExecutionsRolloutConfig { MaximumPerMinute = plan.PerMinute },
        });
    }

    public Task PlanSpoiled(string arn)
    {
        var plan = new RolloutPlan("plan-8", "SNAPSHOT", 7, 60);
        var paused = plan with { PerMinute = 0 };
        return iot.CreateJobAsync(new CreateJobRequest
        {
            JobId = plan.Id, Targets = [arn], Document = Doc, TargetSelection = paused.Mode,
            JobExecutionsRolloutConfig = new JobExecutionsRolloutConfig { MaximumPerMinute = paused.PerMinute }, //! IOTJ1021
        });
    }

    public Task Crowd(IReadOnlyList<string> arns) => Task.WhenAll(arns.Chunk(100).Select((part, i) =>
        iot.CreateJobAsync(new CreateJobRequest { JobId = $"crowd-{i}", Document = Doc, Targets = part.ToList() })));

    public Task WindowsGoWithTheMode(string arn, List<MaintenanceWindow>? windows) => iot.CreateJobAsync(new CreateJobRequest
    {
        JobId = "w-10", Targets = [arn], Document = Doc,
        SchedulingConfig = windows is null ? null : new SchedulingConfig { MaintenanceWindows = windows },
        TargetSelection = windows is null ? TargetSelection.SNAPSHOT : TargetSelection.CONTINUOUS,
    });

    public async Task WindowOnASnapshot(string arn, MaintenanceWindow window)
    {
        var request = new CreateJobRequest { JobId = "w-11", Targets = [arn], Document = Doc, TargetSelection = "CONTINUOUS" };
        request.SchedulingConfig = new SchedulingConfig { MaintenanceWindows = [window] };
        request.TargetSelection = TargetSelection.SNAPSHOT; //! IOTJ2006
        await iot.CreateJobAsync(request);
    }

    public Task RetriesTimedOut(string arn, bool patient)
    {
        var request = new CreateJobRequest { JobId = "w-12", Targets = [arn], Document = Doc };
        request.TimeoutConfig = new TimeoutConfig { InProgressTimeoutInMinutes = patient ? 600 : 20 };
        request.JobExecutionsRetryConfig = new() { CriteriaList = [new() { FailureType = "TIMED_OUT", NumberOfRetries = 4 }, new() { FailureType = "FAILED", NumberOfRetries = 6 }] };
        return iot.CreateJobAsync(request);
    }

    public JobExecutionsRetryConfig RetriesSummed() => new() { CriteriaList = [new() { FailureType = "TIMED_OUT", NumberOfRetries = 5 }, new() { FailureType = "FAILED", NumberOfRetries = 6 }] }; //! IOTJ2010

    public JobExecutionsRolloutConfig Rates(bool gentle) => new() { MaximumPerMinute = 50, ExponentialRate = new() { BaseRatePerMinute = gentle ? 5 : 50, IncrementFactor = 2, RateIncreaseCriteria = gentle ? new() { NumberOfSucceededThings = 9 } : new() { NumberOfNotifiedThings = 90 } } };

    public JobExecutionsRolloutConfig RatesCrossed() => new() { MaximumPerMinute = 50, ExponentialRate = new() { BaseRatePerMinute = 60, IncrementFactor = 2, RateIncreaseCriteria = new() { NumberOfSucceededThings = 9 } } }; //! IOTJ2009

    public SchedulingConfig EndsBeforeItStarts() => new() { StartTime = "2027-03-02T08:00:00Z", EndTime = "2027-03-02T08:20:00Z" }; //! IOTJ2012

    public Task Rename(string jobId, string? text) => iot.UpdateJobAsync(new UpdateJobRequest { JobId = jobId, Description = text ?? "renamed" });

    public async Task UpdateNothing(string jobId, string? text)
    {
        var request = new UpdateJobRequest { JobId = jobId, Description = text ?? "renamed" }; //! IOTJ2023
        request.Description = null;
        await iot.UpdateJobAsync(request);
    }

    public AbortConfig? Aborts(IEnumerable<double> thresholds)
    {
        var list = thresholds.Where(t => t is > 0 and <= 100).Select(t => new AbortCriteria { FailureType = "FAILED", Action = "CANCEL", ThresholdPercentage = t, MinNumberOfExecutedThings = 1 }).ToList();
        return list.Count > 0 ? new AbortConfig { CriteriaList = list } : null;
    }
}
