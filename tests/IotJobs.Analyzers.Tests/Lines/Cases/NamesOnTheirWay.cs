#nullable enable

using System.Buffers;
using System.Security.Cryptography;

namespace Cases.NamesOnTheirWay;

public interface IConfig
{
    string? this[string key] { get; }
}

public interface IBinder
{
    void Bind(string section, object target);
}

public interface IJobRegistry
{
    Task<string> NextIdAsync(CancellationToken ct);
}

public sealed class Device
{
    [ThingName] public required string Name { get; init; }
    public required string Arn { get; init; }
    public Version Firmware { get; init; } = new(1, 0);
}

public sealed class NightlyReplay(IAmazonIoT iot, IConfig config)
{
    // One arm of a switch
    public async Task<string> SendAsync(string groupArn, CancellationToken ct)
    {
        var ring = config["Replay:Ring"];
        var response = await iot.CreateJobAsync(new CreateJobRequest
        {
            JobId = ring switch
            {
                null or "canary" => "nightly-canary",
                "beta" => "nightly-beta",
                "ga" => "nightly.ga", //! IOTJ1001
                { Length: > 40 } => "nightly-other",
                _ => $"nightly-{ring}",
            },
            Targets = [groupArn],
            TargetSelection = TargetSelection.SNAPSHOT,
            Document = """{"op":"replay"}""",
        }, ct);
        return response.JobId;
    }

    // The fallback with a blank is mended before it is used
    public Task TagBuildAsync(string groupArn)
    {
        string id = Environment.GetEnvironmentVariable("BUILD_TAG") ?? "local build";
        if (id.Contains(' '))
        {
            id = id.Replace(' ', '-');
        }

        return iot.CreateJobAsync(new CreateJobRequest { JobId = id, Targets = [groupArn], Document = "{}" });
    }

    // The fallback goes straight into the request
    public Task TagAgentAsync(string groupArn) => iot.CreateJobAsync(new CreateJobRequest
    {
        JobId = Environment.GetEnvironmentVariable("AGENT_ID")
            ?? "agent #1", //! IOTJ1001
        Targets = [groupArn],
        Document = "{}",
    });

    // A sentinel, recognised by reference
    public async Task<bool> TryPublishAsync(string groupArn)
    {
        const string missing = "(missing)";
        string raw = config["Publish:JobId"] ?? missing;
        if (ReferenceEquals(raw, missing))
        {
            return false;
        }

        await iot.CreateJobAsync(new CreateJobRequest { JobId = raw, Targets = [groupArn], Document = "{}" });
        return true;
    }
}

public sealed class DepotOptions
{
    public const string Unset = "<unset>";

    public string JobId { get; set; } = Unset;
    public string TargetArn { get; set; } = "";
}

public sealed class DepotWorker(IAmazonIoT iot, IBinder binder)
{
    // The default of the options is refused, and the binder may have replaced it
    public async Task RunOnceAsync(CancellationToken ct)
    {
        var options = new DepotOptions();
        binder.Bind("Depot", options);
        if (options.JobId is DepotOptions.Unset or "")
        {
            throw new InvalidOperationException("Depot:JobId is not configured.");
        }

        await iot.CreateJobAsync(new CreateJobRequest
        {
            JobId = options.JobId,
            Targets = [options.TargetArn],
            Document = """{"op":"depot"}""",
        }, ct);
    }
}

public static class RolloutCli
{
    // The fallback does not survive All
    public static async Task<int> PushAsync(string[] args, IAmazonIoT iot)
    {
        string id = args is [var given, ..] ? given : "no id";
        if (id.Length is 0 or > 64 || !id.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_'))
        {
            Console.Error.WriteLine($"'{id}' is no job id");
            return 2;
        }

        await iot.CreateJobAsync(new CreateJobRequest { JobId = id, Targets = [args[^1]], Document = "{}" });
        return 0;
    }

    // The second operand, only when the argument is missing
    public static Task PullAsync(string[] args, IAmazonIoT iot, string targetArn) => iot.CreateJobAsync(new CreateJobRequest
    {
        JobId = args.ElementAtOrDefault(1)
            ?? $"manual {DateTime.UtcNow:yyyyMMdd}", //! IOTJ1001
        Targets = [targetArn],
        Document = "{}",
    });

    // Every way out of TryParse is a JobId
    public static Task ResendAsync(string raw, IAmazonIoT iot, string targetArn)
    {
        JobId id = JobId.TryParse(raw, out var parsed) ? parsed : JobId.FromText($"resend of '{raw}'");
        return iot.CreateJobAsync(new CreateJobRequest { JobId = id, Targets = [targetArn], Document = "{}" });
    }

    // The two tests of one flag agree
    public static async Task PromoteAsync(bool production, IAmazonIoT iot, string targetArn)
    {
        string id = production ? "promote-ga" : "promote (dry run)";
        Console.WriteLine($"would create {id}");
        if (!production)
        {
            return;
        }

        await iot.CreateJobAsync(new CreateJobRequest { JobId = id, Targets = [targetArn], Document = "{}" });
    }

    // The same, with the test turned round
    public static async Task DemoteAsync(bool production, IAmazonIoT iot, string targetArn)
    {
        string id = production ? "demote-ga" : "demote (dry run)";
        if (production)
        {
            Console.Error.WriteLine("refused: demote is for staging");
            return;
        }

        await iot.CreateJobAsync(new CreateJobRequest
        {
            JobId = id, //! IOTJ1001
            Targets = [targetArn],
            Document = "{}",
        });
    }
}

// ---------------------------------------------------------------- thing names and their guards
