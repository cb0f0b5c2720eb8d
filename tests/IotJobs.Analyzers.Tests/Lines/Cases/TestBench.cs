#nullable enable

namespace Cases.Programs.TestBench;

using Amazon.IoTJobsDataPlane;
using Amazon.IoTJobsDataPlane.Model;
using ExecutionStatus = Amazon.IoTJobsDataPlane.JobExecutionStatus;

// Entirely legal: a factory's test bench that makes a job for one board, acts as its device, and waits for the end.
public sealed record Board(string Serial, int Slot, BoardKind Kind);
public enum BoardKind { Camera, Doorbell, Hub }
public enum Verdict { Pass, Fail, Skip }
public sealed record StepResult(string Name, Verdict Verdict, TimeSpan Took, string? Message = null);
public interface IStep { string Name { get; } Task<StepResult> RunAsync(Board board, CancellationToken stop); }

public sealed class BenchSettings
{
    public string Station { get; init; } = Environment.GetEnvironmentVariable("STATION") ?? "bench-1";
    public string TargetPrefix { get; init; } = "arn:aws:iot:eu-west-1:123456789012:thing/";
    public int Minutes { get; init; } = 15;
}

public static class BenchNames
{
    private static readonly IReadOnlyDictionary<BoardKind, string> Short = new Dictionary<BoardKind, string>
    {
        [BoardKind.Camera] = "cam", [BoardKind.Doorbell] = "bell", [BoardKind.Hub] = "hub",
    };

    public static string JobId(Board board, DateTime now) =>
        $"bench-{(Short.TryGetValue(board.Kind, out var s) ? s : "any")}-{board.Slot:D2}-{now:yyyyMMddHHmmssfff}";

    public static ExecutionStatus ToStatus(this Verdict verdict) => verdict switch
    {
        Verdict.Pass => ExecutionStatus.SUCCEEDED,
        Verdict.Fail => ExecutionStatus.FAILED,
        _ => ExecutionStatus.REJECTED,
    };
}

public sealed class Bench
{
    private readonly IAmazonIoT _iot;
    private readonly IAmazonIoTJobsDataPlane _data;
    private readonly BenchSettings _settings;
    private readonly IReadOnlyList<IStep> _steps;

    public Bench(IAmazonIoT iot, IAmazonIoTJobsDataPlane data, BenchSettings settings, IEnumerable<IStep> steps)
    {
        _iot = iot;
        _data = data;
        _settings = settings;
        _steps = steps.ToList();
    }

    public async Task<Verdict> TestAsync(Board board, CancellationToken stop = default)
    {
        var jobId = BenchNames.JobId(board, DateTime.UtcNow);
        await _iot.CreateJobAsync(Request(board, jobId), stop);
        var verdict = Verdict.Pass;
        var details = new Dictionary<string, string> { ["station"] = _settings.Station };
        await ReportAsync(board, jobId, ExecutionStatus.IN_PROGRESS, details, stop);
        foreach (var step in _steps)
        {
            var result = await Guarded(step, board, stop);
            details["last-step"] = result.Name;
            if (result.Verdict == Verdict.Pass) continue;
            verdict = result.Verdict;
            details["reason"] = string.IsNullOrEmpty(result.Message) ? "unknown" : result.Message;
            break;
        }
        await ReportAsync(board, jobId, verdict.ToStatus(), details, stop);
        return await WaitAsync(jobId, stop) ? verdict : Verdict.Fail;
    }

    private CreateJobRequest Request(Board board, string jobId)
    {
        var steps = new JsonArray();
        foreach (var step in _steps) steps.Add(new JsonObject { ["name"] = step.Name });
        var document = new JsonObject { ["operation"] = "TEST", ["slot"] = board.Slot, ["steps"] = steps };
        return new CreateJobRequest
        {
            JobId = jobId,
            Targets = [_settings.TargetPrefix + board.Serial],
            Document = document.ToJsonString(),
            Description = $"Bench test of slot {board.Slot}",
            TimeoutConfig = _settings.Minutes is > 0 and < 1000 ? new TimeoutConfig { InProgressTimeoutInMinutes = _settings.Minutes } : null,
        };
    }

    private static async Task<StepResult> Guarded(IStep step, Board board, CancellationToken stop)
    {
        var began = Environment.TickCount64;
        try { return await step.RunAsync(board, stop); }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            return new StepResult(step.Name, Verdict.Fail, TimeSpan.FromMilliseconds(Environment.TickCount64 - began), e.GetType().Name);
        }
    }

    private Task ReportAsync(Board board, string jobId, ExecutionStatus status, Dictionary<string, string> details, CancellationToken stop) =>
        _data.UpdateJobExecutionAsync(new UpdateJobExecutionRequest
        {
            JobId = jobId, ThingName = board.Serial, Status = status,
            StatusDetails = new Dictionary<string, string>(details), StepTimeoutInMinutes = status == ExecutionStatus.IN_PROGRESS ? 10 : null,
        }, stop);

    private async Task<bool> WaitAsync(string jobId, CancellationToken stop)
    {
        for (var i = 0; i < 20; i++)
        {
            var job = (await _iot.DescribeJobAsync(new DescribeJobRequest { JobId = jobId }, stop)).Job;
            if (job.Status == JobStatus.COMPLETED) return true;
            if (job.Status == JobStatus.CANCELED || job.Status == JobStatus.DELETION_IN_PROGRESS) return false;
            await Task.Delay(TimeSpan.FromSeconds(3), stop);
        }
        await _iot.CancelJobAsync(new CancelJobRequest { JobId = jobId, Force = true, ReasonCode = "BENCH_TIMEOUT" }, stop);
        return false;
    }
}
