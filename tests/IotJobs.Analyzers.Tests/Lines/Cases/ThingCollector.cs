#nullable enable

namespace Cases.Programs.ThingCollector;

// A consumer of messages that collects things and starts a job for each. Two mistakes.

public sealed class UpdateRequested
{
    [ThingName] public required string Thing { get; init; }
    public required string TargetArn { get; init; }
    public required string Channel { get; init; }
    public int Priority { get; init; }
}

public interface IMessageSource { IAsyncEnumerable<UpdateRequested> ReadAsync(CancellationToken ct); }

public interface IDeadLetters { void Put(UpdateRequested message, string why); }

internal static class JobIds
{
    private const string Prefix = "ota-";
    public const int StampLength = 1 + 14;

    public static string Clean(string thing, int room)
    {
        var clean = thing.Replace(':', '_');
        return clean.Length > room ? clean.Substring(0, room) : clean;
    }

    // 4 + room + 15
    public static string Stamped(string thing, int room, DateTime now)
        => Prefix + Clean(thing, room) + "-" + now.ToString("yyyyMMddHHmmss", CultureInfo.InvariantCulture);
}

internal sealed class JobDraft
{
    private readonly List<Tag> _tags = [];
    private readonly StringBuilder _description = new();

    public string? Id { get; set; }
    public List<string> Targets { get; } = [];

    public JobDraft Tag(string key, string value)
    {
        _tags.Add(new Tag { Key = key, Value = value });
        return this;
    }

    public JobDraft Describe(string text)
    {
        if (_description.Length > 0)
            _description.Append("; ");
        _description.Append(text);
        return this;
    }

    public CreateJobRequest ToRequest(string document) => new()
    {
        JobId = Id,
        Targets = Targets,
        Document = document,
        Tags = _tags.Count > 0 ? _tags : null,
        Description = _description.Length == 0 ? null : _description.ToString(),
        TimeoutConfig = new TimeoutConfig { InProgressTimeoutInMinutes = 120 },
    };
}

public sealed class UpdateConsumer
{
    private readonly IAmazonIoT _iot;
    private readonly IMessageSource _source;
    private readonly IDeadLetters _dead;

    public UpdateConsumer(IAmazonIoT iot, IMessageSource source, IDeadLetters dead) => (_iot, _source, _dead) = (iot, source, dead);

    public async Task RunAsync(CancellationToken ct)
    {
        var urgent = new List<UpdateRequested>();
        await foreach (var message in _source.ReadAsync(ct).ConfigureAwait(false))
        {
            if (message.Channel is not ("stable" or "beta"))
            {
                _dead.Put(message, "channel: " + message.Channel);
                continue;
            }

            if (message.Priority > 5)
            {
                urgent.Add(message);
                continue;
            }

            await StartAsync(message, DateTime.UtcNow, ct).ConfigureAwait(false);
        }

        for (var i = 0; i < urgent.Count; i++)
            await StartUrgentAsync(urgent[i], i, ct).ConfigureAwait(false);
    }

    private async Task StartAsync(UpdateRequested message, DateTime now, CancellationToken ct)
    {
        // wrong: 4 + 48 + 15 = 67
        var id = JobIds.Stamped(message.Thing, 48, now);
        var request = new CreateJobRequest
        {
            JobId = id, //! IOTJ1004
            Targets = [message.TargetArn],
            Document = DocumentOf(message),
        };
        await _iot.CreateJobAsync(request, ct).ConfigureAwait(false);

        // legal: 4 + 45 + 15 = 64
        var follow = JobIds.Stamped(message.Thing, 64 - JobIds.StampLength - 4, now.AddSeconds(1));
        await _iot.CreateJobAsync(new CreateJobRequest { JobId = follow, Targets = [message.TargetArn], Document = """{"operation":"CHECK"}""" }, ct).ConfigureAwait(false);
    }

    private async Task StartUrgentAsync(UpdateRequested message, int index, CancellationToken ct)
    {
        // legal: 7 + 40 + 1 + 11 = 59
        var draft = new JobDraft { Id = $"urgent-{JobIds.Clean(message.Thing, 40)}-{index}" };
        draft.Targets.Add(message.TargetArn);
        draft.Tag("channel", message.Channel).Tag("cost:center", "");
        draft.Describe("urgent").Describe("asked for by a message");
        await _iot.CreateJobAsync(draft.ToRequest(DocumentOf(message)), ct).ConfigureAwait(false);

        // wrong: a description takes no tab
        var log = new JobDraft { Id = $"log-{Guid.NewGuid():N}" };
        log.Targets.Add(message.TargetArn);
        log.Describe("logs").Describe("index\t7"); //! IOTJ1020
        await _iot.CreateJobAsync(log.ToRequest("""{"operation":"LOG"}"""), ct).ConfigureAwait(false);
    }

    // legal: a thing name needs no escape, and of channels there are two
    private static string DocumentOf(UpdateRequested message)
    {
        var channel = message.Channel == "beta" ? "beta" : "stable";
        var text = new StringBuilder("{\"operation\":\"UPDATE\"");
        text.Append(",\"channel\":\"").Append(channel).Append('"');
        text.Append(",\"thing\":").Append(JsonSerializer.Serialize(message.Thing));
        text.Append(",\"priority\":").Append(message.Priority.ToString(CultureInfo.InvariantCulture));
        return text.Append('}').ToString();
    }
}
