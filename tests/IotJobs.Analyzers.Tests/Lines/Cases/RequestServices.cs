#nullable enable
using Amazon.IoTJobsDataPlane;
using UpdateExecution = Amazon.IoTJobsDataPlane.Model.UpdateJobExecutionRequest;

namespace Cases.RequestServices;

public interface IRetryPolicy
{
    Task<T> ExecuteAsync<T>(Func<CancellationToken, Task<T>> action, CancellationToken ct = default);
}

public static class RequestExtensions
{
    public static CreateJobRequest WithPresign(this CreateJobRequest request, string role)
    {
        request.PresignedUrlConfig ??= new PresignedUrlConfig();
        request.PresignedUrlConfig.RoleArn = role;
        return request;
    }

    public static T Tap<T>(this T value, Action<T> action) { action(value); return value; }
}

public sealed class JobBuilder
{
    private readonly CreateJobRequest _request = new();

    public JobBuilder Id([JobId] string id) { _request.JobId = id; return this; }
    public JobBuilder Target(params string[] arns) { _request.Targets = (_request.Targets ?? []).Concat(arns).ToList(); return this; }
    public JobBuilder Document(string document) { _request.Document = document; return this; }
    public JobBuilder Continuous() { _request.TargetSelection = TargetSelection.CONTINUOUS; return this; }
    public JobBuilder Windows(params MaintenanceWindow[] windows) { _request.SchedulingConfig = new() { MaintenanceWindows = [.. windows] }; return this; }
    public CreateJobRequest Build() => _request;
}

public sealed partial class RequestService(IAmazonIoT client, IAmazonIoTJobsDataPlane device, IRetryPolicy policy)
{
    private const string Thing = "arn:aws:iot:eu-west-1:123456789012:thing/cam-1";
    private const string Group = "arn:aws:iot:eu-west-1:123456789012:thinggroup/cams";
    private const string Doc = """{"operation":"UPDATE"}""";
    private const string Role = "arn:aws:iam::123456789012:role/presign";
    private const string Signed = """{"url":"${aws:iot:s3-presigned-url-v2:https://b.s3.eu-west-1.amazonaws.com/fw.bin}"}""";
    private const string Packaged = """{"url":"${aws:iot:package:fw:version:1.0:attributes:url}"}""";
    private static readonly TimeoutConfig Hour = new() { InProgressTimeoutInMinutes = 60 };

    private static void Fill(CreateJobRequest request, IEnumerable<string> targets)
    {
        request.Targets = targets as List<string> ?? targets.ToList();
        request.TimeoutConfig = Hour;
    }

    public async Task NoTargets([JobId] string id, CancellationToken ct)
    {
        var request = new CreateJobRequest { JobId = id, Document = Doc, TimeoutConfig = Hour }; //! IOTJ2001
        await client.CreateJobAsync(request, ct);
        request.Targets = [Thing];
    }

    public async Task Filled([JobId] string id, IEnumerable<string> targets)
    {
        var request = new CreateJobRequest { JobId = id, Document = Doc };
        Fill(request, targets);
        await client.CreateJobAsync(request);
    }

    public Task EmptyTargets([JobId] string id)
        => client.CreateJobAsync(new CreateJobRequest { JobId = id, Document = Doc, Targets = [], TimeoutConfig = Hour }); //! IOTJ2001

    public async Task Collected([JobId] string id, IReadOnlyDictionary<string, bool> things)
    {
        var targets = new List<string>();
        foreach (var (arn, online) in things)
        {
            if (online) targets.Add(arn);
        }
        if (targets.Count == 0) return;
        await client.CreateJobAsync(new() { JobId = id, Document = Doc, Targets = targets, TimeoutConfig = Hour });
    }

    public async Task NoDocument([JobId] string id, bool described)
    {
        var request = new CreateJobRequest { JobId = id, Targets = [Thing], TimeoutConfig = Hour }; //! IOTJ2002
        if (described) request.Description = "no document at all";
        await client.CreateJobAsync(request);
    }

