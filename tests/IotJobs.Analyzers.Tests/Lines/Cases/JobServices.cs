#nullable enable

namespace Cases.JobServices;

public sealed class ThingAttribute { [IotJobs.ThingName] public required string ThingName { get; init; } }

public enum Channel { Stable, Beta }

public static class ChannelWords
{
    public static string Word(this Channel channel) => channel switch
    {
        Channel.Stable => "stable",
        Channel.Beta => "beta",
        _ => throw new ArgumentOutOfRangeException(nameof(channel)),
    };

    public static string Label(this Channel channel) => channel == Channel.Stable ? "Stable Channel" : "Beta Channel";
}

public sealed class FakeJobs
{
    public List<CreateJobRequest> Sent { get; } = new();
    public Task Send(CreateJobRequest request)
    {
        Sent.Add(request);
        return Task.CompletedTask;
    }
}

public sealed class JobService
{
    private const string Thing = "arn:aws:iot:us-east-1:123456789012:thing/cam-1";
    private readonly IAmazonIoT client;
    private readonly string prefix;
    private readonly TimeSpan timeout;

    public JobService(IAmazonIoT client, string? prefix = null, TimeSpan? timeout = null)
    {
        this.client = client;
        this.prefix = prefix ?? "fw";
        this.timeout = timeout ?? TimeSpan.FromMinutes(90);
    }

    private CreateJobRequest New(string suffix) => new()
    {
        JobId = $"{prefix}-{suffix}",
        Targets = new List<string> { Thing },
        TimeoutConfig = new TimeoutConfig { InProgressTimeoutInMinutes = (long)timeout.TotalMinutes },
    };

    public Task Start(Channel channel)
    {
        var request = New(channel.Word());
        request.Document = new JsonObject { ["channel"] = channel.Word() }.ToJsonString();
        return client.CreateJobAsync(request);
    }

    public Task StartNoDocument()
        => client.CreateJobAsync(New("empty")); //! IOTJ2002

    public Task Cancel(Channel channel, bool force)
        => client.CancelJobAsync(new CancelJobRequest { JobId = "fw-" + channel.Word(), Force = force, ReasonCode = force ? "FORCED" : "USER_INITIATED" });

    public Task CancelWrong(Channel channel)
        => client.CancelJobAsync(new CancelJobRequest { JobId = "fw-" + channel.Label() }); //! IOTJ1001

    public Task CancelReason(bool force)
        => client.CancelJobAsync(new CancelJobRequest { JobId = "fw-1", ReasonCode = force ? "FORCED" : "user-initiated" }); //! IOTJ1020
}

public static partial class More
{
    private const string Group = "arn:aws:iot:us-east-1:123456789012:thinggroup/cams";
    private static readonly int[] Timeouts = { 10, 60, 10080 };
    private static readonly string[] Statuses = { "IN_PROGRESS", "SCHEDULED" };
    private static readonly Dictionary<Channel, string> Sel = new() { [Channel.Stable] = "SNAPSHOT", [Channel.Beta] = "CONTINUOUS" };

    public static async Task TestDouble()
    {
        var fake = new FakeJobs();
        await fake.Send(new CreateJobRequest { JobId = "x-1", Document = "{}", Targets = new List<string> { Group } });
        if (fake.Sent.Single().JobId != "x-1") throw new InvalidOperationException();
    }

    public static async Task EachTimeout(IAmazonIoT client)
    {
        foreach (var t in Timeouts)
            await client.UpdateJobAsync(new UpdateJobRequest { JobId = $"t-{t}", TimeoutConfig = new TimeoutConfig { InProgressTimeoutInMinutes = t } });
    }

    public static async Task EachStatus(IAmazonIoT client)
    {
        foreach (var s in Statuses) await client.ListJobsAsync(new ListJobsRequest { Status = s, MaxResults = 100 });
    }

    public static Task BySel(IAmazonIoT client, Channel c)
        => client.ListJobsAsync(new ListJobsRequest { TargetSelection = Sel[c] });

