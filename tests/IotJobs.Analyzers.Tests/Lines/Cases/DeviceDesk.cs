#nullable enable

namespace Cases.Programs.DeviceDesk;

using System.Collections.Concurrent;
using Amazon.IoTJobsDataPlane;
using Execution = Amazon.IoTJobsDataPlane.Model;

// Entirely legal: a device agent that reports, and an operator's desk that cancels, deletes and updates.
public enum Step { Download, Verify, Install }

public sealed class Agent(AmazonIoTJobsDataPlaneClient jobs, [ThingName] string thing)
{
    private static readonly Dictionary<Step, string> Words = new()
    {
        [Step.Download] = "downloading",
        [Step.Verify] = "verifying",
        [Step.Install] = "installing",
    };

    private readonly ConcurrentDictionary<string, string> details = new();

    public async Task RunAsync(Func<Step, Task<bool>> perform, CancellationToken cancellationToken)
    {
        var next = await jobs.StartNextPendingJobExecutionAsync(
            new Execution.StartNextPendingJobExecutionRequest { ThingName = thing, StepTimeoutInMinutes = 30 }, cancellationToken);
        if (next.Execution is not { JobId: { Length: > 0 } id })
        {
            return;
        }
        foreach (var step in Enum.GetValues<Step>())
        {
            details[$"step:{(int)step}"] = Words[step];
            await ReportAsync(id, Amazon.IoTJobsDataPlane.JobExecutionStatus.IN_PROGRESS, cancellationToken);
            if (!await perform(step))
            {
                await ReportAsync(id, Amazon.IoTJobsDataPlane.JobExecutionStatus.FAILED, cancellationToken);
                return;
            }
        }
        await ReportAsync(id, Amazon.IoTJobsDataPlane.JobExecutionStatus.SUCCEEDED, cancellationToken);
    }

    private Task ReportAsync(string id, Amazon.IoTJobsDataPlane.JobExecutionStatus status, CancellationToken cancellationToken)
    {
        var request = new Execution.UpdateJobExecutionRequest
        {
            JobId = id,
            ThingName = thing,
            Status = status,
            StatusDetails = new Dictionary<string, string>(details.Take(10)),
        };
        if (status == Amazon.IoTJobsDataPlane.JobExecutionStatus.IN_PROGRESS)
        {
            request.StepTimeoutInMinutes = 60;
        }
        else
        {
            request.StepTimeoutInMinutes = -1;
        }
        return jobs.UpdateJobExecutionAsync(request, cancellationToken);
    }
}

public interface IReason
{
    string Code { get; }

    string? Comment { get; }
}

public sealed class Obsolete : IReason
{
    public string Code => nameof(Obsolete).ToUpperInvariant();

    public string? Comment => null;
}

public sealed class Withdrawn(int build) : IReason
{
    public string Code => $"WITHDRAWN_{Math.Abs((long)build)}";

    // legal: the comment has no line break, as the lines are joined by a blank
    public string? Comment => string.Join(' ', "withdrawn\nby operator".Split('\n'));
}

public sealed class Desk(IAmazonIoT client)
{
    private static readonly string[] Final = ["COMPLETED", "CANCELED"];

    public async Task CancelAsync([JobId] string id, IReason reason)
    {
        var request = new CancelJobRequest { JobId = id, ReasonCode = reason.Code };
        if (reason.Comment is { Length: <= 2028 } comment)
        {
            request.Comment = comment;
        }
        await client.CancelJobAsync(request);
    }

    public async Task<bool> DeleteWhenFinalAsync([JobId] string id)
    {
        var job = (await client.DescribeJobAsync(new DescribeJobRequest { JobId = id })).Job;
        if (!Final.Contains(job.Status.Value, StringComparer.OrdinalIgnoreCase))
        {
            return false;
        }
        await client.DeleteJobAsync(new DeleteJobRequest { JobId = job.JobId, Force = false });
        return true;
    }

    // legal: an update is sent only when something changes
    public async Task SlowDownAsync([JobId] string id, int? perMinute, string? note)
    {
        var request = new UpdateJobRequest { JobId = id };
        var changed = false;
        if (perMinute is >= 1 and <= 1000)
        {
            request.JobExecutionsRolloutConfig = new JobExecutionsRolloutConfig { MaximumPerMinute = perMinute };
            changed = true;
        }
        if (!string.IsNullOrWhiteSpace(note))
        {
            request.Description = Plain(note);
            changed = true;
        }
        if (changed)
        {
            await client.UpdateJobAsync(request);
        }
    }

    private static string Plain(string note)
    {
        var text = new StringBuilder(note.Length);
        foreach (var c in note)
        {
            text.Append(char.IsControl(c) ? ' ' : c);
        }
        return text.Length > 2028 ? text.ToString(0, 2028) : text.ToString();
    }
}