    public async Task EitherDocument([JobId] string id, string? bucket)
    {
        var request = new CreateJobRequest { JobId = id, Targets = [Thing], TimeoutConfig = Hour };
        if (bucket is null)
        {
            request.Document = Doc;
        }
        else
        {
            request.DocumentSource = $"https://s3.eu-west-1.amazonaws.com/{bucket}/job.json";
        }
        await policy.ExecuteAsync(token => client.CreateJobAsync(request, token));
    }

    public Task BothDocuments([JobId] string id) => client.CreateJobAsync(new CreateJobRequest { JobId = id, Targets = [Thing], Document = Doc, DocumentSource = "https://s3.eu-west-1.amazonaws.com/b/k" }); //! IOTJ2003

    public Task OneOfBoth([JobId] string id, string? source) => client.CreateJobAsync(new CreateJobRequest
    {
        JobId = id,
        Targets = [Thing],
        Document = source is null ? Doc : null,
        DocumentSource = source,
    });

    public Task<UpdateJobResponse> NoMaximum([JobId] string id, int rate) => client.UpdateJobAsync(new UpdateJobRequest
    {
        JobId = id,
        JobExecutionsRolloutConfig = new() { ExponentialRate = new() { BaseRatePerMinute = rate, IncrementFactor = 2, RateIncreaseCriteria = new() { NumberOfNotifiedThings = 5 } } }, //! IOTJ2004
    });

    public Task<UpdateJobResponse> LateMaximum([JobId] string id, int? maximum)
    {
        var rollout = new JobExecutionsRolloutConfig { MaximumPerMinute = maximum };
        rollout.ExponentialRate = new() { BaseRatePerMinute = 5, IncrementFactor = 1.5, RateIncreaseCriteria = new() { NumberOfSucceededThings = 5 } };
        rollout.MaximumPerMinute ??= 100;
        return client.UpdateJobAsync(new UpdateJobRequest { JobId = id, JobExecutionsRolloutConfig = rollout });
    }

    public RateIncreaseCriteria BothCounts() => new() { NumberOfNotifiedThings = 50, NumberOfSucceededThings = 20 }; //! IOTJ2005

    public RateIncreaseCriteria OneCount(bool notified) => new()
    {
        NumberOfNotifiedThings = notified ? 10 : null,
        NumberOfSucceededThings = notified ? null : 10,
    };

    public Task SnapshotWindow([JobId] string id)
    {
        var request = new JobBuilder().Id(id).Target(Thing).Document(Doc).Windows(new MaintenanceWindow { StartTime = "cron(0 2 ? * MON *)", DurationInMinutes = 60 }).Build(); //! IOTJ2006
        return client.CreateJobAsync(request);
    }

    public Task ContinuousWindow([JobId] string id)
    {
        var request = new JobBuilder().Id(id).Target(Group).Document(Doc).Windows(new MaintenanceWindow { StartTime = "cron(0 2 ? * MON *)", DurationInMinutes = 60 }).Continuous().Build();
        return client.CreateJobAsync(request);
    }

    // the two tests agree
    public async Task MaybeWindow([JobId] string id, MaintenanceWindow? window)
    {
        var request = new CreateJobRequest { JobId = id, Targets = [Group], Document = Doc, TimeoutConfig = Hour };
        request.TargetSelection = window is null ? TargetSelection.SNAPSHOT : TargetSelection.CONTINUOUS;
        if (window is not null) request.SchedulingConfig = new SchedulingConfig { MaintenanceWindows = [window] };
        await client.CreateJobAsync(request);
    }

    public Task Unsigned([JobId] string id) => client.CreateJobAsync(new CreateJobRequest { JobId = id, Targets = [Thing], Document = Signed, TimeoutConfig = Hour }); //! IOTJ2007

    public Task SignedByExtension([JobId] string id) => client.CreateJobAsync(new CreateJobRequest { JobId = id, Targets = [Thing], Document = Signed, TimeoutConfig = Hour }.WithPresign(Role));

