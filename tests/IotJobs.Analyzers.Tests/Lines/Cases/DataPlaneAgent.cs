#nullable enable

namespace Cases.Programs.DataPlaneAgent;

using Amazon.IoTJobsDataPlane;
using Amazon.IoTJobsDataPlane.Model;

// The agent on a device: asks for its next job, works, reports.
public enum Outcome { Done, Broken, Refused, Interrupted }

public sealed record WorkItem(string JobId, long Version, string Document);

public interface IInstaller
{
    Task<Outcome> InstallAsync(JsonElement document, IProgress<int> progress, CancellationToken stop);
}

public sealed class ExecutionReporter(AmazonIoTJobsDataPlaneClient jobs, string thing)
{
    // legal: -1 ends the step timer
    public Task StopTimerAsync(WorkItem item) => jobs.UpdateJobExecutionAsync(new UpdateJobExecutionRequest
    {
        ThingName = thing,
        JobId = item.JobId,
        Status = JobExecutionStatus.IN_PROGRESS,
        StepTimeoutInMinutes = -1,
    });

    public Task ProgressAsync(WorkItem item, int percent, string step) => jobs.UpdateJobExecutionAsync(new UpdateJobExecutionRequest
    {
        ThingName = thing,
        JobId = item.JobId,
        Status = JobExecutionStatus.IN_PROGRESS,
        ExpectedVersion = item.Version,
        StatusDetails = new Dictionary<string, string>
        {
            ["percent"] = $"{percent}",
            ["step:name"] = step,
            // wrong: a key has no blanks
            ["started at"] = DateTimeOffset.UtcNow.ToString("o"), //! IOTJ1020
        },
    });

    public async Task FinishAsync(WorkItem item, Outcome outcome, Exception? error)
    {
        var status = ToStatus(outcome);
        var details = new Dictionary<string, string> { ["outcome"] = outcome.ToString() };
        if (error is not null)
        {
            details["error"] = Shorten(error.Message.ReplaceLineEndings(" "), 1024);
        }

        await jobs.UpdateJobExecutionAsync(new UpdateJobExecutionRequest { ThingName = thing, JobId = item.JobId, Status = status, StatusDetails = details, ExpectedVersion = item.Version }); //! IOTJ1011
    }

    // wrong: the documentation's word is SUCCESS, the enumeration's SUCCEEDED
    private static JobExecutionStatus ToStatus(Outcome outcome) => outcome switch
    {
        Outcome.Done => "SUCCESS",
        Outcome.Broken => JobExecutionStatus.FAILED,
        Outcome.Refused or Outcome.Interrupted => JobExecutionStatus.REJECTED,
        _ => throw new ArgumentOutOfRangeException(nameof(outcome)),
    };

    // wrong: a device does not cancel
    public async Task AbandonAsync(WorkItem item, bool userAsked)
    {
        var request = new UpdateJobExecutionRequest { ThingName = thing, JobId = item.JobId, ExpectedVersion = item.Version };
        request.Status = userAsked ? JobExecutionStatus.CANCELED : JobExecutionStatus.FAILED; //! IOTJ2021
        await jobs.UpdateJobExecutionAsync(request);
    }

    private static string Shorten(string text, int room) => text.Length == 0 ? "-" : text.Length <= room ? text : text[..room];
}

public sealed class Agent
{
    private readonly AmazonIoTJobsDataPlaneClient _jobs;
    private readonly ExecutionReporter _reporter;
    private readonly IInstaller _installer;
    private readonly string _thing;

    public Agent(AmazonIoTJobsDataPlaneClient jobs, [ThingName] string thing, IInstaller installer)
    {
        _jobs = jobs;
        _thing = thing;
        _installer = installer;
        _reporter = new ExecutionReporter(jobs, thing);
    }

    public async Task RunAsync(CancellationToken stop)
    {
        while (!stop.IsCancellationRequested)
        {
            if (await NextAsync(stop) is not { } item)
            {
                await Task.Delay(TimeSpan.FromMinutes(5), stop);
                continue;
            }

            // wrong: a step timer of fourteen days
            const int days = 14;
            await _jobs.UpdateJobExecutionAsync(new UpdateJobExecutionRequest { ThingName = _thing, JobId = item.JobId, Status = JobExecutionStatus.IN_PROGRESS, StepTimeoutInMinutes = days * 24 * 60 }, stop); //! IOTJ1023
            await WorkAsync(item, stop);
        }
    }

    private async Task<WorkItem?> NextAsync(CancellationToken stop)
    {
        // legal: of the device's own operation $next is an id
        var answer = await _jobs.DescribeJobExecutionAsync(new DescribeJobExecutionRequest { ThingName = _thing, JobId = "$next", IncludeJobDocument = true }, stop);
        var execution = answer.Execution;
        return execution?.JobId is null ? null : new WorkItem(execution.JobId, execution.VersionNumber ?? 1, execution.JobDocument);
    }

    private async Task WorkAsync(WorkItem item, CancellationToken stop)
    {
        var outcome = Outcome.Interrupted;
        Exception? error = null;
        try
        {
            using var document = JsonDocument.Parse(item.Document);
            var progress = new Progress<int>(p => _ = _reporter.ProgressAsync(item, p, "install"));
            outcome = await _installer.InstallAsync(document.RootElement, progress, stop);
        }
        catch (Exception e) when (e is JsonException or IOException)
        {
            outcome = Outcome.Broken;
            error = e;
        }
        finally
        {
            await _reporter.FinishAsync(item, outcome, error);
        }
    }
}
