#nullable enable

namespace Cases.Programs.WavePlanner;

// Plans a campaign in waves. All of it is legal.
public sealed record Meter([property: ThingName] string ThingName, string Firmware, bool Online);
public sealed record Wave(int Number, string Name, IReadOnlyList<Meter> Meters);
public interface IMeterRegistry { Task<IReadOnlyList<Meter>> AllAsync(CancellationToken ct); }
public interface ILog { void Info(string text); void Warn(string text); }

public sealed class CampaignPlanner(IAmazonIoT iot, IMeterRegistry registry, ILog log)
{
    private const string Things = "arn:aws:iot:eu-central-1:123456789012:thing/";

    public async Task<IReadOnlyList<string>> StartAsync(Version version, CancellationToken ct)
    {
        var meters = await registry.AllAsync(ct);
        var outdated = meters.Where(m => m.Online && Version.TryParse(m.Firmware, out var has) && has < version).ToList();
        var started = new List<string>();
        foreach (var wave in ToWaves(outdated))
        {
            if (wave.Meters.Count == 0) continue;
            var request = ToRequest(wave, version);
            if (!IsLegal(request.JobId))
            {
                log.Warn($"{request.JobId} is no id: a number is taken");
                request.JobId = $"wave-{wave.Number:D3}-{Guid.NewGuid():N}";
            }
            try
            {
                started.Add((await iot.CreateJobAsync(request, ct)).JobId);
            }
            catch (LimitExceededException) when (started.Count > 0)
            {
                log.Warn("the rest has to wait");
                break;
            }
        }
        return started;
    }

    private static IEnumerable<Wave> ToWaves(List<Meter> meters)
    {
        var first = meters.Take(1).ToList();
        yield return new Wave(0, "canary", first);
        var number = 0;
        foreach (var chunk in meters.Skip(1).Chunk(100))
            yield return new Wave(++number, number switch { 1 => "early", 2 => "broad", _ => "rest" }, chunk);
    }

    private static CreateJobRequest ToRequest(Wave wave, Version version)
    {
        var single = wave.Meters.Count == 1;
        var id = single ? $"{wave.Name}-{wave.Meters[0].ThingName}" : $"{wave.Name}-{wave.Number}-{version}".Replace('.', '_');
        return new CreateJobRequest
        {
            JobId = id,
            Targets = wave.Meters.Select(m => Things + m.ThingName).ToList(),
            TargetSelection = TargetSelection.SNAPSHOT,
            Document = JsonSerializer.Serialize(new { operation = "update", version = $"{version}", wave = wave.Name }),
            TimeoutConfig = new TimeoutConfig { InProgressTimeoutInMinutes = single ? 30 : 12 * 60 },
            JobExecutionsRolloutConfig = single ? null : new JobExecutionsRolloutConfig
            {
                MaximumPerMinute = 50,
                ExponentialRate = wave.Number < 2 ? null : new ExponentialRolloutRate
                {
                    BaseRatePerMinute = 5, IncrementFactor = 1.5,
                    RateIncreaseCriteria = new RateIncreaseCriteria { NumberOfSucceededThings = 20 },
                },
            },
        };
    }

    private static bool IsLegal(string id)
    {
        if (id.Length is 0 or > 64) return false;
        foreach (var c in id)
        {
            if (!char.IsAsciiLetterOrDigit(c) && c != '-' && c != '_') return false;
        }
        return true;
    }
}
