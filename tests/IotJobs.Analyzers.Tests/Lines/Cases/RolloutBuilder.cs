#nullable enable

namespace Cases.Programs.RolloutBuilder;

public sealed record Campaign(Guid Id, string GroupArn, Version Version, Uri Image, CampaignSize Size);

public enum CampaignSize { Lab, Field, World }

public interface ICampaignStore
{
    Task<Campaign> NextAsync(CancellationToken ct);

    Task StartedAsync(Campaign campaign, string jobArn, CancellationToken ct);
}

public sealed class RolloutBuilder
{
    private readonly CreateJobRequest _request;

    public RolloutBuilder(Campaign campaign)
    {
        _request = new CreateJobRequest
        {
            JobId = $"inv-{campaign.Id:N}",
            Targets = [campaign.GroupArn],
            Document = JsonSerializer.Serialize(new { operation = "flash", version = campaign.Version, image = campaign.Image }),
        };
    }

    public RolloutBuilder Continuous()
    {
        _request.TargetSelection = TargetSelection.CONTINUOUS;
        return this;
    }

    public RolloutBuilder Maximum(int perMinute)
    {
        Rollout.MaximumPerMinute = perMinute;
        return this;
    }

    public RolloutBuilder Exponential(int start, double factor, int? notified = null, int? succeeded = null)
    {
        Rollout.ExponentialRate = new ExponentialRolloutRate
        {
            BaseRatePerMinute = start,
            IncrementFactor = factor,
            RateIncreaseCriteria = new RateIncreaseCriteria { NumberOfNotifiedThings = notified, NumberOfSucceededThings = succeeded },
        };
        return this;
    }

    public RolloutBuilder Window(string cron, int minutes)
    {
        _request.SchedulingConfig ??= new SchedulingConfig();
        _request.SchedulingConfig.MaintenanceWindows ??= [];
        _request.SchedulingConfig.MaintenanceWindows.Add(new MaintenanceWindow { StartTime = cron, DurationInMinutes = minutes });
        return this;
    }

    public CreateJobRequest Build() => _request;

    private JobExecutionsRolloutConfig Rollout => _request.JobExecutionsRolloutConfig ??= new JobExecutionsRolloutConfig();
}

public sealed class CampaignWorker(IAmazonIoT iot, ICampaignStore store)
{
    public async Task StepAsync(CancellationToken ct)
    {
        Campaign campaign = await store.NextAsync(ct);
        string arn = await (campaign.Size switch
        {
            CampaignSize.Lab => LabAsync(campaign, ct),
            CampaignSize.Field => FieldAsync(campaign, ct),
            CampaignSize.World => WorldAsync(campaign, ct),
            _ => throw new InvalidOperationException($"size {campaign.Size}"),
        });
        await store.StartedAsync(campaign, arn, ct);
    }

    private async Task<string> LabAsync(Campaign campaign, CancellationToken ct)
    {
        CreateJobRequest request = new RolloutBuilder(campaign).Exponential(5, 1.5, succeeded: 10).Build(); //! IOTJ2004
        return (await iot.CreateJobAsync(request, ct)).JobArn;
    }

    private async Task<string> FieldAsync(Campaign campaign, CancellationToken ct)
    {
        CreateJobRequest request = new RolloutBuilder(campaign).Maximum(200).Exponential(20, 2, 100, 50).Build(); //! IOTJ2005
        return (await iot.CreateJobAsync(request, ct)).JobArn;
    }

    private async Task<string> WorldAsync(Campaign campaign, CancellationToken ct)
    {
        CreateJobRequest request = new RolloutBuilder(campaign).Maximum(900).Window("cron(0 2 ? * SUN *)", 240).Build(); //! IOTJ2006
        return (await iot.CreateJobAsync(request, ct)).JobArn;
    }

    public async Task<string> SeasonAsync(Campaign campaign, bool winter, CancellationToken ct)
    {
        RolloutBuilder builder = new RolloutBuilder(campaign).Window(winter ? "cron(0 12 ? DEC * *)" : "cron(30 1 1 * ? *)", 120);
        builder.Exponential(50, 1.1, notified: 500);
        builder.Maximum(1000).Continuous();
        return (await iot.CreateJobAsync(builder.Build(), ct)).JobArn;
    }
}
