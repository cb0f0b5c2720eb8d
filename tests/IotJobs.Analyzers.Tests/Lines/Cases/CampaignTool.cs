#nullable enable

namespace Cases.Programs.CampaignTool;

// A console tool: a campaign file becomes waves, each wave becomes a job.
public enum Stage { Canary, Early, Everyone }

public sealed record Wave(Stage Stage, int PerMinute, TimeSpan Delay)
{
    public string Suffix => $"{Stage}-{(int)Delay.TotalMinutes}m";

    public string Label => $"{Stage} after {Delay:c}";
}

public sealed class CampaignFile
{
    public string Name { get; init; } = "";
    public string Group { get; init; } = "";
    public string? Notes { get; init; }
    public int TimeoutMinutes { get; init; } = 60;
}

public sealed class CampaignOptions
{
    public CampaignOptions(CampaignFile file)
    {
        Name = Slug(file.Name, 24);
        Group = file.Group;
        Notes = string.IsNullOrWhiteSpace(file.Notes) ? null : file.Notes.ReplaceLineEndings(" ");
        TimeoutMinutes = Math.Clamp(file.TimeoutMinutes, 1, 7 * 24 * 60);
    }

    public string Name { get; }
    public string Group { get; }
    public string? Notes { get; }
    public long TimeoutMinutes { get; }

    private static string Slug(string text, int room)
    {
        var slug = new StringBuilder();
        foreach (var c in text.Trim())
        {
            if (slug.Length >= room) break;
            slug.Append(char.IsAsciiLetterOrDigit(c) ? char.ToLowerInvariant(c) : '-');
        }

        return slug.Length == 0 ? "campaign" : slug.ToString();
    }
}

public sealed class CampaignPlanner
{
    private static readonly Wave[] Waves =
    [
        new(Stage.Canary, 5, TimeSpan.Zero),
        new(Stage.Early, 50, TimeSpan.FromHours(6)),
        new(Stage.Everyone, 1000, TimeSpan.FromDays(2)),
    ];

    public IReadOnlyList<CreateJobRequest> Plan(CampaignOptions options, string document)
    {
        var requests = new List<CreateJobRequest>();
        foreach (var wave in Waves)
        {
            // legal: a slug of 24, a stage and a whole number of minutes
            requests.Add(new CreateJobRequest
            {
                JobId = $"{options.Name}-{wave.Suffix}",
                Targets = [options.Group],
                Document = document,
                Description = options.Notes ?? "no notes",
                TargetSelection = wave.Stage == Stage.Everyone ? TargetSelection.CONTINUOUS : TargetSelection.SNAPSHOT,
                JobExecutionsRolloutConfig = new JobExecutionsRolloutConfig { MaximumPerMinute = wave.PerMinute },
                TimeoutConfig = new TimeoutConfig { InProgressTimeoutInMinutes = options.TimeoutMinutes },
            });
        }

        return requests;
    }

    // wrong: the label has blanks and colons
    public CreateJobRequest Rehearse(CampaignOptions options, string document)
    {
        var wave = Waves.First(w => w.Stage == Stage.Canary);
        var request = new CreateJobRequest { Targets = [options.Group], Document = document };
        request.JobId = $"{options.Name}-{wave.Label}"; //! IOTJ1001
        return request;
    }
}

public sealed class CampaignRunner(IAmazonIoT iot, TextWriter log)
{
    public async Task RunAsync(IEnumerable<CreateJobRequest> requests, CancellationToken stop)
    {
        foreach (var request in requests)
        {
            var created = await iot.CreateJobAsync(request, stop);
            await log.WriteLineAsync($"{created.JobId}: {created.JobArn}");
            if (!await FinishedAsync(created.JobId, stop))
            {
                await StopAsync(created.JobId, request.JobId.Length, stop);
                return;
            }
        }
    }

    private async Task<bool> FinishedAsync(string id, CancellationToken stop)
    {
        while (!stop.IsCancellationRequested)
        {
            var job = (await iot.DescribeJobAsync(new DescribeJobRequest { JobId = id }, stop)).Job;
            if (job.Status == JobStatus.CANCELED) return false;

            // wrong: jobs end COMPLETED, executions end SUCCEEDED
            if (job.Status == "SUCCEEDED") return true; //! IOTJ2016
            await Task.Delay(TimeSpan.FromMinutes(1), stop);
        }

        return false;
    }

    private async Task StopAsync(string id, int length, CancellationToken stop)
    {
        // wrong: a reason code has capitals, digits and underscores
        var reason = $"HALTED-{length}";
        await iot.CancelJobAsync(new CancelJobRequest { JobId = id, ReasonCode = reason, Comment = "A wave was not finished", Force = true }, stop); //! IOTJ1020
    }
}

public static class Program
{
    public static async Task<int> Main(string[] args)
    {
        if (args.Length != 2) return 64;
        var file = JsonSerializer.Deserialize<CampaignFile>(await File.ReadAllTextAsync(args[0])) ?? throw new InvalidDataException(args[0]);
        var options = new CampaignOptions(file);
        var requests = new CampaignPlanner().Plan(options, await File.ReadAllTextAsync(args[1]));
        using var iot = new AmazonIoTClient();
        await new CampaignRunner(iot, Console.Out).RunAsync(requests, CancellationToken.None);
        return 0;
    }
}
