#nullable enable

namespace Cases.Programs.JobWatcher;

public sealed class NamingEventArgs([ThingName] string thing) : EventArgs
{
    public string Thing { get; } = thing;
    public string? JobId { get; set; }
}

public sealed record Ticket(string Key, string State, string? JobId);

public interface ITicketSystem
{
    Task<Ticket> OpenAsync(string title, CancellationToken ct);

    Task CloseAsync(Ticket ticket, CancellationToken ct);
}

public interface IExecutionFeed
{
    IAsyncEnumerable<JobExecution> OfJobAsync(string jobId, CancellationToken ct);
}

public enum Verdict { Unknown, Done, Broken, Waiting }

public sealed class JobWatcher
{
    private readonly IAmazonIoT _iot;
    private readonly IExecutionFeed _feed;
    private readonly ITicketSystem _tickets;

    public JobWatcher(IAmazonIoT iot, IExecutionFeed feed, ITicketSystem tickets)
    {
        _iot = iot;
        _feed = feed;
        _tickets = tickets;
        Naming += (_, e) => e.JobId ??= Guid.NewGuid().ToString("N");
    }

    public event EventHandler<NamingEventArgs>? Naming;

    public async Task<string> RetryAsync([ThingName] string thing, string arn, string document, CancellationToken ct)
    {
        var naming = new NamingEventArgs(thing);
        Naming?.Invoke(this, naming);
        string jobId = naming.JobId ?? throw new InvalidOperationException($"nobody named the job of {thing}");
        var created = await _iot.CreateJobAsync(new CreateJobRequest { JobId = jobId, Targets = [arn], Document = document }, ct);
        return created.JobId;
    }

    public async Task<IReadOnlyDictionary<string, Verdict>> JudgeAsync(string jobId, CancellationToken ct)
    {
        Dictionary<string, Verdict> verdicts = [];
        await foreach (JobExecution execution in _feed.OfJobAsync(jobId, ct))
        {
            JobExecutionStatus status = execution.Status;
            verdicts[execution.ThingArn] = status.Value switch
            {
                "SUCCEEDED" => Verdict.Done,
                "FAILED" or "TIMED_OUT" or "REJECTED" => Verdict.Broken,
                "QUEUED" or "IN_PROGRESS" => Verdict.Waiting,
                _ => Verdict.Unknown,
            };
            if (string.Equals(status.Value, "Removed", StringComparison.OrdinalIgnoreCase))
            {
                verdicts.Remove(execution.ThingArn);
            }
        }

        return verdicts;
    }

    public async Task CloseTicketAsync(Ticket ticket, CancellationToken ct)
    {
        if (ticket.State == "COMPLETED" || ticket.State == "SUCCESS" || ticket.JobId is not { } jobId)
        {
            return;
        }

        var described = await _iot.DescribeJobAsync(new DescribeJobRequest { JobId = jobId }, ct);
        if (described.Job.Status == JobStatus.COMPLETED || described.Job.Status == "canceled")
        {
            await _tickets.CloseAsync(ticket, ct);
        }
    }

    public async Task<bool> AbandonAsync(string jobId, [ThingName] string thing, Exception? cause, CancellationToken ct)
    {
        string why = cause switch
        {
            null => "rolled_back",
            TimeoutException => "too_slow",
            _ => cause.GetType().Name,
        };
        try
        {
            await _iot.CancelJobExecutionAsync(new CancelJobExecutionRequest
            {
                JobId = jobId,
                ThingName = thing,
                Force = true,
                StatusDetails = new Dictionary<string, string> { ["why"] = why, ["at"] = DateTime.UtcNow.ToString("O") },
            }, ct);
            await _iot.CancelJobAsync(new CancelJobRequest { JobId = jobId, ReasonCode = why.ToUpperInvariant() }, ct);
            return true;
        }
        catch (InvalidRequestException e) when (e.Message.Contains("COMPLETED", StringComparison.Ordinal))
        {
            return false;
        }
        catch (ResourceNotFoundException)
        {
            await _tickets.OpenAsync($"job of {thing} is gone", ct);
            return false;
        }
    }
}
