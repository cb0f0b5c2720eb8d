#nullable enable
using System.Runtime.CompilerServices;

namespace Cases.Programs.JobJanitor;

// Watches jobs and tidies up: entirely legal.
public enum Phase { RUNNING, DONE, SUCCEEDED, ABORTED }

public sealed record Snapshot(string JobId, Phase Phase, int Failed, DateTime Taken)
{
    public string File => $"{JobId}.{Taken:yyyy-MM-dd}.json";

    public bool Bad => Phase == Phase.ABORTED || Failed > 0;
}

public sealed class StatusReader(IAmazonIoT iot)
{
    private static readonly HashSet<JobExecutionStatus> Final =
    [
        JobExecutionStatus.SUCCEEDED, JobExecutionStatus.FAILED, JobExecutionStatus.TIMED_OUT,
        JobExecutionStatus.REJECTED, JobExecutionStatus.REMOVED, JobExecutionStatus.CANCELED,
    ];

    public async IAsyncEnumerable<Snapshot> ReadAsync([EnumeratorCancellation] CancellationToken stop = default)
    {
        string? token = null;
        do
        {
            var page = await iot.ListJobsAsync(new ListJobsRequest { MaxResults = 250, NextToken = token, Status = JobStatus.IN_PROGRESS }, stop);
            foreach (var summary in page.Jobs ?? [])
            {
                var job = (await iot.DescribeJobAsync(new DescribeJobRequest { JobId = summary.JobId }, stop)).Job;
                yield return new Snapshot(job.JobId, ToPhase(job.Status), job.JobProcessDetails?.NumberOfFailedThings ?? 0, DateTime.UtcNow);
            }

            token = page.NextToken;
        }
        while (!string.IsNullOrEmpty(token));
    }

    // legal: a colon is fine in the name of a thing
    public async Task<bool> IsFinalAsync(string jobId, string serial)
    {
        var answer = await iot.DescribeJobExecutionAsync(new DescribeJobExecutionRequest { JobId = jobId, ThingName = "eu:cam:" + Digits(serial, 20) });
        var status = answer.Execution.Status;
        return Final.Contains(status) || status?.Value is "SUCCEEDED" or "FAILED";
    }

    private static Phase ToPhase(JobStatus status)
    {
        if (status == JobStatus.COMPLETED) return Phase.DONE;
        return status.Value switch
        {
            "CANCELED" or "DELETION_IN_PROGRESS" => Phase.ABORTED,
            _ => Phase.RUNNING,
        };
    }

    private static string Digits(string text, int room)
    {
        var digits = new string(text.Where(char.IsAsciiDigit).Take(room).ToArray());
        return digits.Length > 0 ? digits : "0";
    }
}

public sealed class Janitor
{
    private readonly IAmazonIoT _iot;
    private readonly Func<Snapshot, bool> _keep;

    public Janitor(IAmazonIoT iot, Func<Snapshot, bool>? keep = null)
    {
        _iot = iot;
        _keep = keep ?? (s => s.Phase == Phase.SUCCEEDED);
    }

    public event EventHandler<string>? Written;

    public async Task TidyAsync(Snapshot snapshot, string user)
    {
        if (_keep(snapshot)) return;
        if (snapshot.Phase == Phase.DONE)
        {
            // legal: a file's name is no id
            Written?.Invoke(this, snapshot.File);
            await _iot.DeleteJobAsync(new DeleteJobRequest { JobId = snapshot.JobId });
            return;
        }

        if (!snapshot.Bad) return;
        var comment = $"Stopped for {user}: {snapshot.Failed} of its executions failed";
        if (comment.Length > 2028) comment = comment[..2028];
        await _iot.CancelJobAsync(new CancelJobRequest { JobId = snapshot.JobId, Comment = Regex.Replace(comment, @"\p{C}+", " "), ReasonCode = Reason(snapshot), Force = true });
    }

    public async Task ReleaseAsync(string jobId, [ThingName] string thing, IReadOnlyDictionary<string, string> facts)
    {
        // legal: ten pairs at most, and no empty values
        var details = facts.Where(f => f.Value.Length is > 0 and <= 1024).Take(10).ToDictionary(f => f.Key.Replace(' ', '_'), f => f.Value);
        for (long version = 1; version <= 3; version++)
        {
            try
            {
                await _iot.CancelJobExecutionAsync(new CancelJobExecutionRequest { JobId = jobId, ThingName = thing, ExpectedVersion = version, StatusDetails = details.Count == 0 ? null : details });
                return;
            }
            catch (VersionConflictException) when (version < 3)
            {
                await Task.Delay(100);
            }
        }
    }

    private static string Reason(Snapshot snapshot)
    {
        var reason = snapshot.Failed switch
        {
            0 => "aborted by hand",
            1 => "ONE_FAILURE",
            var n => "FAILURES_" + n,
        };

        // legal: the sentence is for the log only
        return reason.Contains(' ') ? "BY_HAND" : reason;
    }
}

public static class Program
{
    public static async Task Main()
    {
        using var iot = new AmazonIoTClient();
        var janitor = new Janitor(iot);
        janitor.Written += (_, file) => Console.WriteLine(file);
        await foreach (var snapshot in new StatusReader(iot).ReadAsync())
        {
            await janitor.TidyAsync(snapshot, Environment.UserName);
        }
    }
}
