#nullable enable

using System.Runtime.CompilerServices;
using System.Threading.Channels;
using Amazon.IoTJobsDataPlane;
using Amazon.IoTJobsDataPlane.Model;
using DescribeJobExecutionRequest = Amazon.IoTJobsDataPlane.Model.DescribeJobExecutionRequest;
using DescribeJobExecutionResponse = Amazon.IoTJobsDataPlane.Model.DescribeJobExecutionResponse;
using JobExecutionStatus = Amazon.IoTJobsDataPlane.JobExecutionStatus;

namespace Cases.Programs.AgentLoop;

public abstract record Step
{
    public sealed record Download(Uri From) : Step;

    public sealed record Install(string Slot) : Step;

    public sealed record Abandon(string Why) : Step;
}

public interface IStepRunner
{
    ValueTask<bool> RunAsync(Step step, CancellationToken ct);
}

public sealed class Agent(IAmazonIoTJobsDataPlane jobs, IStepRunner runner, [ThingName] string thing)
{
    private readonly Channel<Step> steps = Channel.CreateBounded<Step>(8);

    public ValueTask EnqueueAsync(Step step, CancellationToken ct) => steps.Writer.WriteAsync(step, ct);

    public async Task WorkAsync(CancellationToken ct)
    {
        var next = await jobs.DescribeJobExecutionAsync(new DescribeJobExecutionRequest { ThingName = thing, JobId = "$next" }, ct);
        if (next.Execution?.JobId is not { } jobId)
            return;
        await jobs.StartNextPendingJobExecutionAsync(new StartNextPendingJobExecutionRequest { ThingName = thing, StepTimeoutInMinutes = 30 }, ct);
        await foreach (var (step, number) in NumberedAsync(ct))
        {
            try
            {
                var done = await runner.RunAsync(step, ct);
                await ReportAsync(jobId, step, number, done, ct);
            }
            catch (IOException e)
            {
                await jobs.UpdateJobExecutionAsync(
                    new UpdateJobExecutionRequest
                    {
                        JobId = jobId,
                        ThingName = thing,
                        Status = JobExecutionStatus.FAILED,
                        StatusDetails = new Dictionary<string, string>
                        {
                            ["step"] = $"{number}",
                            ["error type"] = e.GetType().Name, //! IOTJ1020
                        },
                    },
                    ct);
            }
            finally
            {
                if (steps.Reader.Count == 0)
                    steps.Writer.TryComplete();
            }
        }
    }

    private async IAsyncEnumerable<(Step Step, int Number)> NumberedAsync([EnumeratorCancellation] CancellationToken ct)
    {
        var number = 0;
        await foreach (var step in steps.Reader.ReadAllAsync(ct))
            yield return (step, ++number);
    }

    private async Task ReportAsync(string jobId, Step step, int number, bool done, CancellationToken ct)
    {
        var update = new UpdateJobExecutionRequest
        {
            JobId = jobId,
            ThingName = thing,
            Status = JobExecutionStatus.IN_PROGRESS,
            StatusDetails = new Dictionary<string, string> { ["step:number"] = number.ToString() },
        };
        switch (step, done)
        {
            case (Step.Abandon { Why: var why }, _):
                update.Status = JobExecutionStatus.CANCELED; //! IOTJ2021
                update.StepTimeoutInMinutes = -1;
                update.StatusDetails["why"] = why;
                break;
            case (Step.Install, true):
                update.Status = JobExecutionStatus.SUCCEEDED;
                update.StatusDetails["summary"] = "installed\nrestarted"; //! IOTJ1020
                break;
            case (Step.Download { From.Scheme: "https" }, true):
                update.StepTimeoutInMinutes = 7 * 24 * 60;
                break;
            case (Step.Download, true):
                update.StepTimeoutInMinutes = 14 * 24 * 60; //! IOTJ1023
                break;
            default:
                update.Status = JobExecutionStatus.FAILED;
                break;
        }

        await jobs.UpdateJobExecutionAsync(update, ct);
    }
}
