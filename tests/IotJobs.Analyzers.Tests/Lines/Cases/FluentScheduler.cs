#nullable enable

namespace Cases.Programs.FluentScheduler;

// A nightly scheduler with a fluent builder and a Lambda handler; some mistakes.
public sealed record Night(DateOnly Day, int Wave, string[] Groups, string Image);
public sealed record Limits(int PerMinute = 100, long TimeoutMinutes = 60, double Percent = 10);
public sealed class LambdaEvent { public string? Action { get; set; } public string? JobId { get; set; } public int Wave { get; set; } }

public sealed class JobBuilder
{
    private readonly CreateJobRequest _request = new CreateJobRequest();
    private readonly List<string> _targets = new List<string>();
    public JobBuilder Id(string id) { _request.JobId = id; return this; }
    public JobBuilder Describe(string text) { _request.Description = text; return this; }
    public JobBuilder Target(string arn) { _targets.Add(arn); return this; }
    public JobBuilder Groups(IEnumerable<string> names)
    {
        foreach (var name in names) _targets.Add("arn:aws:iot:eu-west-1:123456789012:thinggroup/" + name);
        return this;
    }
    public JobBuilder Document(object value) { _request.Document = JsonSerializer.Serialize(value); return this; }
    public JobBuilder Within(long minutes) { _request.TimeoutConfig = new TimeoutConfig { InProgressTimeoutInMinutes = minutes }; return this; }
    public JobBuilder Rate(int perMinute) { _request.JobExecutionsRolloutConfig = new JobExecutionsRolloutConfig { MaximumPerMinute = perMinute }; return this; }
    public JobBuilder With(Action<CreateJobRequest> configure) { configure(_request); return this; }
    public CreateJobRequest Build() { _request.Targets = _targets; return _request; }
}

public sealed class NightScheduler
{
    private readonly IAmazonIoT _iot;
    private readonly Limits _limits;
    public NightScheduler(IAmazonIoT iot, Limits? limits = null) { _iot = iot; _limits = limits ?? new Limits(); }

    // Legal: yyyyMMdd and a number.
    public Task PlanAsync(Night night) => _iot.CreateJobAsync(new JobBuilder()
        .Id($"night-{night.Day:yyyyMMdd}-{night.Wave}")
        .Describe($"Night of {night.Day:yyyy-MM-dd}, wave {night.Wave}")
        .Groups(night.Groups)
        .Document(new { operation = "UPDATE", image = night.Image })
        .Within(_limits.TimeoutMinutes)
        .Rate(_limits.PerMinute)
        .Build());

    // Wrong: the slashes of the format stay in the JobId (another culture's separator is illegal too, or a dash).
    public Task PlanSlashedAsync(Night night) => _iot.CreateJobAsync(new JobBuilder()
        .Id($"night-{night.Day:yyyy/MM/dd}") //?
        .Groups(night.Groups)
        .Document(new { operation = "UPDATE" })
        .Build());

    // Wrong: eleven thousand minutes.
    public Task PlanLongAsync(Night night) => _iot.CreateJobAsync(new JobBuilder()
        .Id("night-long-" + night.Wave)
        .Groups(night.Groups)
        .Document(new { operation = "UPDATE" })
        .Within(11_000) //! IOTJ1021
        .Build());

    // Wrong: a lambda sets a word that is none.
    public Task PlanLooseAsync(Night night) => _iot.CreateJobAsync(new JobBuilder()
        .Id("night-loose-" + night.Wave)
        .Groups(night.Groups)
        .Document(new { operation = "UPDATE" })
        .With(r => r.TargetSelection = "CONTINUE") //! IOTJ1010
        .Build());

    // Wrong: a bare thing name is no target.
    public Task PlanOneAsync() => _iot.CreateJobAsync(new JobBuilder()
        .Id("night-one")
        .Target("cam-1") //! IOTJ1022
        .Document(new { operation = "UPDATE" })
        .Build());

    // Wrong: raising retries in an update.
    public Task MoreRetriesAsync(string jobId) => _iot.UpdateJobAsync(new UpdateJobRequest
    {
        JobId = jobId,
        JobExecutionsRetryConfig = new JobExecutionsRetryConfig
        {
            CriteriaList = new List<RetryCriteria>
            {
                new RetryCriteria { FailureType = RetryableFailureType.FAILED, NumberOfRetries = 5 }, //?
            },
        },
    });

    // Legal: a new description.
    public Task RenameAsync(string jobId, int wave) => _iot.UpdateJobAsync(new UpdateJobRequest { JobId = jobId, Description = "Wave " + wave });
}

public sealed class Function
{
    private readonly IAmazonIoT _iot;
    public Function(IAmazonIoT iot) => _iot = iot;

    public async Task<string> HandleAsync(LambdaEvent input)
    {
        switch (input.Action?.ToLowerInvariant())
        {
            case "cancel" when input.JobId is { Length: > 0 } id:
                await _iot.CancelJobAsync(new CancelJobRequest { JobId = id, ReasonCode = Reason(input.Wave) });
                return id;
            case "list":
                var jobs = await _iot.ListJobsAsync(new ListJobsRequest { Status = JobStatus.IN_PROGRESS, MaxResults = 50 });
                return string.Join(",", (jobs.Jobs ?? new List<JobSummary>()).Select(j => j.JobId));
            case "ended":
                // Wrong: there is no job status FAILED.
                var failed = await _iot.ListJobsAsync(new ListJobsRequest { Status = "FAILED" }); //! IOTJ1011
                return failed.NextToken ?? "";
            case "refresh":
                // Wrong: nothing is changed.
                await _iot.UpdateJobAsync(new UpdateJobRequest { JobId = input.JobId ?? "night-1" }); //! IOTJ2023
                return "refreshed";
            default:
                throw new NotSupportedException(input.Action);
        }
    }

    private static string Reason(int wave) => wave > 0 ? $"WAVE_{wave}" : "NO_WAVE";
}