    public Task TooMany([JobId] string id)
    {
        var request = new CreateJobRequest { JobId = id, Document = Doc, TimeoutConfig = Hour };
        request.Targets = ["arn:aws:iot:eu-west-1:123456789012:thing/c0", "arn:aws:iot:eu-west-1:123456789012:thing/c1", "arn:aws:iot:eu-west-1:123456789012:thing/c2", "arn:aws:iot:eu-west-1:123456789012:thing/c3", "arn:aws:iot:eu-west-1:123456789012:thing/c4", "arn:aws:iot:eu-west-1:123456789012:thing/c5", "arn:aws:iot:eu-west-1:123456789012:thing/c6", "arn:aws:iot:eu-west-1:123456789012:thing/c7", "arn:aws:iot:eu-west-1:123456789012:thing/c8", "arn:aws:iot:eu-west-1:123456789012:thing/c9", "arn:aws:iot:eu-west-1:123456789012:thing/c10", "arn:aws:iot:eu-west-1:123456789012:thing/c11", "arn:aws:iot:eu-west-1:123456789012:thing/c12", "arn:aws:iot:eu-west-1:123456789012:thing/c13", "arn:aws:iot:eu-west-1:123456789012:thing/c14", "arn:aws:iot:eu-west-1:123456789012:thing/c15", "arn:aws:iot:eu-west-1:123456789012:thing/c16", "arn:aws:iot:eu-west-1:123456789012:thing/c17", "arn:aws:iot:eu-west-1:123456789012:thing/c18", "arn:aws:iot:eu-west-1:123456789012:thing/c19", "arn:aws:iot:eu-west-1:123456789012:thing/c20", "arn:aws:iot:eu-west-1:123456789012:thing/c21", "arn:aws:iot:eu-west-1:123456789012:thing/c22", "arn:aws:iot:eu-west-1:123456789012:thing/c23", "arn:aws:iot:eu-west-1:123456789012:thing/c24", "arn:aws:iot:eu-west-1:123456789012:thing/c25", "arn:aws:iot:eu-west-1:123456789012:thing/c26", "arn:aws:iot:eu-west-1:123456789012:thing/c27", "arn:aws:iot:eu-west-1:123456789012:thing/c28", "arn:aws:iot:eu-west-1:123456789012:thing/c29", "arn:aws:iot:eu-west-1:123456789012:thing/c30", "arn:aws:iot:eu-west-1:123456789012:thing/c31", "arn:aws:iot:eu-west-1:123456789012:thing/c32", "arn:aws:iot:eu-west-1:123456789012:thing/c33", "arn:aws:iot:eu-west-1:123456789012:thing/c34", "arn:aws:iot:eu-west-1:123456789012:thing/c35", "arn:aws:iot:eu-west-1:123456789012:thing/c36", "arn:aws:iot:eu-west-1:123456789012:thing/c37", "arn:aws:iot:eu-west-1:123456789012:thing/c38", "arn:aws:iot:eu-west-1:123456789012:thing/c39", "arn:aws:iot:eu-west-1:123456789012:thing/c40", "arn:aws:iot:eu-west-1:123456789012:thing/c41", "arn:aws:iot:eu-west-1:123456789012:thing/c42", "arn:aws:iot:eu-west-1:123456789012:thing/c43", "arn:aws:iot:eu-west-1:123456789012:thing/c44", "arn:aws:iot:eu-west-1:123456789012:thing/c45", "arn:aws:iot:eu-west-1:123456789012:thing/c46", "arn:aws:iot:eu-west-1:123456789012:thing/c47", "arn:aws:iot:eu-west-1:123456789012:thing/c48", "arn:aws:iot:eu-west-1:123456789012:thing/c49", "arn:aws:iot:eu-west-1:123456789012:thing/c50", "arn:aws:iot:eu-west-1:123456789012:thing/c51", "arn:aws:iot:eu-west-1:123456789012:thing/c52", "arn:aws:iot:eu-west-1:123456789012:thing/c53", "arn:aws:iot:eu-west-1:123456789012:thing/c54", "arn:aws:iot:eu-west-1:123456789012:thing/c55", "arn:aws:iot:eu-west-1:123456789012:thing/c56", "arn:aws:iot:eu-west-1:123456789012:thing/c57", "arn:aws:iot:eu-west-1:123456789012:thing/c58", "arn:aws:iot:eu-west-1:123456789012:thing/c59", "arn:aws:iot:eu-west-1:123456789012:thing/c60", "arn:aws:iot:eu-west-1:123456789012:thing/c61", "arn:aws:iot:eu-west-1:123456789012:thing/c62", "arn:aws:iot:eu-west-1:123456789012:thing/c63", "arn:aws:iot:eu-west-1:123456789012:thing/c64", "arn:aws:iot:eu-west-1:123456789012:thing/c65", "arn:aws:iot:eu-west-1:123456789012:thing/c66", "arn:aws:iot:eu-west-1:123456789012:thing/c67", "arn:aws:iot:eu-west-1:123456789012:thing/c68", "arn:aws:iot:eu-west-1:123456789012:thing/c69", "arn:aws:iot:eu-west-1:123456789012:thing/c70", "arn:aws:iot:eu-west-1:123456789012:thing/c71", "arn:aws:iot:eu-west-1:123456789012:thing/c72", "arn:aws:iot:eu-west-1:123456789012:thing/c73", "arn:aws:iot:eu-west-1:123456789012:thing/c74", "arn:aws:iot:eu-west-1:123456789012:thing/c75", "arn:aws:iot:eu-west-1:123456789012:thing/c76", "arn:aws:iot:eu-west-1:123456789012:thing/c77", "arn:aws:iot:eu-west-1:123456789012:thing/c78", "arn:aws:iot:eu-west-1:123456789012:thing/c79", "arn:aws:iot:eu-west-1:123456789012:thing/c80", "arn:aws:iot:eu-west-1:123456789012:thing/c81", "arn:aws:iot:eu-west-1:123456789012:thing/c82", "arn:aws:iot:eu-west-1:123456789012:thing/c83", "arn:aws:iot:eu-west-1:123456789012:thing/c84", "arn:aws:iot:eu-west-1:123456789012:thing/c85", "arn:aws:iot:eu-west-1:123456789012:thing/c86", "arn:aws:iot:eu-west-1:123456789012:thing/c87", "arn:aws:iot:eu-west-1:123456789012:thing/c88", "arn:aws:iot:eu-west-1:123456789012:thing/c89", "arn:aws:iot:eu-west-1:123456789012:thing/c90", "arn:aws:iot:eu-west-1:123456789012:thing/c91", "arn:aws:iot:eu-west-1:123456789012:thing/c92", "arn:aws:iot:eu-west-1:123456789012:thing/c93", "arn:aws:iot:eu-west-1:123456789012:thing/c94", "arn:aws:iot:eu-west-1:123456789012:thing/c95", "arn:aws:iot:eu-west-1:123456789012:thing/c96", "arn:aws:iot:eu-west-1:123456789012:thing/c97", "arn:aws:iot:eu-west-1:123456789012:thing/c98", "arn:aws:iot:eu-west-1:123456789012:thing/c99", "arn:aws:iot:eu-west-1:123456789012:thing/c100"]; //! IOTJ2008
        return client.CreateJobAsync(request);
    }

