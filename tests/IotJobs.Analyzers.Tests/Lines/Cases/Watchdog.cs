#nullable enable

using Amazon.Runtime;

namespace Cases.Programs.Watchdog;

public sealed record WatchdogOptions
{
    public TimeSpan Interval { get; init; } = TimeSpan.FromMinutes(5);
    public int MaxFailures { get; init; } = 25;
}

public sealed record Snapshot(string JobId, IReadOnlyList<JobExecution> Executions, DateTimeOffset Taken);

public interface ISnapshotSource
{
    IAsyncEnumerable<Snapshot> WatchAsync(TimeSpan interval, CancellationToken ct);
}

public interface IPager
{
    Task PageAsync(string text, CancellationToken ct);
}

internal static class Notes
{
    public const string Runbook = "Cancelled by the watchdog.\nSee the runbook.";
    public const string Manual = "Cancelled by hand, see the runbook.";
}

internal readonly record struct Tally(int Done, int Failed, int Open)
{
    public bool Finished => Open == 0;

    public static Tally Of(IEnumerable<JobExecution> executions)
    {
        int done = 0, failed = 0, open = 0;
        foreach (JobExecution execution in executions)
        {
            if (execution.Status == JobExecutionStatus.QUEUED || execution.Status == JobExecutionStatus.IN_PROGRESS)
            {
                open++;
            }
            else if (execution.Status == "COMPLETED") //! IOTJ2016
            {
                done++;
            }
            else
            {
                failed++;
            }
        }

        return new Tally(done, failed, open);
    }
}

public sealed class Watchdog(IAmazonIoT iot, ISnapshotSource source, IPager pager, WatchdogOptions options)
{
    public async Task RunAsync(CancellationToken ct)
    {
        await foreach (var (jobId, executions, taken) in source.WatchAsync(options.Interval, ct))
        {
            Tally tally = Tally.Of(executions);
            if (tally.Failed > options.MaxFailures)
            {
                await CancelAsync(jobId, automatic: true, ct);
            }
            else if (tally.Finished)
            {
                await CloseAsync(jobId, taken, ct);
            }
        }
    }

    public async Task CancelAsync(string jobId, bool automatic, CancellationToken ct)
    {
        var request = new CancelJobRequest { JobId = jobId, Force = automatic };
        if (automatic)
        {
            request.ReasonCode = "TOO_MANY_FAILURES";
            request.Comment = Notes.Runbook; //! IOTJ1020
        }
        else
        {
            request.Comment = Notes.Manual;
        }

        await iot.CancelJobAsync(request, ct);
    }

    public async Task RefreshAsync(string jobId, string description, CancellationToken ct)
    {
        try
        {
            await iot.UpdateJobAsync(new UpdateJobRequest { JobId = jobId, Description = description }, ct);
        }
        catch (AmazonServiceException e) when (Classify(e) is { } code)
        {
            await pager.PageAsync($"{jobId}: {code}", ct);
            await iot.CancelJobAsync(new CancelJobRequest
            {
                JobId = jobId,
                ReasonCode = code, //! IOTJ1020
            }, ct);
        }
    }

    private async Task CloseAsync(string jobId, DateTimeOffset taken, CancellationToken ct)
    {
        var described = await iot.DescribeJobAsync(new DescribeJobRequest { JobId = jobId }, ct);
        if (described.Job is { Status.Value: "SUCCEEDED" }) //! IOTJ2016
        {
            await iot.DeleteJobAsync(new DeleteJobRequest { JobId = jobId }, ct);
        }
        else
        {
            await pager.PageAsync($"{jobId} is {described.Job?.Status} at {taken:u}", ct);
        }
    }

    private static string? Classify(AmazonServiceException e) => e switch
    {
        ResourceNotFoundException => null,
        LimitExceededException => "LIMIT_EXCEEDED",
        InvalidRequestException => "invalid-request",
        _ => null,
    };
}
