#nullable enable

using System.Collections.Concurrent;

namespace Cases.Programs.NestedRecords;

internal static class Strings
{
    public const string Title = "Treadmill {0}: {1:N0} devices, {2:O}";
    public const string IdFormat = "treadmill-{0:D4}-{1:yyyyMMdd}-{2:N}";
    public const string Unknown = "(not yet: no id)";
}

public sealed record Ticket(string Id, Ticket.Plan Work)
{
    public static Ticket Empty { get; } = new(Strings.Unknown, new Plan("", null, 0, new Plan.Retry(99, "NEVER")));

    public sealed record Plan(string Group, string? Document, int Minutes, Plan.Retry Again)
    {
        public sealed record Retry(int Count, string On);
    }
}

public sealed partial class TreadmillQueue(IAmazonIoT iot, TimeProvider clock)
{
    private readonly ConcurrentQueue<Ticket> waiting = new();
    private readonly SemaphoreSlim gate = new(1, 1);
    private int devices;
    public event Action<Ticket>? Dropped;

    public void Enqueue(Ticket ticket)
    {
        ArgumentException.ThrowIfNullOrEmpty(ticket.Work.Group);
        if (ticket.Id == Strings.Unknown)
            ticket = ticket with { Id = NewId() };
        waiting.Enqueue(ticket);
    }

    private string NewId()
    {
        var now = clock.GetUtcNow();
        return string.Format(CultureInfo.InvariantCulture, Strings.IdFormat, now.DayOfYear, now.UtcDateTime, Guid.NewGuid());
    }
}

// In the real program this part stands in TreadmillQueue.Sending.cs.
public sealed partial class TreadmillQueue
{
    private const int MaxAttempts = 3;

    public async Task DrainAsync(CancellationToken ct)
    {
        await gate.WaitAsync(ct);
        try
        {
            while (waiting.TryDequeue(out var ticket))
            {
                if (!await TrySendAsync(ticket, ct))
                    Dropped?.Invoke(ticket with { Id = Strings.Unknown });
            }
        }
        finally
        {
            gate.Release();
        }
    }

    public Task<bool> OneAsync(string group, CancellationToken ct)
    {
        var ticket = Ticket.Empty;
        ticket = ticket with
        {
            Id = NewId(),
            Work = ticket.Work with { Group = group, Document = """{"operation":"BELT"}""", Minutes = 90, Again = ticket.Work.Again with { Count = 3, On = "FAILED" } },
        };
        return TrySendAsync(ticket, ct);
    }

    private async Task<bool> TrySendAsync(Ticket ticket, CancellationToken ct)
    {
        var id = ticket.Id;
        for (var attempt = 0; attempt < MaxAttempts; attempt++)
        {
            try
            {
                await iot.CreateJobAsync(ToRequest(ticket with { Id = id }), ct);
                devices++;
                return true;
            }
            catch (ResourceAlreadyExistsException)
            {
                id = (id.Length > 60 ? id[..60] : id) + "-r" + attempt;
            }
            catch (LimitExceededException e)
            {
                await Task.Delay(TimeSpan.FromSeconds(attempt + e.Message.Length % 7), ct);
            }
        }

        return false;
    }

    private CreateJobRequest ToRequest(Ticket ticket)
    {
        var (group, document, minutes, (count, on)) = ticket.Work;
        var request = new CreateJobRequest
        {
            JobId = ticket.Id,
            Targets = [group],
            Document = document ?? "{}",
            Description = string.Format(CultureInfo.InvariantCulture, Strings.Title, group, devices, clock.GetUtcNow()),
            TimeoutConfig = minutes is >= 1 and <= 10_080 ? new TimeoutConfig { InProgressTimeoutInMinutes = minutes } : null,
        };
        if (count is >= 0 and <= 10)
            request.JobExecutionsRetryConfig = new() { CriteriaList = [new() { FailureType = on, NumberOfRetries = count }] };
        return request;
    }
}