    public async Task Chunked(string prefix, IEnumerable<string> targets)
    {
        var n = 0;
        foreach (var chunk in targets.Distinct(StringComparer.Ordinal).Chunk(100))
        {
            await client.CreateJobAsync(new CreateJobRequest { JobId = JobId.FromText($"{prefix}.{n++}"), Document = Doc, Targets = [.. chunk], TimeoutConfig = Hour });
        }
    }

    public JobExecutionsRolloutConfig TooSteep(RateIncreaseCriteria when) => new() { MaximumPerMinute = 10, ExponentialRate = new() { BaseRatePerMinute = 50, IncrementFactor = 2, RateIncreaseCriteria = when } }; //! IOTJ2009

    public JobExecutionsRolloutConfig Relative(RateIncreaseCriteria when, int maximum) => new()
    {
        MaximumPerMinute = maximum,
        ExponentialRate = new() { BaseRatePerMinute = Math.Max(1, maximum / 10), IncrementFactor = 2, RateIncreaseCriteria = when },
    };

    public JobExecutionsRetryConfig AllAndFailed() => new() { CriteriaList = [new() { FailureType = "ALL", NumberOfRetries = 1 }, new() { FailureType = "FAILED", NumberOfRetries = 2 }] }; //! IOTJ2010

    // 5 + 5
    public Task RetryTwice([JobId] string id) => client.CreateJobAsync(new CreateJobRequest
    {
        JobId = id,
        Targets = [Thing],
        Document = Doc,
        TimeoutConfig = Hour,
        JobExecutionsRetryConfig = new()
        {
            CriteriaList = new[] { RetryableFailureType.FAILED, RetryableFailureType.TIMED_OUT }.Select(type => new RetryCriteria { FailureType = type, NumberOfRetries = 5 }).ToList(),
        },
    });

