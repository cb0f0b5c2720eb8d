#nullable enable

namespace Cases.Programs.WaveLambda;

using System.Text.Json.Serialization;
using Amazon.Runtime;

// An entirely legal program: a Lambda function that rolls firmware out in waves.
public sealed record ScheduledEvent(DateTimeOffset Time, string Region, string Account, ReleaseDetail Detail);

public sealed record ReleaseDetail(string Prefix, Version Firmware, string[] Things, string[] Groups, TimeSpan Budget, bool Strict);

public sealed record Answer(int Waves, IReadOnlyList<string> Ids);

// legal: only what fits comes out of the factory
public readonly record struct JobPrefix
{
    private readonly string text;

    private JobPrefix(string text) => this.text = text;

    public static JobPrefix From(string raw) =>
        raw is { Length: > 0 and <= 20 } && raw.All(c => char.IsAsciiLetterOrDigit(c) || c is '-')
            ? new JobPrefix(raw)
            : throw new ArgumentException($"no prefix: '{raw}'", nameof(raw));

    // legal: 20 + 1 + 15 + 1 + 11 = 48
    public string At(DateTimeOffset time, int wave) => string.Create(CultureInfo.InvariantCulture, $"{text}-{time:yyyyMMdd'T'HHmmss}-{wave:D2}");
}

public sealed record FirmwareDocument
{
    public string Operation { get; init; } = "UPDATE";

    public required string Version { get; init; }

    [JsonPropertyName("firmware-url")]
    public required string Url { get; init; }

    [JsonIgnore]
    public string? TimeoutConfig { get; init; }
}

public sealed class Function(IAmazonIoT iot, string role)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull };
    private const int MostAttempts = 5;

    public Function() : this(new AmazonIoTClient(), Environment.GetEnvironmentVariable("ROLE") ?? "arn:aws:iam::123456789012:role/download") { }

    public async Task<Answer> HandleAsync(ScheduledEvent e, CancellationToken stop)
    {
        var (prefix, firmware, things, groups, budget, strict) = e.Detail;
        var name = JobPrefix.From(prefix);
        string Arn(string kind, string id) => $"arn:aws:iot:{e.Region}:{e.Account}:{kind}/{id}";

        var targets = (from t in things select Arn("thing", t)).Concat(from g in groups select Arn("thinggroup", g)).Distinct();
        List<string> ids = [];
        foreach (var (wave, number) in targets.Chunk(100).Select((chunk, i) => (chunk, i)))
        {
            var request = Request(name.At(e.Time, number), firmware, budget, strict);
            request.Targets = [.. wave];
            ids.Add(await SendAsync(request, stop));
        }
        return new Answer(ids.Count, ids);
    }

    // legal: Targets are set by the caller, the placeholder has its role
    private CreateJobRequest Request(string id, Version firmware, TimeSpan budget, bool strict)
    {
        var key = Uri.EscapeDataString($"cameras/{firmware}.bin");
        var document = new FirmwareDocument
        {
            Version = firmware.ToString(),
            Url = "${aws:iot:s3-presigned-url-v2:https://fw.s3.eu-west-1.amazonaws.com/" + key + "}",
            TimeoutConfig = "not written",
        };
        return new CreateJobRequest
        {
            JobId = id,
            Document = JsonSerializer.Serialize(document, Json),
            TargetSelection = TargetSelection.SNAPSHOT,
            PresignedUrlConfig = new() { RoleArn = role, ExpiresInSec = (long)TimeSpan.FromHours(1).TotalSeconds },
            TimeoutConfig = new() { InProgressTimeoutInMinutes = (long)Math.Clamp(budget.TotalMinutes, 1, 10080) },
            AbortConfig = strict ? Strict() : null,
            JobExecutionsRetryConfig = strict ? null : new()
            {
                CriteriaList =
                [
                    new() { FailureType = RetryableFailureType.FAILED, NumberOfRetries = 3 },
                    new() { FailureType = RetryableFailureType.TIMED_OUT, NumberOfRetries = 7 },
                ],
            },
        };
    }

    private static AbortConfig Strict()
    {
        AbortCriteria Criterion(JobExecutionFailureType type) => new() { FailureType = type, Action = AbortAction.CANCEL, ThresholdPercentage = 0.5, MinNumberOfExecutedThings = 1 };
        return new() { CriteriaList = [.. new[] { JobExecutionFailureType.FAILED, JobExecutionFailureType.REJECTED }.Select(Criterion)] };
    }

    // legal: at most four times three characters are added to 48
    private async Task<string> SendAsync(CreateJobRequest request, CancellationToken stop)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return (await iot.CreateJobAsync(request, stop)).JobId;
            }
            catch (ThrottlingException) when (attempt < MostAttempts)
            {
                await Task.Delay(TimeSpan.FromSeconds(Math.Pow(2, attempt)), stop);
            }
            catch (AmazonServiceException e) when (e is { ErrorCode: "ResourceAlreadyExistsException" } && attempt < MostAttempts)
            {
                request.JobId = $"{request.JobId}-r{attempt}";
            }
        }
    }
}

public static class Program
{
    public static async Task Main()
    {
        var detail = new ReleaseDetail("cam", new Version(1, 0, 41), ["TWOK_1234"], ["cameras"], TimeSpan.FromDays(7), Strict: true);
        var e = new ScheduledEvent(DateTimeOffset.UtcNow, "eu-west-1", "123456789012", detail);
        using var stop = new CancellationTokenSource(TimeSpan.FromMinutes(5));
        var answer = await new Function().HandleAsync(e with { Detail = detail with { Strict = false } }, stop.Token);
        Console.WriteLine(string.Join(", ", answer.Ids));
    }
}
