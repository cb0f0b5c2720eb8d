#nullable enable

namespace Cases.Programs.PumpFleet;

// Legal program: Aquamotive, pump controllers, requests pass through a queue and are completed by other classes.
public enum PumpLine { Drain, Booster, Irrigation }

public sealed class PumpOrder
{
    public required string Customer { get; init; }
    public required PumpLine Line { get; init; }
    public required IReadOnlyList<string> PumpArns { get; init; }
    public bool Continuous { get; init; }
    public int Urgency { get; init; }
}

public interface IRequestStep
{
    void Apply(CreateJobRequest request, PumpOrder order);
}

public sealed class TargetsStep : IRequestStep
{
    public void Apply(CreateJobRequest request, PumpOrder order) => request.Targets = order.PumpArns.Take(100).ToList();
}

public sealed class DocumentStep : IRequestStep
{
    private static readonly Dictionary<PumpLine, string> Documents = new()
    {
        [PumpLine.Drain] = "{\"operation\":\"recalibrate\",\"steps\":[\"stop\",\"zero\",\"start\"]}",
        [PumpLine.Booster] = "{\"operation\":\"recalibrate\",\"steps\":[\"zero\"]}",
        // Legal: timeoutConfig stands one level down, where it is the device's own.
        [PumpLine.Irrigation] = "{\"operation\":\"recalibrate\",\"device\":{\"timeoutConfig\":{\"minutes\":5}}}",
    };

    public void Apply(CreateJobRequest request, PumpOrder order) => request.Document = Documents[order.Line];
}

public sealed class ScheduleStep : IRequestStep
{
    public void Apply(CreateJobRequest request, PumpOrder order)
    {
        // Legal: both stand under one test.
        if (!order.Continuous) return;
        request.TargetSelection = TargetSelection.CONTINUOUS;
        request.SchedulingConfig = new SchedulingConfig
        {
            MaintenanceWindows = [new MaintenanceWindow { StartTime = "cron(30 3 ? * SUN *)", DurationInMinutes = 1430 }],
        };
    }
}

public sealed class OrderDesk
{
    private readonly IReadOnlyList<IRequestStep> _steps;
    private readonly Queue<CreateJobRequest> _queue = new();

    public OrderDesk(IReadOnlyList<IRequestStep> steps) => _steps = steps;

    public void Accept(PumpOrder order)
    {
        // Legal: targets and document are given by steps that the interface hides.
        var request = new CreateJobRequest { JobId = Id(order) };
        foreach (var step in _steps) step.Apply(request, order);
        _queue.Enqueue(request);
    }

    public bool TryTake(out CreateJobRequest? request) => _queue.TryDequeue(out request);

    private static string Id(PumpOrder order)
    {
        // Legal: TryParse has said that the text is a JobId.
        if (JobId.TryParse(order.Customer, out var id)) return id.Value;
        // Legal: FromText makes any text legal.
        return JobId.FromText($"{order.Customer} / {order.Line} / {order.Urgency:N0}").Value;
    }
}

public sealed class OrderWorker
{
    private const int MaxAttempts = 4;
    private readonly AmazonIoTClient _client = new();
    private readonly OrderDesk _desk;

    public OrderWorker(OrderDesk desk) => _desk = desk;

    public async Task DrainAsync(CancellationToken stop)
    {
        while (!stop.IsCancellationRequested && _desk.TryTake(out var request))
        {
            if (request is null) continue;
            for (var attempt = 1; attempt <= MaxAttempts; attempt++)
            {
                try
                {
                    await _client.CreateJobAsync(request, stop);
                    break;
                }
                catch (ThrottlingException) when (attempt < MaxAttempts)
                {
                    await Task.Delay(TimeSpan.FromSeconds(attempt * 2), stop);
                }
            }
        }
    }

    public async Task<bool> FinishedAsync(string id)
    {
        var answer = await _client.DescribeJobAsync(new DescribeJobRequest { JobId = id });
        return answer.Job.Status == JobStatus.COMPLETED || answer.Job.Status == "canceled";
    }
}
