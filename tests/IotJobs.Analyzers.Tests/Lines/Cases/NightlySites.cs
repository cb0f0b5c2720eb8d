#nullable enable

namespace Cases.Programs.NightlySites;

// Two wrong places and a third: a nightly rollout with names from things, a schedule, and a summary.
public sealed record Camera([property: ThingName] string Thing, Version Firmware);

public interface INaming
{
    string IdFor(Camera camera);
}

public sealed class SafeNaming : INaming
{
    // legal: whatever is not legal is exchanged, cut and hashed
    public string IdFor(Camera camera) => JobId.FromText($"{camera.Thing}-{camera.Firmware}").Value;
}

public sealed class NightlyRollout(IAmazonIoT client)
{
    private const string Prefix = "nightly-";
    private readonly INaming naming = new SafeNaming();

    public async Task<int> RunAsync(IReadOnlyList<Camera> cameras, DateTimeOffset night)
    {
        var sent = 0;
        foreach (var camera in cameras)
        {
            if (camera.Firmware.Major < 1)
            {
                continue;
            }
            var request = Request(naming.IdFor(camera), camera);
            await client.CreateJobAsync(request);
            sent++;
        }
        await SendAsync($"{Prefix}{night:yyyyMMddTHHmmss}", cameras);
        return sent;
    }

    public async Task RunOneAsync([ThingName] string thing, Version firmware)
    {
        // legal: the name is asked for its colon and its length: 8 + 56 = 64
        if (thing.Length <= 56 && !thing.Contains(':'))
        {
            await SendAsync(Prefix + thing, [new Camera(thing, firmware)]);
            return;
        }
        // wrong: here the name is too long or has a colon
        await SendAsync($"{Prefix}{thing}", [new Camera(thing, firmware)]); //?
    }

    // wrong: a version always has dots, and the prefix does not change that
    public Task RunVersionAsync(Version firmware) =>
        SendAsync($"{Prefix}{firmware.ToString(3)}", []); //! IOTJ1001

    private async Task SendAsync(string id, IReadOnlyList<Camera> cameras)
    {
        var targets = cameras.Select(c => $"arn:aws:iot:eu-west-1:123456789012:thing/{c.Thing}").Distinct().Take(100).ToList();
        if (targets.Count == 0)
        {
            targets.Add("arn:aws:iot:eu-west-1:123456789012:thinggroup/all-cameras");
        }
        await client.CreateJobAsync(new CreateJobRequest
        {
            JobId = id,
            Targets = targets,
            TargetSelection = TargetSelection.SNAPSHOT,
            Document = """{"operation":"UPDATE"}""",
        });
    }

    private static CreateJobRequest Request(string id, Camera camera) => new()
    {
        JobId = id,
        Targets = [$"arn:aws:iot:eu-west-1:123456789012:thing/{camera.Thing}"],
        DocumentSource = $"https://s3.eu-west-1.amazonaws.com/jobs/{camera.Firmware}.json",
    };
}

public sealed class Summary(IAmazonIoT client)
{
    private readonly Dictionary<string, int> counts = new(StringComparer.Ordinal);

    public async Task CountAsync([ThingName] string thing, IEnumerable<string> ids)
    {
        foreach (var id in ids.Where(i => i.Length is > 0 and <= 64))
        {
            var response = await client.DescribeJobExecutionAsync(new DescribeJobExecutionRequest { JobId = id, ThingName = thing });
            var status = response.Execution.Status;
            // wrong: an execution ends SUCCEEDED, it is never COMPLETED
            if (status == "COMPLETED") //! IOTJ2016
            {
                Add("done");
            }
            else if (status == JobExecutionStatus.FAILED || status == JobExecutionStatus.TIMED_OUT)
            {
                Add("failed");
            }
            else
            {
                Add("open");
            }
        }
    }

    public override string ToString() =>
        string.Join(", ", counts.Select(p => p.Key + "=" + p.Value.ToString(CultureInfo.InvariantCulture)));

    private void Add(string key) => counts[key] = counts.TryGetValue(key, out var n) ? n + 1 : 1;
}
