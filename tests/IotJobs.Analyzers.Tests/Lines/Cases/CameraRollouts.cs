#nullable enable

namespace Cases.Programs.CameraRollouts;

public enum Ring { Canary, Early, General }

public sealed record Release(string Product, Version Version, Uri Package, string Sha256);

public sealed class RolloutOptions
{
    public string Region { get; init; } = "eu-central-1";
    public string Account { get; init; } = "";
    public int MaxAttempts { get; init; } = 3;
}

public readonly record struct Result<T>(T? Value, string? Error)
{
    public bool Ok => Error is null;

    public static Result<T> Success(T value) => new(value, null);

    public static Result<T> Failure(string error) => new(default, error);
}

public interface IReleaseRepository
{
    Task<Release?> FindAsync(Guid id, CancellationToken ct);

    Task MarkAsync(Guid id, string jobArn, CancellationToken ct);
}

internal static class JobNames
{
    public static Result<string> For(Release release, int attempt)
    {
        if (release.Product.Length is 0 or > 20)
        {
            return Result<string>.Failure("product name too long");
        }

        foreach (char c in release.Product)
        {
            if (!char.IsAsciiLetterOrDigit(c))
            {
                return Result<string>.Failure($"product name holds '{c}'");
            }
        }

        return Result<string>.Success($"{release.Product}-{release.Version}-{attempt}");
    }
}

public sealed class RolloutService(IAmazonIoT iot, IReleaseRepository releases, RolloutOptions options)
{
    private readonly Dictionary<string, string> _groupArns = new(StringComparer.OrdinalIgnoreCase);

    public async Task<Result<string>> StartAsync(Guid releaseId, string group, Ring ring, int attempt, CancellationToken ct)
    {
        Release? release = await releases.FindAsync(releaseId, ct);
        if (release is null || attempt > options.MaxAttempts)
        {
            return Result<string>.Failure("nothing to roll out");
        }

        Result<string> name = JobNames.For(release, attempt);
        if (!name.Ok)
        {
            return name;
        }

        var (perMinute, timeout) = Pace(ring);
        var request = new CreateJobRequest
        {
            JobId = name.Value, //! IOTJ1001
            Description = $"Rollout of {release.Product} to {group}",
            Targets = [GroupArn(group)],
            TargetSelection = ring == Ring.General ? TargetSelection.CONTINUOUS : TargetSelection.SNAPSHOT,
            Document = DocumentOf(release),
            JobExecutionsRolloutConfig = new JobExecutionsRolloutConfig { MaximumPerMinute = Math.Min(perMinute, 1000) },
            TimeoutConfig = new TimeoutConfig
            {
                InProgressTimeoutInMinutes = timeout, //! IOTJ1021
            },
        };

        CreateJobResponse response = await iot.CreateJobAsync(request, ct);
        await releases.MarkAsync(releaseId, response.JobArn, ct);
        return Result<string>.Success(response.JobId);
    }

    private static (int PerMinute, int TimeoutMinutes) Pace(Ring ring) => ring switch
    {
        Ring.Canary => (5, 60),
        Ring.Early => (2000, 24 * 60),
        Ring.General => (500, 14 * 24 * 60),
        _ => throw new ArgumentOutOfRangeException(nameof(ring)),
    };

    private string GroupArn(string group)
    {
        if (!_groupArns.TryGetValue(group, out string? arn))
        {
            arn = $"arn:aws:iot:{options.Region}:{options.Account}:thinggroup/{group}";
            _groupArns[group] = arn;
        }

        return arn;
    }

    private static string DocumentOf(Release release) => JsonSerializer.Serialize(new
    {
        operation = "UPDATE",
        version = release.Version.ToString(),
        url = release.Package,
        sha256 = release.Sha256,
    });
}
