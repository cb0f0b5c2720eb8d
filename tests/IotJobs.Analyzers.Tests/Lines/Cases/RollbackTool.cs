#nullable enable

namespace Cases.Programs.RollbackTool;

// Rollbacks: windows in which they may run, settings from configuration, one state machine.
public enum State { Requested, Approved, Running, Done, Refused }

public sealed class Toggles(IReadOnlyDictionary<string, string> values)
{
    public bool IsOn(string name) => values.TryGetValue(name, out var text) && bool.TryParse(text, out var on) && on;
    public int? Number(string name) => values.TryGetValue(name, out var text) && int.TryParse(text, CultureInfo.InvariantCulture, out var n) ? n : null;
}

public readonly record struct Window(int Hour, int Minute, int Minutes)
{
    public string Cron => $"cron({Minute} {Hour} ? * SUN *)";
    public bool Overlaps(Window other) => Hour * 60 + Minute < other.Hour * 60 + other.Minute + other.Minutes;
    public MaintenanceWindow ToWindow() => new() { StartTime = Cron, DurationInMinutes = Minutes };
}

public sealed class Rollback
{
    private readonly List<(State From, State To, DateTimeOffset At)> history = [];

    public State State { get; private set; } = State.Requested;
    public event Action<Rollback, State>? Changed;

    public bool Move(State next)
    {
        var legal = (State, next) switch
        {
            (State.Requested, State.Approved or State.Refused) => true,
            (State.Approved, State.Running) => true,
            (State.Running, State.Done) => true,
            _ => false,
        };
        if (!legal) return false;
        history.Add((State, next, DateTimeOffset.UtcNow));
        State = next;
        Changed?.Invoke(this, next);
        return true;
    }

    public override string ToString()
    {
        var text = new StringBuilder();
        foreach (var (from, to, at) in history) text.Append(at.ToString("s", CultureInfo.InvariantCulture)).Append(": ").Append(from).Append("->").Append(to).AppendLine();
        return text.ToString().TrimEnd();
    }
}

public sealed class RollbackJobs(IAmazonIoT iot, Toggles toggles)
{
    private const string Fleet = "arn:aws:iot:eu-west-1:123456789012:thinggroup/fleet";

    private static CreateJobRequest Basic(string kind) => new()
    {
        JobId = $"rollback-{kind}-{DateTime.UtcNow:yyyyMMddHHmmss}",
        Targets = [Fleet],
        Document = "{\"operation\":\"ROLLBACK\"}",
    };

    // legal: windows on a continuous job
    public Task ContinuousAsync(Window window)
    {
        var request = Basic("window");
        request.TargetSelection = TargetSelection.CONTINUOUS;
        request.SchedulingConfig = new SchedulingConfig { MaintenanceWindows = [window.ToWindow()] };
        return iot.CreateJobAsync(request);
    }

    // wrong: SNAPSHOT is the default, and a window is set
    public Task SnapshotAsync(Window window)
    {
        var request = new CreateJobRequest //! IOTJ2006
        {
            JobId = $"rollback-{DateTime.UtcNow:yyyyMMddHHmmss}",
            Targets = [Fleet],
            Document = "{\"operation\":\"ROLLBACK\"}",
        };
        var scheduling = new SchedulingConfig();
        scheduling.MaintenanceWindows = new List<MaintenanceWindow>();
        scheduling.MaintenanceWindows.Add(window.ToWindow());
        request.SchedulingConfig = scheduling;
        return iot.CreateJobAsync(request);
    }

    // legal: with the toggle the job is continuous and has a window, without it neither
    public Task ToggledAsync(Window window)
    {
        var request = Basic("toggled");
        var continuous = toggles.IsOn("rollback.continuous");
        request.TargetSelection = continuous ? TargetSelection.CONTINUOUS : TargetSelection.SNAPSHOT;
        if (continuous) request.SchedulingConfig = new SchedulingConfig { MaintenanceWindows = [window.ToWindow()] };
        return iot.CreateJobAsync(request);
    }

    // wrong: a window of a whole day is 10 minutes too long
    public Task DayAsync()
    {
        var request = Basic("day");
        request.TargetSelection = TargetSelection.CONTINUOUS;
        var window = new Window(0, 0, 24 * 60);
        request.SchedulingConfig = new SchedulingConfig { MaintenanceWindows = [new MaintenanceWindow { StartTime = window.Cron, DurationInMinutes = window.Minutes }] }; //! IOTJ1021
        return iot.CreateJobAsync(request);
    }

    // wrong: the rate of growth has no maximum
    public Task GrowingAsync()
    {
        var request = Basic("growing");
        var rollout = new JobExecutionsRolloutConfig //! IOTJ2004
        {
            ExponentialRate = new ExponentialRolloutRate { BaseRatePerMinute = 5, IncrementFactor = 2, RateIncreaseCriteria = new() { NumberOfSucceededThings = 10 } },
        };
        request.JobExecutionsRolloutConfig = rollout;
        return iot.CreateJobAsync(request);
    }

    // legal: the maximum comes from the configuration, or is the default
    public Task GrowingLegalAsync()
    {
        var request = Basic("growing");
        request.JobExecutionsRolloutConfig = new JobExecutionsRolloutConfig
        {
            MaximumPerMinute = Math.Clamp(toggles.Number("rollback.max") ?? 100, 10, 1000),
            ExponentialRate = new ExponentialRolloutRate { BaseRatePerMinute = 5, IncrementFactor = 2, RateIncreaseCriteria = new() { NumberOfSucceededThings = 10 } },
        };
        return iot.CreateJobAsync(request);
    }

    // wrong: the log of the state machine has lines, and the end of the text is a line of its own
    public Task LogAsync(string jobId, Rollback rollback) =>
        iot.UpdateJobAsync(new UpdateJobRequest { JobId = jobId, Description = "log:\n" + rollback }); //! IOTJ1020
}
