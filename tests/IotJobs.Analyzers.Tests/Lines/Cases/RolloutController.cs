#nullable enable

namespace Cases.Programs.RolloutController;

// Entirely legal: an ASP.NET-like controller over a rollout service with options, a store and a clock.
public sealed class RolloutOptions
{
    public string Region { get; set; } = "eu-west-1";
    public string Account { get; set; } = "123456789012";
    public string? RoleArn { get; set; }
    public int MaximumPerMinute { get; set; } = 50;
    public int TimeoutMinutes { get; set; } = 90;
    public string? Bucket { get; set; }
}

public interface IClock { DateTimeOffset UtcNow { get; } }
public interface ICampaigns
{
    Task<Campaign?> FindAsync(Guid id, CancellationToken stop);
    Task MarkAsync(Guid id, string jobId, CancellationToken stop);
}

public sealed record Campaign(Guid Id, string Group, Version Version, string Key, bool Continuous, bool Canary, DateTimeOffset? NotAfter);
public sealed record StartBody(Guid CampaignId, string? Note, int? PerMinute);
public sealed record Reply(int Status, object? Value = null)
{
    public static Reply Ok(object value) => new(200, value);
    public static Reply NotFound() => new(404);
    public static Reply Bad(string why) => new(400, new { why });
}

public sealed class RolloutController
{
    private readonly RolloutService _service;
    private readonly ICampaigns _campaigns;

    public RolloutController(RolloutService service, ICampaigns campaigns)
    {
        _service = service;
        _campaigns = campaigns;
    }

    public async Task<Reply> Start(StartBody body, CancellationToken stop)
    {
        if (body.PerMinute is < 1 or > 1000) return Reply.Bad("perMinute must be 1 to 1000");
        if (body.Note is { Length: > 2000 }) return Reply.Bad("note is too long");
        var campaign = await _campaigns.FindAsync(body.CampaignId, stop);
        if (campaign is null) return Reply.NotFound();
        var jobId = await _service.StartAsync(campaign, body.Note, body.PerMinute, stop);
        await _campaigns.MarkAsync(campaign.Id, jobId, stop);
        return Reply.Ok(new { jobId });
    }

    public async Task<Reply> Stop(string jobId, bool force, CancellationToken stop)
    {
        var done = await _service.StopAsync(jobId, force, stop);
        return done ? Reply.Ok(new { jobId }) : Reply.Bad("the job has ended");
    }
}

public sealed class RolloutService
{
    private readonly IAmazonIoT _iot;
    private readonly RolloutOptions _options;
    private readonly IClock _clock;

    public RolloutService(IAmazonIoT iot, RolloutOptions options, IClock clock)
    {
        _iot = iot;
        _options = options;
        _clock = clock;
    }

    public async Task<string> StartAsync(Campaign campaign, string? note, int? perMinute, CancellationToken stop)
    {
        var request = Base(campaign);
        request.Description = string.IsNullOrWhiteSpace(note) ? $"Firmware {campaign.Version}" : note;
        request.JobExecutionsRolloutConfig = Rollout(campaign, perMinute ?? _options.MaximumPerMinute);
        if (campaign.NotAfter is { } end)
        {
            request.SchedulingConfig = new SchedulingConfig
            {
                EndTime = end.UtcDateTime.ToString("yyyy-MM-dd HH:mm"),
                EndBehavior = JobEndBehavior.STOP_ROLLOUT,
            };
        }
        if (campaign.Canary) request.AbortConfig = Abort(5, 10); else request.AbortConfig = Abort(20, 100);
        var response = await _iot.CreateJobAsync(request, stop);
        return response.JobId;
    }

    private CreateJobRequest Base(Campaign campaign) => new CreateJobRequest
    {
        JobId = $"campaign-{campaign.Id:N}-{_clock.UtcNow:yyyyMMddHHmmss}", // 9 + 32 + 1 + 14 = 56
        Targets = new List<string> { $"arn:aws:iot:{_options.Region}:{_options.Account}:thinggroup/{campaign.Group}" },
        TargetSelection = campaign.Continuous ? TargetSelection.CONTINUOUS : TargetSelection.SNAPSHOT,
        Document = JsonSerializer.Serialize(new
        {
            operation = "UPDATE",
            version = campaign.Version.ToString(),
            url = "${aws:iot:s3-presigned-url:https://s3.eu-west-1.amazonaws.com/firmware/camera.bin}",
        }),
        PresignedUrlConfig = new PresignedUrlConfig { RoleArn = _options.RoleArn ?? "arn:aws:iam::123456789012:role/firmware-download", ExpiresInSec = 3600 },
        TimeoutConfig = new TimeoutConfig { InProgressTimeoutInMinutes = Math.Clamp(_options.TimeoutMinutes, 1, 10080) },
    };

    private static JobExecutionsRolloutConfig Rollout(Campaign campaign, int perMinute)
    {
        if (!campaign.Canary) return new JobExecutionsRolloutConfig { MaximumPerMinute = perMinute };
        return new JobExecutionsRolloutConfig
        {
            MaximumPerMinute = 1000,
            ExponentialRate = new ExponentialRolloutRate
            {
                BaseRatePerMinute = 5,
                IncrementFactor = 1.5,
                RateIncreaseCriteria = new RateIncreaseCriteria { NumberOfSucceededThings = 25 },
            },
        };
    }

    private static AbortConfig Abort(double percent, int minimum) => new()
    {
        CriteriaList = Enumerable.Range(0, 1).Select(_ => new AbortCriteria
        {
            Action = AbortAction.CANCEL, FailureType = JobExecutionFailureType.FAILED,
            ThresholdPercentage = percent, MinNumberOfExecutedThings = minimum,
        }).ToList(),
    };

    public async Task<bool> StopAsync(string jobId, bool force, CancellationToken stop)
    {
        var job = (await _iot.DescribeJobAsync(new DescribeJobRequest { JobId = jobId }, stop)).Job;
        if (job.Status == JobStatus.COMPLETED || job.Status == JobStatus.CANCELED) return false;
        await _iot.CancelJobAsync(new CancelJobRequest { JobId = jobId, Force = force, ReasonCode = "STOPPED_BY_USER", Comment = "stopped in the console" }, stop);
        return true;
    }
}
