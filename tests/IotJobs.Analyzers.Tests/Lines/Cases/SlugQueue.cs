#nullable enable

namespace Cases.Programs.SlugQueue;

using System.Text.Encodings.Web;

// Entirely legal: a command line that reads its options, collects requests in a queue and sends them in a loop.
public sealed class Options
{
    public string Site { get; set; } = "";

    public int PerMinute { get; set; } = -1;

    public double Growth { get; set; }

    public string Start { get; set; } = "unset";

    public string End { get; set; } = "unset";

    public IEnumerable<string> Errors()
    {
        if (!Regex.IsMatch(Site, "^[a-z]{2,10}$")) yield return "site";
        if (PerMinute is < 1 or > 1000) yield return "per minute";
        if (Growth is < 1.1 or > 5) yield return "growth";
    }
}

public static class Program
{
    public static async Task<int> Main(string[] args)
    {
        var options = Read(args);
        var errors = options.Errors().ToArray();
        if (errors.Length > 0)
        {
            await Console.Error.WriteLineAsync("wrong: " + string.Join(", ", errors));
            return 1;
        }
        var queue = new RequestQueue(new AmazonIoTClient());
        foreach (var kind in (string[])["camera", "door bell", "gate/way"])
        {
            queue.Add(Requests.For(kind, options));
        }
        await queue.FlushAsync();
        return 0;
    }

    private static Options Read(string[] args)
    {
        var options = new Options();
        for (var i = 0; i + 1 < args.Length; i += 2)
        {
            switch (args[i])
            {
                case "--site": options.Site = args[i + 1]; break;
                case "--per-minute": options.PerMinute = int.TryParse(args[i + 1], NumberStyles.None, CultureInfo.InvariantCulture, out var n) ? n : 0; break;
                case "--growth": options.Growth = double.Parse(args[i + 1], CultureInfo.InvariantCulture); break;
                case "--start": options.Start = args[i + 1]; break;
                case "--end": options.End = args[i + 1]; break;
                default: throw new ArgumentException(args[i]);
            }
        }
        return options;
    }
}

internal static class Requests
{
    public static CreateJobRequest For(string kind, Options options)
    {
        var request = new CreateJobRequest
        {
            // legal: blanks and slashes become dashes
            JobId = $"{Slugify(kind)}-{options.Site}-{DateTime.UtcNow:yyyyMMddHHmmss}",
            Targets = [],
            Document = $"{{\"kind\":\"{JavaScriptEncoder.Default.Encode(kind)}\",\"site\":{JsonSerializer.Serialize(options.Site)}}}",
        };
        // legal: the list is empty at first only
        request.Targets.Add($"arn:aws:iot:eu-west-1:123456789012:thinggroup/{Slugify(kind)}");
        request.TargetSelection = TargetSelection.SNAPSHOT;
        request.JobExecutionsRolloutConfig = Rollout(options);
        if (options.Start != "unset" && options.End != "unset")
        {
            request.SchedulingConfig = new SchedulingConfig
            {
                StartTime = options.Start[..Math.Min(64, options.Start.Length)],
                EndTime = options.End[..Math.Min(64, options.End.Length)],
                EndBehavior = JobEndBehavior.CANCEL,
            };
        }
        return request;
    }

    private static string Slugify(string text) => Regex.Replace(text.ToLowerInvariant(), "[^a-z0-9]+", "-");

    private static JobExecutionsRolloutConfig Rollout(Options options)
    {
        var maximum = Math.Clamp(options.PerMinute, 2, 1000);
        return new JobExecutionsRolloutConfig
        {
            MaximumPerMinute = maximum,
            ExponentialRate = new ExponentialRolloutRate
            {
                BaseRatePerMinute = Math.Max(1, maximum / 2),
                IncrementFactor = Math.Round(Math.Clamp(options.Growth, 1.1, 5), 1),
                RateIncreaseCriteria = new RateIncreaseCriteria { NumberOfSucceededThings = 10 },
            },
        };
    }
}

internal sealed class RequestQueue(AmazonIoTClient client)
{
    private readonly Queue<CreateJobRequest> waiting = new();

    public void Add(CreateJobRequest request)
    {
        if (!JobId.TryParse(request.JobId, out _))
        {
            throw new ArgumentException("no JobId: " + request.JobId, nameof(request));
        }
        waiting.Enqueue(request);
    }

    public async Task FlushAsync()
    {
        while (waiting.TryDequeue(out var request))
        {
            request.Tags = [new Tag { Key = "made-by", Value = "rollout tool" }];
            await client.CreateJobAsync(request);
        }
    }
}
