#nullable enable

namespace Cases.Programs.EventWorker;

public sealed record Options(string? Note, int? PerMinute, bool Force, TargetSelection Selection)
{
    public static readonly Options None = new(null, null, false, TargetSelection.SNAPSHOT);

    public static Options Parse(ReadOnlySpan<string> args) => args switch
    {
        [] => None,
        ["--force", .. var rest] => Parse(rest) with { Force = true },
        ["--continuous", .. var rest] => Parse(rest) with { Selection = TargetSelection.CONTINUOUS },
        ["--note", { Length: > 0 } note, .. var rest] => Parse(rest) with { Note = note },
        ["--per-minute", var text, .. var rest] when int.TryParse(text, out var n) && n is >= 1 and <= 1000 => Parse(rest) with { PerMinute = n },
        [var unknown, ..] => throw new FormatException(unknown),
    };
}

public sealed class Tool(IAmazonIoT iot, TextWriter output)
{
    private const string Root = "arn:aws:iot:us-east-1:123456789012";
    private const int Page = 500;

    // wrong: the note is any text, and goes between quotes as it is
    public async Task<int> Create(string group, Version version, Options options)
    {
        var note = options is { Note: { } text } ? text : "none";
        var request = new CreateJobRequest
        {
            JobId = $"cli-{version.ToString().Replace('.', '-')}-{DateTime.UtcNow:yyyyMMddHHmmss}",
            Targets = [$"{Root}:thinggroup/{group}"],
            Document = $$"""{ "operation": "UPDATE", "version": "{{version}}", "note": "{{note}}" }""", //! IOTJ3006
            TargetSelection = options.Selection,
            TimeoutConfig = new() { InProgressTimeoutInMinutes = options.Force ? 30 : 7 * 24 * 60 },
        };
        if (options.PerMinute is { } perMinute)
        {
            request.JobExecutionsRolloutConfig = new()
            {
                MaximumPerMinute = perMinute,
                ExponentialRate = new() { BaseRatePerMinute = 1, IncrementFactor = 1.5, RateIncreaseCriteria = new() { NumberOfSucceededThings = perMinute } },
            };
        }
        var response = await iot.CreateJobAsync(request);
        await output.WriteLineAsync(response.JobId);
        return 0;
    }

    // wrong twice: a job is COMPLETED, never SUCCEEDED, and a page has at most 250 entries
    public async Task<int> List(string? status)
    {
        string? token = null;
        do
        {
            var page = await iot.ListJobsAsync(new ListJobsRequest
            {
                NextToken = token,
                Status = status switch
                {
                    "running" => "IN_PROGRESS",
                    "done" => "SUCCEEDED", //! IOTJ1011
                    "planned" => "SCHEDULED",
                    _ => null,
                },
                MaxResults = Page, //! IOTJ1021
            });
            foreach (var (id, selection) in (page.Jobs ?? []).Select(j => (j.JobId, j.TargetSelection)))
                await output.WriteLineAsync($"{id,-64} {selection?.Value ?? "?",-10}");
            token = page.NextToken;
        }
        while (token is { Length: > 0 });
        return 0;
    }

    // legal: the length was matched by the caller, and any text is never accused
    public async Task<int> Cancel(string id, bool force)
    {
        if (!JobId.TryParse(id, out var parsed)) return Fail(id);
        await iot.CancelJobAsync(new CancelJobRequest { JobId = parsed, Force = force, ReasonCode = force ? "FORCED" : "REQUESTED" });
        return 0;
    }

    // legal: these are words of an execution
    public async Task<int> Wait([JobId] string id, [ThingName] string thing, CancellationToken stop)
    {
        while (!stop.IsCancellationRequested)
        {
            var response = await iot.DescribeJobExecutionAsync(new DescribeJobExecutionRequest { JobId = id, ThingName = thing }, stop);
            switch (response.Execution)
            {
                case { Status.Value: "SUCCEEDED" }:
                    return 0;
                case { Status: { Value: "FAILED" or "REJECTED" or "TIMED_OUT" or "CANCELED" or "REMOVED" } end, StatusDetails.DetailsMap: var details }:
                    await output.WriteLineAsync($"{end.Value}: {JsonSerializer.Serialize(details)}");
                    return 1;
                case { ApproximateSecondsBeforeTimedOut: > 0 and var left }:
                    await Task.Delay(TimeSpan.FromSeconds(Math.Min(left, 10)), stop);
                    break;
                default:
                    await Task.Delay(5000, stop);
                    break;
            }
        }
        return 2;
    }

    public int Help() => Say("create | list | cancel | wait", 0);

    public int Fail(string what) => Say($"what is '{what}'?", 64);

    private int Say(string text, int code)
    {
        output.WriteLine(text);
        return code;
    }
}

public static class Program
{
    public static async Task<int> Main(string[] args)
    {
        using var iot = new AmazonIoTClient();
        using var stop = new CancellationTokenSource();
        var tool = new Tool(iot, Console.Out);
        Console.CancelKeyPress += (_, e) => { e.Cancel = true; stop.Cancel(); };
        return args switch
        {
            ["create", var group, var text, .. var rest] when Version.TryParse(text, out var version) => await tool.Create(group, version, Options.Parse(rest)),
            ["list"] => await tool.List(null),
            ["list", "--status", var status] => await tool.List(status),
            ["cancel", { Length: > 0 and <= 64 } id] => await tool.Cancel(id, force: false),
            ["cancel", { Length: > 0 and <= 64 } id, "--force"] => await tool.Cancel(id, force: true),
            ["wait", var id, var thing] => await tool.Wait(id, thing, stop.Token),
            [] or ["help", ..] => tool.Help(),
            [var unknown, ..] => tool.Fail(unknown),
        };
    }
}