    public static Task StatusWrong(IAmazonIoT client, bool done)
        => client.ListJobsAsync(new ListJobsRequest { Status = done ? "SUCCEEDED" : "IN_PROGRESS" }); //! IOTJ1011

    public static Task MaxWrong(IAmazonIoT client)
    {
        const int page = 250;
        return client.ListJobsAsync(new ListJobsRequest { MaxResults = page + 1 }); //! IOTJ1021
    }

    public static async Task Paging(IAmazonIoT client)
    {
        var request = new ListJobsRequest { MaxResults = 50 };
        do
        {
            var answer = await client.ListJobsAsync(request);
            foreach (var job in answer.Jobs) await client.DescribeJobAsync(new DescribeJobRequest { JobId = job.JobId });
            request.NextToken = answer.NextToken;
        }
        while (request.NextToken is not null);
    }

    public static Task Template(IAmazonIoT client, string? description)
        => client.CreateJobTemplateAsync(new CreateJobTemplateRequest { JobTemplateId = "tpl-1", Description = description ?? "Template", Document = "{}" });

    public static Task TemplateFromJob(IAmazonIoT client)
        => client.CreateJobTemplateAsync(new CreateJobTemplateRequest { JobTemplateId = "tpl-2", Description = "From a job", JobArn = "arn:aws:iot:us-east-1:123456789012:job/fw-1" });

    public static Task TemplateWrong(IAmazonIoT client)
        => client.CreateJobTemplateAsync(new CreateJobTemplateRequest { JobTemplateId = "tpl-3", Document = "{}" }); //! IOTJ2018

    public static Task TemplateIdWrong(IAmazonIoT client, int major)
        => client.CreateJobTemplateAsync(new CreateJobTemplateRequest { JobTemplateId = $"tpl-v{major}.0", Description = "T", Document = "{}" }); //! IOTJ1001

    public static Task FromTemplate(IAmazonIoT client)
        => client.CreateJobAsync(new CreateJobRequest { JobId = "f-1", Targets = new List<string> { Group }, JobTemplateArn = "arn:aws:iot:us-east-1:123456789012:jobtemplate/tpl-1" });

    private static void Windows(CreateJobRequest request, TargetSelection? selection = null)
    {
        request.TargetSelection = selection ?? TargetSelection.CONTINUOUS;
        request.SchedulingConfig = new SchedulingConfig { MaintenanceWindows = new List<MaintenanceWindow> { new() { StartTime = "cron(30 1 ? * SUN *)", DurationInMinutes = 120 } } };
    }

    public static Task Windowed(IAmazonIoT client)
    {
        var request = new CreateJobRequest { JobId = "w-1", Document = "{}", Targets = new List<string> { Group } };
        Windows(request);
        return client.CreateJobAsync(request);
    }

    public static Task Retried(IAmazonIoT client, int retries)
    {
        var list = new List<RetryCriteria>();
        if (retries > 0 && retries <= 5) list.Add(new RetryCriteria { FailureType = RetryableFailureType.FAILED, NumberOfRetries = retries });
        if (list.Count == 0) list.Add(new RetryCriteria { FailureType = "ALL", NumberOfRetries = 1 });
        return client.CreateJobAsync(new CreateJobRequest
        {
            JobId = "w-2",
            Document = "{}",
            Targets = new List<string> { Group },
            TimeoutConfig = new TimeoutConfig { InProgressTimeoutInMinutes = 30 },
            JobExecutionsRetryConfig = new JobExecutionsRetryConfig { CriteriaList = list },
        });
    }

    public static Task RetriedWrong(IAmazonIoT client, bool eager)
        => client.CreateJobAsync(new CreateJobRequest
        {
            JobId = "w-3",
            Document = "{}",
            Targets = new List<string> { Group },
            JobExecutionsRetryConfig = new JobExecutionsRetryConfig
            {
                CriteriaList = new List<RetryCriteria>
                {
                    new() { FailureType = "FAILED", NumberOfRetries = eager ? 15 : 3 }, //! IOTJ1021
                },
            },
        });

