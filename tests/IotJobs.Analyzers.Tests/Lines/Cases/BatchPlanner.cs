#nullable enable

using System.Runtime.CompilerServices;

namespace Cases.Programs.BatchPlanner;

public sealed record Controller([property: ThingName] string Name, string Arn, int Zone);

public sealed record Batch(int Index, IReadOnlyList<string> Arns);

public interface IControllerRepository
{
    IAsyncEnumerable<Controller> AllAsync(CancellationToken ct);
}

public interface IPlannerConfig
{
    string? this[string key] { get; }
}

public sealed class BatchPlanner(IControllerRepository repository, IPlannerConfig config)
{
    public async IAsyncEnumerable<Batch> PlanAsync([EnumeratorCancellation] CancellationToken ct)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        await foreach (Controller controller in repository.AllAsync(ct))
        {
            seen.Add(controller.Arn);
        }

        int index = 0;
        foreach (string[] chunk in seen.Chunk(100))
        {
            yield return new Batch(index++, chunk);
        }
    }

    public long Timeout() =>
        int.TryParse(config["planner:timeout"], NumberStyles.None, CultureInfo.InvariantCulture, out int minutes) ? Math.Clamp(minutes, 1, 10080) : 60;
}

public sealed class PlanWorker(IAmazonIoT iot, BatchPlanner planner)
{
    private const string Stem = "greenhouse-firmware-rollout-2026";

    public async Task RunAsync(Version version, CancellationToken ct)
    {
        string run = Guid.NewGuid().ToString("N");
        await foreach (Batch batch in planner.PlanAsync(ct))
        {
            if (batch.Arns.Count == 0)
            {
                continue;
            }

            var request = new CreateJobRequest
            {
                JobId = batch.Index == 0 ? Stem + run : $"gh-{batch.Index:D4}-{run}",
                Targets = [],
                Document = JsonSerializer.Serialize(new { operation = "update", version }),
                TimeoutConfig = new TimeoutConfig { InProgressTimeoutInMinutes = planner.Timeout() },
                JobExecutionsRetryConfig = Retries(total: 10),
            };
            request.Targets.AddRange(batch.Arns);
            await iot.CreateJobAsync(request, ct);
        }
    }

    public async Task<List<string>> CalibrateAsync(IAsyncEnumerable<Controller> controllers, DateOnly day, CancellationToken ct)
    {
        List<string> skipped = [];
        await foreach (Controller controller in controllers.WithCancellation(ct))
        {
            if (controller.Name.Length > 32 || controller.Name.Contains(':'))
            {
                skipped.Add(controller.Name);
                continue;
            }

            await iot.CreateJobAsync(new CreateJobRequest
            {
                JobId = $"cal-{controller.Name}-{day:yyyyMMdd}-{controller.Zone:D3}",
                Targets = [controller.Arn],
                Document = """{"operation":"calibrate"}""",
            }, ct);
        }

        return skipped;
    }

    public Task StageAsync(Version version, string arn, CancellationToken ct)
    {
        var targets = new HashSet<string> { arn, "arn:aws:iot:eu-west-1:111122223333:thinggroup/stage", "arn:aws:iot:eu-west-1:111122223333:thinggroup/stage" };
        string text = string.Join('_', version.ToString().Split('.'));
        return iot.CreateJobAsync(new CreateJobRequest
        {
            JobId = "stage-" + text,
            Targets = targets.ToList(),
            DocumentSource = $"https://s3.eu-west-1.amazonaws.com/greenhouse-jobs/{version}/job.json",
        }, ct);
    }

    private static JobExecutionsRetryConfig Retries(int total)
    {
        int failed = total * 6 / 10;
        return new JobExecutionsRetryConfig
        {
            CriteriaList =
            [
                new RetryCriteria { FailureType = RetryableFailureType.FAILED, NumberOfRetries = failed },
                new RetryCriteria { FailureType = RetryableFailureType.TIMED_OUT, NumberOfRetries = total - failed },
            ],
        };
    }
}
