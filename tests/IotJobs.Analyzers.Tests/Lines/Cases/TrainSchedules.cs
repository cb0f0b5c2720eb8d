#nullable enable

namespace Cases.Programs.TrainSchedules;

// Legal program: Railgrid, a command-line tool for on-board units.
public sealed class ToolArguments
{
    public string Train { get; private set; } = "";
    public string? Window { get; private set; }
    public string Mode { get; private set; } = "SNAPSHOT";
    public int Retries { get; private set; } = 2;

    public static ToolArguments Parse(string[] args)
    {
        var result = new ToolArguments();
        for (var i = 0; i + 1 < args.Length; i += 2)
        {
            switch (args[i])
            {
                case "--train": result.Train = args[i + 1]; break;
                case "--window": result.Window = args[i + 1]; break;
                case "--mode": result.Mode = args[i + 1].ToUpperInvariant(); break;
                case "--retries": result.Retries = int.Parse(args[i + 1]); break;
                default: throw new ArgumentException("unknown option " + args[i]);
            }
        }
        return result;
    }
}

public static class TrainNames
{
    private static readonly Regex Legal = new("^[a-zA-Z0-9_-]{1,30}\\z", RegexOptions.CultureInvariant);

    public static bool IsLegal(string name) => Legal.IsMatch(name);

    // Legal: each character is appended only where it may stand, and never more than forty.
    public static string Shorten(string name)
    {
        var text = new StringBuilder("t");
        foreach (var c in name)
        {
            if (text.Length >= 40) break;
            text.Append(char.IsAsciiLetterOrDigit(c) ? c : '_');
        }
        return text.ToString();
    }
}

public sealed class TrainUnits
{
    private readonly AmazonIoTClient _iot = new();

    public async Task<List<string>> NamesAsync(IEnumerable<ThingLine> lines)
    {
        await Task.Yield();
        return lines.Where(l => l.Active && TrainNames.IsLegal(l.Name)).Select(l => l.Name).ToList();
    }

    public async Task RebootAsync(string name, int attempt)
    {
        // Legal: the early return leaves at most 30 legal characters; 7 + 30 + 1 + 11 = 49.
        if (!TrainNames.IsLegal(name)) return;
        var id = $"reboot-{name}-{attempt}";
        await _iot.CreateJobAsync(new CreateJobRequest
        {
            JobId = id,
            Targets = ["arn:aws:iot:eu-central-1:123456789012:thing/" + name],
            Document = """{"operation":"reboot","delaySeconds":30}""",
            TargetSelection = TargetSelection.SNAPSHOT,
        });
    }

    public async Task UpdateAsync(ToolArguments arguments)
    {
        var mode = arguments.Mode;
        // Legal: anything but the two words has left.
        if (mode != "SNAPSHOT" && mode != "CONTINUOUS") throw new ArgumentException("mode");
        var request = new CreateJobRequest
        {
            JobId = "update-" + TrainNames.Shorten(arguments.Train),
            Targets = ["arn:aws:iot:eu-central-1:123456789012:thinggroup/trains"],
            Document = """{"operation":"update","image":"obu"}""",
            TargetSelection = mode,
            TimeoutConfig = new TimeoutConfig { InProgressTimeoutInMinutes = 10080 },
        };
        if (arguments.Retries is > 0 and <= 10)
        {
            // Legal: there is a timeout, ALL stands alone.
            request.JobExecutionsRetryConfig = new JobExecutionsRetryConfig
            {
                CriteriaList = [new RetryCriteria { FailureType = RetryableFailureType.ALL, NumberOfRetries = arguments.Retries }],
            };
        }
        // Legal: the window is there only with CONTINUOUS.
        if (mode == "CONTINUOUS" && arguments.Window is { Length: > 0 and <= 256 } window)
        {
            request.SchedulingConfig = new SchedulingConfig { MaintenanceWindows = [new MaintenanceWindow { StartTime = window, DurationInMinutes = 45 }] };
        }
        await _iot.CreateJobAsync(request);
    }
}

public sealed record ThingLine(string Name, bool Active);

public static class Tool
{
    public static async Task<int> RunAsync(string[] args)
    {
        var arguments = ToolArguments.Parse(args);
        var units = new TrainUnits();
        await units.UpdateAsync(arguments);
        var attempt = 0;
        foreach (var name in await units.NamesAsync([new ThingLine(arguments.Train, true)]))
            await units.RebootAsync(name, ++attempt);
        return attempt == 0 ? 1 : 0;
    }
}
