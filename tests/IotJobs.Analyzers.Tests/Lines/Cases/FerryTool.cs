#nullable enable

namespace Cases.Programs.FerryTool;

public static class Program
{
    private static readonly string[] Waves = ["canary", "early", "all"];

    public static async Task<int> Main(string[] args)
    {
        if (args.Length == 0 || args[0] is "-h" or "--help")
        {
            Console.Error.WriteLine("ferry-ota <bucket> <key> [--wave canary|early|all] [--role arn] [--dry-run]");
            return 2;
        }

        var bucket = args[0];
        var key = args.ElementAtOrDefault(1) ?? "firmware.bin";
        var wave = Option(args, "--wave") ?? "all";
        if (!Waves.Contains(wave))
        {
            Console.Error.WriteLine($"wave '{wave}'?");
            return 2;
        }
        var role = Option(args, "--role");
        var dryRun = args.Contains("--dry-run");

        using var iot = new AmazonIoTClient();
        var stamp = DateTimeOffset.Now;
        var request = Build(wave, stamp);
        request.Targets = ["arn:aws:iot:eu-north-1:123456789012:thinggroup/ferry-" + wave];
        if (role is not null)
        {
            request.PresignedUrlConfig = new PresignedUrlConfig { RoleArn = role, ExpiresInSec = 1800 };
            request.Document = $"{{\"op\":\"ota\",\"url\":\"${{aws:iot:s3-presigned-url-v2:https://s3.eu-north-1.amazonaws.com/{Uri.EscapeDataString(bucket)}/{Uri.EscapeDataString(key)}}}\"}}";
        }
        else
        {
            request.DocumentSource = $"https://s3.eu-north-1.amazonaws.com/{bucket}/job.json";
        }

        if (dryRun)
        {
            Console.WriteLine($"{request.JobId} at {stamp:t}");
            return 0;
        }

        try
        {
            var created = await iot.CreateJobAsync(request);
            Console.WriteLine(created.JobArn);
            return 0;
        }
        catch (ThrottlingException)
        {
            return 75;
        }
    }

    private static CreateJobRequest Build(string wave, DateTimeOffset stamp) => new()
    {
        JobId = "ferry-" + wave + "-" + stamp.ToString("yyyy-MM-ddTHH:mmZ", CultureInfo.InvariantCulture), //! IOTJ1001
        TargetSelection = TargetSelection.SNAPSHOT,
        AbortConfig = new AbortConfig
        {
            CriteriaList =
            [
                new AbortCriteria
                {
                    Action = AbortAction.CANCEL,
                    FailureType = JobExecutionFailureType.FAILED,
                    MinNumberOfExecutedThings = 5,
                    ThresholdPercentage = 0, //! IOTJ1021
                },
            ],
        },
    };

    private static string? Option(string[] args, string name)
    {
        var at = Array.IndexOf(args, name);
        return at >= 0 && at + 1 < args.Length ? args[at + 1] : null;
    }
}
