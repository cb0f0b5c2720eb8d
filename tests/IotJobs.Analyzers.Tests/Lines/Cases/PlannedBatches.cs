#nullable enable

namespace Cases.Programs.PlannedBatches;

// Batches over lists and dictionaries: requests are collected first and completed later. Entirely legal.

public sealed record Device(string Name, string Arn, string Model, int Revision);

public sealed class PlannerOptions
{
    public int WaveSize { get; set; } = 0;
    public int PerMinute { get; set; } = 5000;
    public string Prefix { get; set; } = "not set";
    public bool StopOnFailure { get; set; }
}

public interface IDeviceRepository { Task<IReadOnlyList<Device>> ListAsync(CancellationToken ct); }

public sealed class BatchPlanner
{
    private static readonly IReadOnlyDictionary<string, string> Operations = new Dictionary<string, string>
    {
        ["camera"] = "UPDATE_CAMERA",
        ["door"] = "UPDATE_DOOR",
    };

    private readonly IDeviceRepository _devices;
    private readonly PlannerOptions _options;

    public BatchPlanner(IDeviceRepository devices, PlannerOptions options)
    {
        _devices = devices;
        _options = options;
    }

    public async Task<List<CreateJobRequest>> PlanAsync(CancellationToken ct)
    {
        var devices = await _devices.ListAsync(ct).ConfigureAwait(false);
        var byModel = new SortedDictionary<string, List<Device>>(StringComparer.Ordinal);
        foreach (var device in devices)
        {
            if (!byModel.TryGetValue(device.Model, out var list))
                byModel[device.Model] = list = [];
            list.Add(device);
        }

        var size = _options.WaveSize is >= 1 and <= 100 ? _options.WaveSize : 100;
        var requests = new List<CreateJobRequest>();
        foreach (var (model, list) in byModel)
        {
            if (!Operations.ContainsKey(model))
                continue;

            var wave = 0;
            foreach (var chunk in list.Chunk(size))
            {
                // legal: neither document nor selection yet; both come before anything is sent
                var request = new CreateJobRequest { JobId = $"? {model} {wave}" };
                request.Targets = chunk.Select(d => d.Arn).ToList();
                requests.Add(request);
                request.JobId = NameOf(model, wave++);
            }
        }

        for (var i = 0; i < requests.Count; i++)
        {
            requests[i].Document = DocumentOf(i, requests.Count);
            requests[i].JobExecutionsRolloutConfig = Rollout();
            requests[i].TargetSelection = i == 0 ? "SNAPSHOT" : requests[0].TargetSelection;
        }

        return requests;
    }

    private string NameOf(string model, int wave)
    {
        var suffix = wave < 26 ? ((char)('a' + wave)).ToString() : wave.ToString("D3", CultureInfo.InvariantCulture);
        return string.Concat(model, "-", suffix, "-", DateTime.UtcNow.ToString("yyyyMMddHHmmss", CultureInfo.InvariantCulture));
    }

    private JobExecutionsRolloutConfig Rollout()
    {
        // legal: 0 is there until the next line
        var rollout = new JobExecutionsRolloutConfig { MaximumPerMinute = 0 }; //?
        rollout.MaximumPerMinute = _options.PerMinute;
        if (rollout.MaximumPerMinute > 1000)
            rollout.MaximumPerMinute = 1000;
        else if (rollout.MaximumPerMinute < 1)
            rollout.MaximumPerMinute = 1;
        return rollout;
    }

    private static string DocumentOf(int index, int count)
    {
        var steps = new JsonArray();
        for (var i = 0; i <= 2; i++)
            steps.Add(new JsonObject { ["step"] = i, ["name"] = "step-" + i });

        var root = new JsonObject
        {
            ["operation"] = "UPDATE",
            ["wave"] = index + 1,
            ["of"] = count,
            ["steps"] = steps,
        };
        return root.ToJsonString();
    }
}

public sealed class BatchSender
{
    private readonly IAmazonIoT _iot;
    private readonly BatchPlanner _planner;

    public BatchSender(IAmazonIoT iot, BatchPlanner planner)
    {
        _iot = iot;
        _planner = planner;
    }

    public async Task<IReadOnlyDictionary<string, string>> SendAllAsync(bool stop, CancellationToken ct)
    {
        var arns = new Dictionary<string, string>();
        var failed = new List<CreateJobRequest>();
        foreach (var request in await _planner.PlanAsync(ct).ConfigureAwait(false))
        {
            try
            {
                var response = await _iot.CreateJobAsync(request, ct).ConfigureAwait(false);
                arns[request.JobId] = response.JobArn;
            }
            catch (Amazon.Runtime.AmazonServiceException)
            {
                failed.Add(request);
                if (stop)
                    break;
            }
        }

        // legal: three fixed groups in one more job; the swap leaves each id at its arn
        var ids = new[] { "all doors", "all cameras", "rest" };
        for (var i = 0; i < ids.Length; i++)
            ids[i] = ids[i].Replace(' ', '-');
        (ids[0], ids[2]) = (ids[2], ids[0]);
        if (failed.Count > 0)
        {
            var last = new CreateJobRequest
            {
                JobId = $"{ids[0]}-{Guid.NewGuid():N}",
                Targets = failed.SelectMany(r => r.Targets ?? []).Distinct().Take(100).ToList(),
                Document = """{"operation":"REPORT"}""",
            };
            await _iot.CreateJobAsync(last, ct).ConfigureAwait(false);
        }

        return arns;
    }
}
