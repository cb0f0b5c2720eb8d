#nullable enable

namespace Cases.Programs.CameraFleet;

// Legal program: Northlight Optics, nightly camera rollout.
public sealed record CameraModel(string Code, Version Firmware, string? SourceUrl);

public sealed class RolloutSettings
{
    public string Region { get; init; } = "eu-west-1";
    public string Account { get; init; } = "123456789012";
    public string JobPrefix { get; init; } = "";
    public int PerMinute { get; init; } = 50;
}

public static class JobNames
{
    public const int Room = 64;

    // Legal: only characters of the alphabet go on, everything else becomes '-', and the text is cut to 64.
    public static string Clean(string text)
    {
        if (string.IsNullOrWhiteSpace(text)) throw new ArgumentException("empty", nameof(text));
        var chars = text.Select(c => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '-' or '_' ? c : '-').ToArray();
        var clean = new string(chars);
        return clean.Length > Room ? clean.Substring(0, Room) : clean;
    }

    // Legal: a version's dots become dashes.
    public static string Dashes(Version version) => version.ToString().Replace('.', '-');
}

public sealed class CameraRepository
{
    private readonly Dictionary<string, CameraModel> _models = new()
    {
        ["nl-200"] = new CameraModel("nl-200", new Version(4, 1, 7), null),
        ["nl-300"] = new CameraModel("nl-300", new Version(5, 0, 0), "https://s3.eu-west-1.amazonaws.com/northlight-fw/nl300.json"),
    };

    public IEnumerable<CameraModel> All() => _models.Values;
    public CameraModel? Find(string code) => _models.TryGetValue(code, out var model) ? model : null;
}

public sealed class NightlyRollout
{
    private readonly AmazonIoTClient _iot;
    private readonly RolloutSettings _settings;
    private readonly CameraRepository _cameras;

    public NightlyRollout(AmazonIoTClient iot, RolloutSettings settings, CameraRepository cameras)
    {
        _iot = iot;
        _settings = settings;
        _cameras = cameras;
    }

    public async Task<int> RunAsync(CancellationToken cancel)
    {
        var sent = 0;
        foreach (var model in _cameras.All())
        {
            cancel.ThrowIfCancellationRequested();
            await SendAsync(model, DateTimeOffset.UtcNow);
            sent++;
        }
        return sent;
    }

    private async Task SendAsync(CameraModel model, DateTimeOffset now)
    {
        var fromSource = model.SourceUrl is not null;
        var request = new CreateJobRequest
        {
            // Legal: the placeholder is overwritten before the request is sent.
            JobId = "to be set below",
            Targets = [Group(model.Code)],
            TargetSelection = TargetSelection.SNAPSHOT,
            JobExecutionsRolloutConfig = new JobExecutionsRolloutConfig { MaximumPerMinute = Math.Clamp(_settings.PerMinute, 1, 1000) },
            TimeoutConfig = new TimeoutConfig { InProgressTimeoutInMinutes = 90 },
        };

        // Legal: the two tests agree, so exactly one of the two members is set.
        if (fromSource) request.DocumentSource = model.SourceUrl;
        if (!fromSource) request.Document = Document(model);

        // Legal: 'fw-' + at most 43 + '-' + 14 = 61, and no dot is left.
        request.JobId = $"fw-{JobNames.Dashes(model.Firmware)}-{now:yyyyMMddHHmmss}";
        request.Description = OneLine($"Firmware {model.Firmware}\nfor {model.Code}");
        await _iot.CreateJobAsync(request);
    }

    public Task CancelAsync(string text) =>
        _iot.CancelJobAsync(new CancelJobRequest { JobId = JobNames.Clean(text), ReasonCode = "OPERATOR_STOP_1", Comment = "Stopped by the night shift" });

    private string Group(string code) => $"arn:aws:iot:{_settings.Region}:{_settings.Account}:thinggroup/{code}";

    private static string Document(CameraModel model) =>
        JsonSerializer.Serialize(new { operation = "UPDATE", version = model.Firmware.ToString(), model = model.Code });

    // Legal: the newline is replaced before the text gets to the description.
    private static string OneLine(string text) => text.Replace("\n", " ").Replace("\r", " ");
}
