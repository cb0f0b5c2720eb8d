#nullable enable

namespace Cases.Programs.SentinelWorker;

public interface IQueue { Task<string?> TakeAsync(CancellationToken stop); Task DoneAsync(string message); }

// Worker: cancels and deletes jobs of depots that were closed. Legal as a whole.
public sealed class CleanupWorker(IAmazonIoT iot, IQueue queue, Action<string> log)
{
    private const string Unknown = "<unknown depot>";

    public async Task RunAsync(CancellationToken stop)
    {
        var handled = 0;
        while (!stop.IsCancellationRequested)
        {
            var message = await queue.TakeAsync(stop);
            if (message is null)
            {
                await Task.Delay(TimeSpan.FromSeconds(5), stop);
                continue;
            }

            string jobId = Unknown;
            var done = false;
            try
            {
                jobId = Parse(message);
                if (jobId == Unknown)
                {
                    log($"message {handled:N0} names no depot");
                    continue;
                }
                await CancelAsync(jobId, stop);
                done = await DeleteAsync(jobId, stop);
            }
            catch (ResourceNotFoundException)
            {
                log($"{jobId}: gone already at {DateTime.UtcNow:o}");
                done = true;
            }
            catch (InvalidRequestException e) when (e.Message.Contains("COMPLETED"))
            {
                log(jobId + ": " + e.Message);
            }
            finally
            {
                handled++;
                if (done) await queue.DoneAsync(message);
            }
        }
    }

    private static string Parse(string message)
    {
        var parts = message.Split('|', StringSplitOptions.TrimEntries);
        if (parts.Length < 2 || !int.TryParse(parts[1], out var depot) || depot <= 0) return Unknown;
        return $"depot-{depot:D4}-close";
    }

    private async Task CancelAsync(string jobId, CancellationToken stop)
    {
        var job = (await iot.DescribeJobAsync(new DescribeJobRequest { JobId = jobId }, stop)).Job;
        if (job.Status == JobStatus.COMPLETED || job.Status == JobStatus.CANCELED) return;
        var reason = "depot closed";
        await iot.CancelJobAsync(new CancelJobRequest
        {
            JobId = jobId,
            ReasonCode = reason.ToUpperInvariant().Replace(' ', '_'),
            Comment = $"{reason}: {DateTime.UtcNow:yyyy-MM-dd HH:mm}",
            Force = true,
        }, stop);
    }

    private async Task<bool> DeleteAsync(string jobId, CancellationToken stop)
    {
        for (var attempt = 1; attempt <= 5; attempt++)
        {
            try
            {
                await iot.DeleteJobAsync(new DeleteJobRequest { JobId = jobId, Force = attempt > 3 }, stop);
                return true;
            }
            catch (LimitExceededException)
            {
                await Task.Delay(1000 << attempt, stop);
            }
        }
        return false;
    }
}