    public static Task RetriedWord(IAmazonIoT client)
    {
        var criteria = new RetryCriteria { NumberOfRetries = 2 };
        criteria.FailureType = "REJECTED"; //! IOTJ1011
        return client.CreateJobAsync(new CreateJobRequest
        {
            JobId = "w-4",
            Document = "{}",
            Targets = new List<string> { Group },
            JobExecutionsRetryConfig = new JobExecutionsRetryConfig { CriteriaList = new List<RetryCriteria> { criteria } },
        });
    }

    private static AbortCriteria Abort(double threshold, string type = "ALL") => new() { Action = "CANCEL", FailureType = type, MinNumberOfExecutedThings = 10, ThresholdPercentage = threshold };

    public static Task Aborts(IAmazonIoT client)
        => client.UpdateJobAsync(new UpdateJobRequest { JobId = "a-1", AbortConfig = new AbortConfig { CriteriaList = new List<AbortCriteria> { Abort(12.5), Abort(50, "TIMED_OUT"), Abort(5, "REJECTED") } } });

    public static Task AbortsOver(IAmazonIoT client)
        => client.UpdateJobAsync(new UpdateJobRequest { JobId = "a-2", AbortConfig = new AbortConfig { CriteriaList = new List<AbortCriteria> { Abort(120) } } }); //! IOTJ1021

    public static Task AbortsWord(IAmazonIoT client)
        => client.UpdateJobAsync(new UpdateJobRequest { JobId = "a-3", AbortConfig = new AbortConfig { CriteriaList = new List<AbortCriteria> { Abort(20, "FAILURE") } } }); //! IOTJ1011

    public static Task Rollout(IAmazonIoT client, int? max)
    {
        var rollout = new JobExecutionsRolloutConfig { MaximumPerMinute = max is > 0 and <= 1000 ? max.Value : 100 };
        return client.UpdateJobAsync(new UpdateJobRequest { JobId = "o-1", JobExecutionsRolloutConfig = rollout });
    }

    public static Task RolloutWrong(IAmazonIoT client)
    {
        var rollout = new JobExecutionsRolloutConfig(); //! IOTJ2004
        rollout.ExponentialRate = new ExponentialRolloutRate
        {
            BaseRatePerMinute = 5,
            IncrementFactor = 2,
            RateIncreaseCriteria = new RateIncreaseCriteria { NumberOfNotifiedThings = 10 },
        };
        return client.UpdateJobAsync(new UpdateJobRequest { JobId = "o-2", JobExecutionsRolloutConfig = rollout });
    }

    public static Task RolloutLater(IAmazonIoT client)
    {
        var rollout = new JobExecutionsRolloutConfig();
        rollout.ExponentialRate = new ExponentialRolloutRate { BaseRatePerMinute = 5, IncrementFactor = 2, RateIncreaseCriteria = new RateIncreaseCriteria { NumberOfNotifiedThings = 10 } };
        var request = new UpdateJobRequest { JobId = "o-3", JobExecutionsRolloutConfig = rollout };
        request.JobExecutionsRolloutConfig.MaximumPerMinute = 40;
        return client.UpdateJobAsync(request);
    }

    private sealed record FirmwareDocument(string Operation, string Url, int Retries = 3);

    public static Task Serialized(IAmazonIoT client, Uri url)
        => client.CreateJobAsync(new CreateJobRequest
        {
            JobId = "j-1",
            Targets = new List<string> { Group },
            Document = JsonSerializer.Serialize(new FirmwareDocument("update", url.ToString()), new JsonSerializerOptions(JsonSerializerDefaults.Web)),
        });

    public static Task Written(IAmazonIoT client, string name)
    {
        var root = new JsonObject { ["operation"] = "update", ["files"] = new JsonArray("a.bin", "b.bin") };
        root["name"] = name;
        return client.CreateJobAsync(new CreateJobRequest { JobId = "j-2", Targets = new List<string> { Group }, Document = root.ToJsonString() });
    }
}
