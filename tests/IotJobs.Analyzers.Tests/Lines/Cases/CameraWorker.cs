#nullable enable

using System.Collections.Concurrent;
using Amazon.Runtime;

namespace Cases.Programs.CameraWorker;

public interface IReleaseFeed
{
    IAsyncEnumerable<CameraRelease> PendingAsync(CancellationToken ct);
}

public interface IJobGateway
{
    Task<string> SubmitAsync(CreateJobRequest request, CancellationToken ct);
}

public sealed record CameraRelease(string Model, Version Firmware, string GroupArn, Uri Image, bool Urgent);

/// <summary>Adapter: the only class that knows the AWS client.</summary>
public sealed class IotJobGateway(IAmazonIoT iot) : IJobGateway
{
    private const int MaxAttempts = 4;

    public async Task<string> SubmitAsync(CreateJobRequest request, CancellationToken ct)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                var response = await iot.CreateJobAsync(request, ct).ConfigureAwait(false);
                return response.JobArn;
            }
            catch (AmazonServiceException e) when (attempt < MaxAttempts && e.ErrorCode is "ThrottlingException" or "ServiceUnavailableException")
            {
                await Task.Delay(TimeSpan.FromMilliseconds(200 * Math.Pow(2, attempt)), ct);
            }
        }
    }
}

public sealed class CameraRolloutWorker(IReleaseFeed feed, IJobGateway gateway, TimeProvider clock)
{
    private readonly ConcurrentDictionary<string, string> submitted = new(StringComparer.Ordinal);
    private int failures;

    public event Action<string, Exception>? Failed;

    public async Task RunAsync(CancellationToken ct)
    {
        while (!ct.IsCancellationRequested)
        {
            var last = "(none)";
            try
            {
                await foreach (var release in feed.PendingAsync(ct))
                {
                    last = Key(release);
                    if (submitted.ContainsKey(last))
                        continue;
                    submitted[last] = await gateway.SubmitAsync(ToRequest(release), ct);
                    submitted.TryAdd(last + "/probe", await gateway.SubmitAsync(Probe(release), ct));
                }

                failures = 0;
            }
            catch (OperationCanceledException) when (ct.IsCancellationRequested)
            {
                break;
            }
            catch (Exception e)
            {
                failures++;
                Failed?.Invoke(last, e);
                await Task.Delay(TimeSpan.FromSeconds(Math.Min(300, failures * 5)), ct);
            }
        }
    }

    // A key of the cache, never an id of a job.
    private static string Key(CameraRelease release) => $"{release.Model}/{release.Firmware}";

    private CreateJobRequest ToRequest(CameraRelease release)
    {
        var (suffix, minutes) = Plan(release, clock.GetUtcNow());
        return new CreateJobRequest
        {
            JobId = $"camera-{release.Firmware}-{suffix}", //! IOTJ1001
            Targets = [release.GroupArn],
            Document = JsonSerializer.Serialize(new { operation = "UPDATE", url = release.Image.AbsoluteUri, version = release.Firmware.ToString() }),
            TimeoutConfig = new TimeoutConfig { InProgressTimeoutInMinutes = minutes },
            JobExecutionsRolloutConfig = new JobExecutionsRolloutConfig
            {
                MaximumPerMinute = release.Urgent
                    ? 5000 //! IOTJ1023
                    : 50,
            },
        };
    }

    private CreateJobRequest Probe(CameraRelease release) => new()
    {
        JobId = $"probe-{release.Firmware.ToString(3).Replace('.', '_')}-{clock.GetUtcNow().UtcTicks}",
        Targets = [release.GroupArn],
        Document = """{"operation":"PROBE"}""",
        TimeoutConfig = new() { InProgressTimeoutInMinutes = 5 },
    };

    private static (string Suffix, int Minutes) Plan(CameraRelease release, DateTimeOffset now) => release.Urgent
        ? (now.ToString("yyyyMMddHHmm", CultureInfo.InvariantCulture), 30)
        : (now.ToString("yyyyMMdd", CultureInfo.InvariantCulture), 24 * 60);
}