    public Task Parameters([JobId] string id) => client.CreateJobAsync(new CreateJobRequest { JobId = id, Targets = [Thing], Document = Doc, DocumentParameters = new() { ["path"] = "/tmp" }, TimeoutConfig = Hour }); //! IOTJ2011

    public SchedulingConfig FiveFields() => new() { MaintenanceWindows = [new() { StartTime = "cron(0 2 * * 1)", DurationInMinutes = 30 }] }; //! IOTJ2012

    public Task EndFirst([JobId] string id) => client.CreateJobAsync(new CreateJobRequest
    {
        JobId = id,
        Targets = [Thing],
        Document = Doc,
        TimeoutConfig = Hour,
        SchedulingConfig = new SchedulingConfig { StartTime = "2030-05-02 10:00", EndTime = "2030-05-01 10:00", EndBehavior = JobEndBehavior.CANCEL }, //! IOTJ2012
    });

    public SchedulingConfig Tonight(DateTime now)
    {
        var start = now.AddHours(2);
        return new SchedulingConfig
        {
            StartTime = start.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture),
            EndTime = start.AddDays(1).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture),
            EndBehavior = JobEndBehavior.STOP_ROLLOUT,
        };
    }

    public Task Endless([JobId] string id) => client.CreateJobAsync(new CreateJobRequest { JobId = id, Targets = [Thing], Document = Doc }); //! IOTJ2013

    public Task GroupOnce([JobId] string id) => client.CreateJobAsync(new CreateJobRequest { JobId = id, Targets = [Group], Document = Doc, TimeoutConfig = Hour }); //! IOTJ2014

    public async Task AddToNull([JobId] string id, string target)
    {
        var request = new CreateJobRequest { JobId = id, Document = Doc, TimeoutConfig = Hour };
        request.Targets.Add(target); //! IOTJ2015
        await client.CreateJobAsync(request);
    }

    public async Task AddSafely([JobId] string id, string target)
    {
        var request = new CreateJobRequest { JobId = id, Document = Doc, TimeoutConfig = Hour };
        (request.Targets ??= []).Add(target);
        await client.CreateJobAsync(request);
    }

    public async Task<bool> Finished([JobId] string id)
    {
        var response = await client.DescribeJobAsync(new DescribeJobRequest { JobId = id });
        return response.Job?.Status == "SUCCEEDED"; //! IOTJ2016
    }

    public async Task<bool> ExecutionDone([JobId] string id, [ThingName] string thing)
    {
        var response = await client.DescribeJobExecutionAsync(new DescribeJobExecutionRequest { JobId = id, ThingName = thing });
        return response.Execution?.Status?.Value is "SUCCEEDED" or "FAILED" or "TIMED_OUT" || response.Execution?.Status == "rejected";
    }
}
