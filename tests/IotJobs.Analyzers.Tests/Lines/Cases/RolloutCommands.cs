#nullable enable

namespace Cases.Programs.RolloutCommands;

// A command line tool with several mistakes.
public enum Command { Start, Wave, Template, Associate, Status, Remove }
public sealed class Arguments
{
    private readonly Dictionary<string, string> _values = new(StringComparer.OrdinalIgnoreCase);
    public Command Command { get; private set; }
    public string? this[string name] => _values.TryGetValue(name, out var value) ? value : null;
    public int Number(string name, int fallback) => int.TryParse(this[name], out var n) ? n : fallback;

    public static Arguments Parse(string[] args)
    {
        var result = new Arguments();
        if (args.Length == 0 || !Enum.TryParse<Command>(args[0], true, out var command)) throw new ArgumentException("usage: rollout <command>");
        result.Command = command;
        for (var i = 1; i + 1 < args.Length; i += 2) result._values[args[i].TrimStart('-')] = args[i + 1];
        return result;
    }
}

public static class Tool
{
    public static async Task<int> Main(string[] args)
    {
        var arguments = Arguments.Parse(args);
        var runner = new Runner(new AmazonIoTClient());
        switch (arguments.Command)
        {
            case Command.Start: await runner.StartAsync(arguments); break;
            case Command.Wave: await runner.WaveAsync(arguments); break;
            case Command.Template: await runner.TemplateAsync(arguments); break;
            case Command.Associate: await runner.AssociateAsync(arguments); break;
            case Command.Status: return await runner.EndedAsync(arguments["job"] ?? "none") ? 0 : 2;
            default: await runner.RemoveAsync(arguments); break;
        }
        return 0;
    }
}

internal sealed class Runner
{
    private const string Arn = "arn:aws:iot:eu-central-1:123456789012:";
    private readonly IAmazonIoT _iot;
    public Runner(IAmazonIoT iot) => _iot = iot;

    private static string Document(Version version)
    {
        var root = new JsonObject { ["operation"] = "UPDATE", ["version"] = version.ToString() };
        root["files"] = new JsonArray(new JsonObject { ["name"] = "app.bin" });
        return root.ToJsonString();
    }

    // Wrong: the version's dots in the JobId.
    public async Task StartAsync(Arguments arguments)
    {
        var version = Version.Parse(arguments["version"] ?? "1.0");
        var request = new CreateJobRequest
        {
            JobId = $"start-{version}", //! IOTJ1001
            Targets = new List<string> { Arn + "thinggroup/" + (arguments["group"] ?? "pilot") },
            Document = Document(version),
        };
        await _iot.CreateJobAsync(request);
    }

    // Wrong: a window on a job that is SNAPSHOT by default; rate without a maximum.
    public async Task WaveAsync(Arguments arguments)
    {
        var request = new CreateJobRequest //! IOTJ2006
        {
            JobId = "wave-" + arguments.Number("wave", 1),
            Targets = new List<string> { Arn + "thinggroup/wave-1" },
            Document = Document(new Version(2, 0)),
        };
        request.JobExecutionsRolloutConfig = new JobExecutionsRolloutConfig //! IOTJ2004
        {
            ExponentialRate = new ExponentialRolloutRate
            {
                BaseRatePerMinute = 10,
                IncrementFactor = 2,
                RateIncreaseCriteria = new RateIncreaseCriteria { NumberOfNotifiedThings = 100 },
            },
        };
        request.SchedulingConfig = new SchedulingConfig
        {
            MaintenanceWindows = new List<MaintenanceWindow> { new MaintenanceWindow { StartTime = "cron(0 3 ? * SUN *)", DurationInMinutes = 120 } },
        };
        await _iot.CreateJobAsync(request);
    }

    // Wrong: a template must have a description.
    public async Task TemplateAsync(Arguments arguments)
    {
        var template = new CreateJobTemplateRequest //! IOTJ2018
        {
            JobTemplateId = "camera-update",
            Document = Document(new Version(1, 0)),
            TimeoutConfig = new TimeoutConfig { InProgressTimeoutInMinutes = 60 },
        };
        await _iot.CreateJobTemplateAsync(template);
    }

    // Wrong: a single thing is associated.
    public async Task AssociateAsync(Arguments arguments)
    {
        var request = new AssociateTargetsWithJobRequest
        {
            JobId = arguments["job"] ?? "wave-1",
            Comment = "more cameras",
            Targets = new List<string> { "arn:aws:iot:eu-central-1:123456789012:thing/cam-9" }, //! IOTJ2022
        };
        await _iot.AssociateTargetsWithJobAsync(request);
    }

    // Wrong: no job ends SUCCEEDED.
    public async Task<bool> EndedAsync(string jobId)
    {
        var response = await _iot.DescribeJobAsync(new DescribeJobRequest { JobId = jobId });
        return response.Job.Status == "SUCCEEDED"; //! IOTJ2016
    }

    // Legal: the name is a given text.
    public async Task RemoveAsync(Arguments arguments)
    {
        if (arguments["job"] is not { Length: > 0 and <= 64 } job) return;
        await _iot.DeleteJobAsync(new DeleteJobRequest { JobId = job, Force = arguments["force"] == "true" });
    }
}
