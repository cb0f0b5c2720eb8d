#nullable enable

namespace Cases.Programs.VendingWorker;

// Legal program: Snackwerk, a background worker with sentinels, states and a test bench.
public enum MachineState { Unknown, Idle, Busy }

public sealed class Machine
{
    public string Serial { get; set; } = "";
    public MachineState State { get; set; }
    public string? JobId { get; set; }
    public Version? Installed { get; set; }
}

public sealed class MachineBook
{
    private readonly SortedDictionary<string, Machine> _machines = new(StringComparer.Ordinal);

    public Machine Get(string serial)
    {
        if (!_machines.TryGetValue(serial, out var machine))
            _machines[serial] = machine = new Machine { Serial = serial };
        return machine;
    }

    public IEnumerable<Machine> Idle() => _machines.Values.Where(m => m.State == MachineState.Idle && m.Serial.Length is > 0 and <= 20 && m.Serial.All(char.IsAsciiDigit));
}

public sealed class PriceListWorker
{
    private readonly AmazonIoTClient _iot;
    private readonly MachineBook _book;
    private string _lastId = "(none yet)";

    public PriceListWorker(AmazonIoTClient iot, MachineBook book)
    {
        _iot = iot;
        _book = book;
    }

    public async Task TickAsync(int list)
    {
        // Legal: a list number that is not positive leaves.
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(list);
        foreach (var machine in _book.Idle())
        {
            // Legal: 'prices-' + 20 digits + '-' + 10 digits.
            var id = string.Join('-', "prices", machine.Serial, list.ToString("D10"));
            await _iot.CreateJobAsync(new CreateJobRequest
            {
                JobId = id,
                Targets = [Arn(machine)],
                Document = $$"""{"operation":"prices","list":{{list}}}""",
            });
            machine.State = MachineState.Busy;
            machine.JobId = _lastId = id;
        }
    }

    public async Task<int> CollectAsync()
    {
        // Legal: the sentinel never reaches the request.
        if (_lastId == "(none yet)") return 0;
        var answer = await _iot.DescribeJobAsync(new DescribeJobRequest { JobId = _lastId });
        return answer.Job.JobProcessDetails?.NumberOfSucceededThings ?? 0;
    }

    public async Task UpgradeAsync(Machine machine)
    {
        var version = machine.Installed;
        var stamp = version is null ? "fresh" : $"{version.Major}-{version.Minor}";
        var request = new CreateJobRequest { Targets = [Arn(machine)], JobId = $"upgrade-{stamp}" };
        Complete(request, version is null);
        await _iot.CreateJobAsync(request);
    }

    // Legal: one of the two in either case, and the window goes with CONTINUOUS.
    private static void Complete(CreateJobRequest request, bool fresh)
    {
        request.TargetSelection = fresh ? TargetSelection.CONTINUOUS : TargetSelection.SNAPSHOT;
        if (fresh)
        {
            request.DocumentSource = "https://s3.eu-north-1.amazonaws.com/snackwerk/first.json";
            request.SchedulingConfig = new SchedulingConfig { MaintenanceWindows = [new MaintenanceWindow { StartTime = "cron(15 1 ? * 2-6 *)", DurationInMinutes = 90 }] };
            return;
        }
        request.Document = "{\"operation\":\"upgrade\"}";
    }

    private static string Arn(Machine machine) => $"arn:aws:iot:eu-north-1:123456789012:thing/{machine.Serial}";
}

public sealed class TestBench
{
    private readonly AmazonIoTClient _iot = new();
    private readonly Dictionary<string, Func<string, UpdateJobRequest>> _cases = new()
    {
        ["slow"] = id => new UpdateJobRequest { JobId = id, TimeoutConfig = new TimeoutConfig { InProgressTimeoutInMinutes = 7 * 24 * 60 } },
        ["fast"] = id => new UpdateJobRequest { JobId = id, Description = "Fast lane (100 %)" },
    };

    public async Task RunAsync(string name, string jobId)
    {
        var make = _cases.GetValueOrDefault(name) ?? throw new KeyNotFoundException(name);
        await _iot.UpdateJobAsync(make(jobId));
    }

    public async Task CleanAsync(IEnumerable<string> jobIds)
    {
        foreach (var jobId in jobIds.Where(j => j.StartsWith("bench-", StringComparison.Ordinal)).Distinct())
            await _iot.DeleteJobAsync(new DeleteJobRequest { JobId = jobId, Force = true });
    }
}
