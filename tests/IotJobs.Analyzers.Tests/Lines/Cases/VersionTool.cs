#nullable enable

namespace Cases.Programs.VersionTool;

// rollout --group pumps --version 2.4.1 [--continuous] [--rate 50] [--dry-run]
public sealed record Arguments(string Group, Version Version, bool Continuous, int Rate, bool DryRun)
{
    public static Arguments Parse(string[] args)
    {
        string? group = null;
        Version? version = null;
        var continuous = false;
        var dryRun = false;
        var rate = 20;
        for (var i = 0; i < args.Length; i++)
        {
            switch (args[i])
            {
                case "--group" when i + 1 < args.Length: group = args[++i]; break;
                case "--version" when i + 1 < args.Length: version = Version.Parse(args[++i]); break;
                case "--rate" when i + 1 < args.Length: rate = int.Parse(args[++i]); break;
                case "--continuous": continuous = true; break;
                case "--dry-run": dryRun = true; break;
                default: throw new ArgumentException($"Unknown argument {args[i]}.");
            }
        }
        if (string.IsNullOrEmpty(group)) throw new ArgumentException("--group is missing.");
        if (rate is < 1 or > 1000) throw new ArgumentException("--rate is 1 to 1000.");
        return new Arguments(group, version ?? throw new ArgumentException("--version is missing."), continuous, rate, dryRun);
    }
}

public static class Rollout
{
    private static readonly JsonSerializerOptions s_pretty = new() { WriteIndented = true };

    public static async Task<int> Main(string[] args)
    {
        Arguments arguments;
        try
        {
            arguments = Arguments.Parse(args);
        }
        catch (Exception e) when (e is ArgumentException or FormatException)
        {
            Console.Error.WriteLine(e.Message);
            return 2;
        }

        using var iot = new AmazonIoTClient();
        var request = new CreateJobRequest
        {
            JobId = $"pump-rollout-{arguments.Version.ToString(3)}", //! IOTJ1001
            Description = "Pump rollout " + arguments.Version,
            Targets = [$"arn:aws:iot:eu-north-1:123456789012:thinggroup/{arguments.Group}"],
            Document = JsonSerializer.Serialize(new { operation = "install", version = arguments.Version.ToString() }, s_pretty),
            JobExecutionsRolloutConfig = new JobExecutionsRolloutConfig { MaximumPerMinute = arguments.Rate },
            AbortConfig = new AbortConfig
            {
                CriteriaList =
                [
                    new AbortCriteria
                    {
                        Action = AbortAction.CANCEL, FailureType = JobExecutionFailureType.FAILED,
                        MinNumberOfExecutedThings = 10, ThresholdPercentage = 12.5,
                    },
                ],
            },
        };
        request.TargetSelection = arguments.Continuous ? TargetSelection.CONTINUOUS : TargetSelection.SNAPSHOT;
        if (arguments.DryRun)
        {
            Console.WriteLine(request.Document);
            return 0;
        }
        var answer = await iot.CreateJobAsync(request);
        Console.WriteLine(answer.JobArn);
        await iot.UpdateJobAsync(new UpdateJobRequest
        {
            JobId = answer.JobId,
            Description = "Started by\t" + Environment.UserName, //! IOTJ1020
        });
        return 0;
    }
}
