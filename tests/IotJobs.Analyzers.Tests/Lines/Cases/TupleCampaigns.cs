#nullable enable

namespace Cases.Programs.TupleCampaigns;

public enum Phase
{
    Draft,
    Pilot,
    Full,
}

public sealed record Campaign(string Line, Version Firmware, Phase Phase, DateOnly Day)
{
    public sealed record Limits(int Minutes = 0, int Retries = -1, int PerMinute = int.MaxValue);

    public Limits Of { get; init; } = new();
}

public interface ICampaignStore
{
    IAsyncEnumerable<Campaign> OpenAsync(CancellationToken ct);
}

public sealed class CampaignIds
{
    private static readonly char[] Legal = ['-', '_'];
    private readonly Lazy<string> host = new(() => Environment.MachineName);

    // "10.2.0:Pilot" never leaves this method: it is the seed of the id.
    public string For(Campaign campaign)
    {
        var seed = $"{campaign.Firmware}:{campaign.Phase}@{host.Value}";
        var text = new StringBuilder("signal-", 64);
        foreach (var c in seed)
        {
            if (text.Length == 50)
                break;
            text.Append(IsLegal(c) ? c : '-');
        }

        return text.Append('-').Append(campaign.Day.ToString("yyyyMMdd", CultureInfo.InvariantCulture)).ToString();

        static bool IsLegal(char c) => char.IsAsciiLetterOrDigit(c) || Legal.Contains(c);
    }

    public string Checked(string wish)
    {
        // Shown in the log in a form of its own.
        Console.WriteLine($"{wish} at {DateTime.Now:HH:mm}, {wish.Length:N0} characters");
        return JobId.TryParse(wish, out var id) ? id.Value : JobId.New("signal").Value;
    }
}

public sealed class CampaignRunner(IAmazonIoT iot, ICampaignStore store, CampaignIds ids)
{
    public event EventHandler<string>? Started;

    public async Task RunAsync(string group, string document, CancellationToken ct)
    {
        var errors = new List<Exception>();
        await foreach (var campaign in store.OpenAsync(ct))
        {
            if (campaign is { Phase: Phase.Draft } or { Line.Length: 0 })
                continue;
            var request = new CreateJobRequest { Targets = [group], Document = document, JobId = campaign.Firmware.ToString() };
            try
            {
                Settle(request, campaign);
                await iot.CreateJobAsync(request, ct);
                Started?.Invoke(this, request.JobId);
            }
            catch (AmazonIoTException e)
            {
                errors.Add(e);
            }
        }

        if (errors is [_, ..])
            throw new AggregateException(string.Format(CultureInfo.InvariantCulture, "{0} of the campaigns failed", errors.Count), errors);
    }

    private void Settle(CreateJobRequest request, Campaign campaign)
    {
        request.JobId = ids.For(campaign);
        var (minutes, retries, rate) = (campaign.Phase, campaign.Of) switch
        {
            (Phase.Pilot, _) => (60, 0, 10),
            (_, { Minutes: 0, Retries: var r }) => (720, Math.Max(r, 0), 100),
            (_, { Minutes: > 0 and <= 10_080 and var m, Retries: >= 0 and var r, PerMinute: var p }) => (m, r, p),
            _ => (0, -1, 0),
        };
        if (minutes <= 0)
            throw new InvalidOperationException($"campaign {campaign} has no limits");
        request.TimeoutConfig = new TimeoutConfig { InProgressTimeoutInMinutes = minutes };
        request.JobExecutionsRolloutConfig = new JobExecutionsRolloutConfig { MaximumPerMinute = rate > 1000 ? 1000 : Math.Max(1, rate) };
        if (retries is > 0 and <= 10)
        {
            request.JobExecutionsRetryConfig = new JobExecutionsRetryConfig
            {
                CriteriaList = [new RetryCriteria { FailureType = RetryableFailureType.TIMED_OUT, NumberOfRetries = retries }],
            };
        }
    }

    public async Task RepeatAsync(string wish, string group, string document, CancellationToken ct)
    {
        for (var round = 1; round <= 3; round++)
        {
            var id = ids.Checked(round == 1 ? wish : $"{wish} ({round})");
            var response = await iot.CreateJobAsync(new CreateJobRequest { JobId = id, Targets = [group], Document = document }, ct);
            if (response.JobArn is { Length: > 0 })
                break;
        }
    }
}
