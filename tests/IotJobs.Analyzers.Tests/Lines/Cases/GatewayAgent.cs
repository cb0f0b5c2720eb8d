#nullable enable

using System.Diagnostics;
using Amazon.IoTJobsDataPlane;
using Amazon.IoTJobsDataPlane.Model;

namespace Cases.Programs.GatewayAgent;

// Agent on the gateway: takes the next job, runs its step, reports.
public interface IStep { string Name { get; } Task<int> RunAsync(string document, Action<int> progress, CancellationToken ct); }
public interface ILog { void Info(string text); void Warn(string text); }
public readonly record struct Outcome(bool Ok, int ExitCode, string? Message, TimeSpan Took);

public sealed class GatewayAgent(IAmazonIoTJobsDataPlane plane, string thingName, IReadOnlyList<IStep> steps, ILog log)
{
    public async Task LoopAsync(CancellationToken stop)
    {
        while (!stop.IsCancellationRequested)
        {
            try
            {
                var next = await plane.StartNextPendingJobExecutionAsync(new StartNextPendingJobExecutionRequest
                {
                    ThingName = thingName, StepTimeoutInMinutes = 30,
                    StatusDetails = new Dictionary<string, string> { ["host"] = Environment.MachineName },
                }, stop);
                if (next.Execution is not { JobId: { } jobId } execution)
                {
                    await Task.Delay(TimeSpan.FromMinutes(1), stop);
                    continue;
                }
                var outcome = await WorkAsync(jobId, execution.JobDocument, stop);
                await ReportAsync(jobId, outcome, stop);
            }
            catch (OperationCanceledException) { log.Info("stopping"); }
            catch (Exception e) { log.Warn(e.Message); }
        }
    }

    private async Task<Outcome> WorkAsync(string jobId, string document, CancellationToken ct)
    {
        var watch = Stopwatch.StartNew();
        foreach (var step in steps)
        {
            var code = await step.RunAsync(document, percent => _ = ProgressAsync(jobId, step.Name, percent), ct);
            if (code != 0) return new Outcome(false, code, $"{step.Name} ended with {code}", watch.Elapsed);
        }
        return new Outcome(true, 0, null, watch.Elapsed);
    }

    private Task ProgressAsync(string jobId, string step, int percent) =>
        plane.UpdateJobExecutionAsync(new UpdateJobExecutionRequest
        {
            ThingName = thingName, JobId = jobId,
            Status = "RUNNING", //! IOTJ1011
            StatusDetails = new() { ["step"] = step, ["percent"] = percent.ToString() },
        });

    private async Task ReportAsync(string jobId, Outcome outcome, CancellationToken ct)
    {
        var details = new Dictionary<string, string>
        {
            ["exit-code"] = outcome.ExitCode.ToString(),
            ["took"] = outcome.Took.ToString(),
        };
        if (!string.IsNullOrEmpty(outcome.Message))
            details["message"] = outcome.Message.Length > 1024 ? outcome.Message[..1024] : outcome.Message;
        await plane.UpdateJobExecutionAsync(new UpdateJobExecutionRequest
        {
            ThingName = thingName, JobId = jobId, StatusDetails = details,
            Status = outcome switch
            {
                { Ok: true } => Amazon.IoTJobsDataPlane.JobExecutionStatus.SUCCEEDED,
                { ExitCode: 75 } => Amazon.IoTJobsDataPlane.JobExecutionStatus.REJECTED,
                { ExitCode: 124 } => Amazon.IoTJobsDataPlane.JobExecutionStatus.TIMED_OUT, //! IOTJ2021
                _ => Amazon.IoTJobsDataPlane.JobExecutionStatus.FAILED,
            },
        }, ct);
    }
}
