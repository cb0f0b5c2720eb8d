#nullable enable

namespace Cases.Programs.RouteHandlers;

public sealed record HttpCall(string Method, string Path, string Body)
{
    public string[] Parts => Path.Split('/', StringSplitOptions.RemoveEmptyEntries);
}

public sealed record Reply(int Status, string Text)
{
    public static Reply Ok(string text) => new(200, text);

    public static Reply Bad(string text) => new(400, text);
}

public delegate Task<Reply> Handler(HttpCall call, CancellationToken stop);

public delegate Handler Filter(Handler next);

public abstract record Checked<T>
{
    private Checked() { }

    public sealed record Good(T Value) : Checked<T>;

    public sealed record Bad(string Why) : Checked<T>;

    public static Checked<T> Read(string json)
    {
        try
        {
            return JsonSerializer.Deserialize<T>(json) is { } value ? new Good(value) : new Bad("null");
        }
        catch (JsonException e) when (e.LineNumber is null or < 1000)
        {
            return new Bad(e.Message);
        }
    }
}

public sealed record CreateBody
{
    public required Version Version { get; init; }
    public required string[] Groups { get; init; }
    public string? Title { get; init; }
    public int? PerMinute { get; init; }
    public DateTimeOffset? Start { get; init; }
}

public sealed record CancelBody(string Reason, string? Comment);

public sealed class Routes
{
    private readonly List<(string Method, int Parts, Handler Handler)> table = [];
    private readonly List<Filter> filters = [];

    public Routes Map(string method, int parts, Handler handler)
    {
        table.Add((method, parts, handler));
        return this;
    }

    public Routes Use(Filter filter)
    {
        filters.Add(filter);
        return this;
    }

    public Task<Reply> Dispatch(HttpCall call, CancellationToken stop) =>
        table.Where(r => r.Method == call.Method && r.Parts == call.Parts.Length).Select(r => r.Handler).FirstOrDefault() is { } found
            ? filters.Aggregate(found, (handler, filter) => filter(handler))(call, stop)
            : Task.FromResult(new Reply(404, call.Path));
}

public sealed partial class JobHandlers(IAmazonIoT iot, TimeProvider clock)
{
    private const string Root = "arn:aws:iot:eu-central-1:123456789012";
    private static readonly Regex Id = new(@"\A[a-zA-Z0-9_-]{1,64}\z");

    // wrong twice: a version has dots, and the end behaviour has no end
    public async Task<Reply> Create(HttpCall call, CancellationToken stop)
    {
        if (Checked<CreateBody>.Read(call.Body) is not Checked<CreateBody>.Good { Value: var body }) return Reply.Bad("body");

        List<string> targets = [.. body.Groups.Where(g => g is { Length: > 0 and <= 128 }).Select(g => $"{Root}:thinggroup/{g}").Distinct().Take(100)];
        if (targets is []) return Reply.Bad("groups");

        var (id, document) = ($"fw-{body.Version}", $$"""{"operation":"UPDATE","version":"{{body.Version}}"}""");
        var request = new CreateJobRequest
        {
            JobId = id, //! IOTJ1001
            Targets = targets,
            Document = document,
            Description = body.Title is { Length: > 0 and <= 500 } title ? title.ReplaceLineEndings(" ") : "Firmware",
            TargetSelection = TargetSelection.SNAPSHOT,
            JobExecutionsRolloutConfig = new() { MaximumPerMinute = body.PerMinute is > 0 and <= 1000 and var perMinute ? perMinute : 50 },
            TimeoutConfig = new() { InProgressTimeoutInMinutes = 60 },
        };
        if (body.Start is { } start && start > clock.GetUtcNow().AddHours(1))
            request.SchedulingConfig = new SchedulingConfig { StartTime = start.ToString("yyyy-MM-dd HH:mm"), EndBehavior = JobEndBehavior.CANCEL }; //! IOTJ2012
        var response = await iot.CreateJobAsync(request, stop);
        return Reply.Ok(response.JobArn);
    }

    // wrong: the last arm is no reason code
    public async Task<Reply> Cancel(HttpCall call, CancellationToken stop)
    {
        if (call.Parts is not ["jobs", var id, "cancel"] || !Id.IsMatch(id)) return new Reply(404, call.Path);
        if (Checked<CancelBody>.Read(call.Body) is not Checked<CancelBody>.Good { Value: (var reason, var comment) }) return Reply.Bad("body");

        await iot.CancelJobAsync(new CancelJobRequest
        {
            JobId = id,
            Comment = comment?.Split('\n') is [{ Length: > 0 } first, ..] ? first.TrimEnd('\r') : null,
            ReasonCode = reason.ToLowerInvariant() switch
            {
                "broken" or "bad" => "BROKEN_IMAGE",
                "late" => "TOO_LATE",
                _ => "operator_request", //! IOTJ1020
            },
            Force = reason is "broken",
        }, stop);
        return Reply.Ok(id);
    }

    // legal: the id was matched, and the force flag is no text
    public async Task<Reply> Delete(HttpCall call, CancellationToken stop)
    {
        if (call.Parts is not ["jobs", var id] || !Id.IsMatch(id)) return new Reply(404, call.Path);
        await iot.DeleteJobAsync(new DeleteJobRequest { JobId = id, Force = call.Body is "force" }, stop);
        return Reply.Ok(id);
    }
}

public static class Program
{
    public static async Task<int> Main(string[] args)
    {
        using var iot = new AmazonIoTClient();
        var jobs = new JobHandlers(iot, TimeProvider.System);
        var routes = new Routes()
            .Map("POST", 1, jobs.Create)
            .Map("POST", 3, jobs.Cancel)
            .Map("DELETE", 2, jobs.Delete)
            .Use(next => async (call, stop) =>
            {
                try { return await next(call, stop); }
                catch (ThrottlingException e) { return new Reply(429, e.Message); }
            });

        while (await Console.In.ReadLineAsync() is { Length: > 0 } line)
        {
            if (line.Split(' ', 3) is not [var method, var path, .. var rest]) continue;
            var reply = await routes.Dispatch(new HttpCall(method, path, rest is [var body] ? body : ""), CancellationToken.None);
            Console.WriteLine($"{reply.Status} {reply.Text}");
        }
        return args.Length;
    }
}
