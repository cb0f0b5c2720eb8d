#nullable enable

namespace Cases.Programs.CampaignPlanner;

// Campaign planner: a catalogue of releases, waves of a campaign, one job for each wave.
public enum Wave { Canary, Early, Rest }

public sealed record Release(string Model, Version Version, DateOnly Published)
{
    public string Tag => $"{Model}-{Version.Major}-{Version.Minor}";
    public string Label => string.Create(CultureInfo.InvariantCulture, $"{Model} {Version} of {Published:yyyy-MM-dd}");
}

public sealed class Catalogue
{
    private readonly Dictionary<string, List<Release>> releases = new(StringComparer.OrdinalIgnoreCase);

    public event EventHandler<Release>? Added;

    public void Add(Release release)
    {
        if (!releases.TryGetValue(release.Model, out var list)) releases[release.Model] = list = new List<Release>();
        list.Add(release);
        Added?.Invoke(this, release);
    }

    public IEnumerable<Release> Newest()
    {
        foreach (var (_, list) in releases)
        {
            if (list.Count == 0) continue;
            yield return list.OrderByDescending(r => r.Version).First();
        }
    }

    public ILookup<DateOnly, Release> ByDay() => releases.Values.SelectMany(l => l).ToLookup(r => r.Published);
}

public sealed class WaveSettings
{
    private static readonly IReadOnlyDictionary<Wave, int> PerMinute = new Dictionary<Wave, int>
    {
        [Wave.Canary] = 1,
        [Wave.Early] = 50,
        [Wave.Rest] = 1000,
    };

    public required Wave Wave { get; init; }
    public int? Minutes { get; init; }

    public JobExecutionsRolloutConfig Rollout() => new() { MaximumPerMinute = PerMinute[Wave] };

    public TimeoutConfig? Timeout() => Minutes is { } m ? new TimeoutConfig { InProgressTimeoutInMinutes = Math.Clamp(m, 1, 7 * 24 * 60) } : null;

    public AbortConfig Abort() => new()
    {
        CriteriaList =
        [
            new AbortCriteria
            {
                Action = AbortAction.CANCEL,
                FailureType = JobExecutionFailureType.ALL,
                MinNumberOfExecutedThings = Wave switch { Wave.Canary => 1, Wave.Early => 10, _ => 100 },
                ThresholdPercentage = Wave == Wave.Canary ? 1.5 : 20,
            },
        ],
    };
}

public sealed class Planner(IAmazonIoT iot, Catalogue catalogue)
{
    private const string Groups = "arn:aws:iot:eu-central-1:123456789012:thinggroup/";
    private readonly Dictionary<Wave, List<string>> planned = new();
    private readonly object gate = new();

    public async Task PlanAsync(WaveSettings settings, CancellationToken cancellation)
    {
        foreach (var release in catalogue.Newest())
        {
            cancellation.ThrowIfCancellationRequested();
            var request = Request(release, settings);
            var answer = await iot.CreateJobAsync(request, cancellation);
            lock (gate)
            {
                if (!planned.TryGetValue(settings.Wave, out var ids)) planned[settings.Wave] = ids = [];
                ids.Add(answer.JobId);
            }
            await Task.Delay(TimeSpan.FromSeconds(1 + Random.Shared.NextDouble()), cancellation);
        }
    }

    private static CreateJobRequest Request(Release release, WaveSettings settings)
    {
        var request = new CreateJobRequest
        {
            JobId = JobId.FromText($"{release.Tag}-{settings.Wave}"),
            Description = release.Label,
            Targets = [Groups + settings.Wave.ToString().ToLowerInvariant()],
            TargetSelection = settings.Wave == Wave.Rest ? TargetSelection.CONTINUOUS : TargetSelection.SNAPSHOT,
            Document = JsonSerializer.Serialize(new { operation = "UPDATE", model = release.Model, version = release.Version.ToString() }),
            JobExecutionsRolloutConfig = settings.Rollout(),
            AbortConfig = settings.Abort(),
        };
        request.TimeoutConfig = settings.Timeout();
        return request;
    }

    public async Task CloseDayAsync(DateOnly day)
    {
        foreach (var release in catalogue.ByDay()[day])
        {
            // wrong: the version's dots are in the JobId
            await iot.CancelJobAsync(new CancelJobRequest { JobId = $"closed-{release.Version}", ReasonCode = "DAY_CLOSED" }); //! IOTJ1001
            // legal: the date has a format of its own
            await iot.DeleteJobAsync(new DeleteJobRequest { JobId = $"closed-{release.Published:yyyyMMdd}", Force = true });
        }
    }

    public Task AbandonAsync(Wave wave, string[] notes)
    {
        var reason = wave switch
        {
            Wave.Canary => "CANARY_FAILED",
            Wave.Early => "EARLY-FAILED",
            _ => "ABANDONED",
        };
        var comment = string.Join("; ", notes.Select(n => n.Trim()).Where(n => n.Length > 0));
        if (comment.Length > 2028) comment = comment[..2028];
        // wrong: a hyphen in one of the reason codes
        return iot.CancelJobAsync(new CancelJobRequest { JobId = $"wave-{wave}", ReasonCode = reason, Comment = comment.Length == 0 ? null : comment }); //! IOTJ1020
    }
}
