#nullable enable

namespace Cases.Programs.KioskSender;

// Wrong program: Foyer Systems, kiosks; requests are filled by helpers whose callers decide.
public sealed class KioskCampaign
{
    public required string Title { get; init; }
    public required DateTime Start { get; init; }
    public required List<string> Groups { get; init; }
    public int Size { get; init; }
}

public sealed class CampaignSettings
{
    public int Base { get; set; } = 10;
    public string Description { get; set; } = "Kiosk campaign";
}

public static class KioskRequests
{
    public static CreateJobRequest Start(string id, List<string> targets) => new()
    {
        JobId = id,
        Targets = targets,
        TargetSelection = TargetSelection.SNAPSHOT,
    };

    public static CreateJobRequest WithContent(this CreateJobRequest request, string version)
    {
        request.Document = "{\"operation\":\"content\",\"channel\":\"" + (version == "beta" ? "beta" : "stable") + "\"}";
        return request;
    }
}

internal sealed class KioskSender
{
    private readonly AmazonIoTClient _iot = new();
    internal Task SendAsync(CreateJobRequest request) => _iot.CreateJobAsync(request);

    internal async Task ScreensAsync(string id, List<string> groups, JobExecutionsRolloutConfig rollout)
    {
        var request = KioskRequests.Start(id, groups).WithContent("beta");
        request.JobExecutionsRolloutConfig = rollout;
        await _iot.CreateJobAsync(request);
    }
}

public sealed class CampaignService
{
    private readonly KioskSender _sender = new();
    private readonly AmazonIoTClient _iot = new();
    private readonly CampaignSettings _settings;

    public CampaignService(CampaignSettings settings) => _settings = settings;

    public async Task LaunchAsync(KioskCampaign campaign)
    {
        // Legal: a plain number of digits.
        await _sender.ScreensAsync($"screens-{campaign.Size}", campaign.Groups, new JobExecutionsRolloutConfig { MaximumPerMinute = 100 });
        // Wrong: a space stands in the id.
        await _sender.ScreensAsync("screens and doors", campaign.Groups, new JobExecutionsRolloutConfig { MaximumPerMinute = 100 }); //! IOTJ1001
    }

    public async Task LogoAsync(KioskCampaign campaign)
    {
        // Wrong: neither a document nor its source nor a template is ever given.
        var request = KioskRequests.Start("logo-" + campaign.Start.ToString("yyyyMMdd"), campaign.Groups); //! IOTJ2002
        request.Description = _settings.Description.ReplaceLineEndings(" ");
        await _iot.CreateJobAsync(request);
    }

    public async Task RampAsync(KioskCampaign campaign)
    {
        await _iot.CreateJobAsync(new CreateJobRequest
        {
            JobId = $"ramp-{Guid.NewGuid()}",
            Targets = campaign.Groups,
            TargetSelection = TargetSelection.CONTINUOUS,
            Document = "{\"operation\":\"ramp\"}",
            JobExecutionsRolloutConfig = new JobExecutionsRolloutConfig
            {
                MaximumPerMinute = 200,
                ExponentialRate = new ExponentialRolloutRate
                {
                    BaseRatePerMinute = 20,
                    IncrementFactor = 2,
                    RateIncreaseCriteria = new RateIncreaseCriteria
                    {
                        NumberOfNotifiedThings = 100,
                        // Wrong: only one of the two counts may be given.
                        NumberOfSucceededThings = 50, //! IOTJ2005
                    },
                },
            },
        });
    }

    public async Task NightAsync(KioskCampaign campaign)
    {
        // Wrong: 'night-' and the sortable time, which has colons.
        await _sender.SendAsync(KioskRequests.Start($"night-{campaign.Start:s}", campaign.Groups).WithContent("stable")); //! IOTJ1001
    }
}
