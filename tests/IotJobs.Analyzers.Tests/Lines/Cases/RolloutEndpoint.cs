#nullable enable

namespace Cases.Programs.RolloutEndpoint;

// Minimal-API-like endpoint of the release portal. All of it is legal.
public interface IEndpoints { void MapPost<TIn, TOut>(string path, Func<TIn, CancellationToken, Task<Result<TOut>>> handler); }
public interface ILog { void Info(string text); void Error(Exception e, string text); }

public readonly record struct Result<T>(int Status, T? Value, string? Problem)
{
    public static Result<T> Ok(T value) => new(200, value, null);
    public static Result<T> Bad(string problem) => new(400, default, problem);
    public static Result<T> Conflict(string problem) => new(409, default, problem);
}

public sealed record ReleaseDto(string? Thing, string? Version, int? WaitMinutes, string? Note, bool Forever);
public sealed record ReleaseAnswer(string JobId, string Arn);

public sealed class ReleaseEndpoint(IAmazonIoT iot, ILog log)
{
    private const string Account = "arn:aws:iot:eu-west-1:210987654321:";

    private static readonly Regex s_versionText = new(@"\A[0-9]{1,3}(\.[0-9]{1,3}){1,3}\z", RegexOptions.Compiled);

    public void Map(IEndpoints app) => app.MapPost<ReleaseDto, ReleaseAnswer>("/releases", PostAsync);

    public async Task<Result<ReleaseAnswer>> PostAsync(ReleaseDto dto, CancellationToken ct)
    {
        var errors = Validate(dto).ToList();
        if (errors.Count > 0) return Result<ReleaseAnswer>.Bad(string.Join("; ", errors));

        var version = System.Version.Parse(dto.Version!);
        var thing = dto.Thing!.Trim();
        var jobId = $"rel-{Shorten(thing.Replace(':', '_'), 24)}-{version.ToString().Replace(".", "_")}";
        if (jobId.Length > 64) jobId = jobId[..64];

        var minutes = dto.WaitMinutes ?? 0;
        if (minutes is < 1 or > 10080) minutes = 60;

        var request = new CreateJobRequest
        {
            JobId = jobId,
            Document = JsonSerializer.Serialize(new { operation = "update", version = version.ToString(), note = dto.Note ?? "" }),
            Targets = [Account + "thing/" + thing],
            TimeoutConfig = new TimeoutConfig { InProgressTimeoutInMinutes = minutes },
        };
        if (dto.Forever)
        {
            // continuous jobs are for groups only
            request.TargetSelection = TargetSelection.CONTINUOUS;
            request.Targets[0] = Account + "thinggroup/" + thing;
        }
        if (!string.IsNullOrWhiteSpace(dto.Note))
            request.Description = Shorten(dto.Note.ReplaceLineEndings(" ").Replace('\t', ' '), 2000);

        try
        {
            var answer = await iot.CreateJobAsync(request, ct);
            log.Info($"{answer.JobId} created");
            return Result<ReleaseAnswer>.Ok(new(answer.JobId, answer.JobArn));
        }
        catch (ResourceAlreadyExistsException e)
        {
            log.Error(e, jobId);
            return Result<ReleaseAnswer>.Conflict($"{jobId} exists already: choose another version.");
        }
    }

    private static IEnumerable<string> Validate(ReleaseDto dto)
    {
        if (string.IsNullOrWhiteSpace(dto.Thing)) yield return "thing: missing";
        else if (dto.Thing.Length > 128) yield return "thing: too long";
        if (dto.Version is null || !s_versionText.IsMatch(dto.Version)) yield return "version: 1.2 to 1.2.3.4";
    }

    private static string Shorten(string text, int length) => text.Length <= length ? text : text[..length];
}
