#nullable enable

using Amazon.IoTJobsDataPlane;
using Amazon.IoTJobsDataPlane.Model;
using JobExecutionStatus = Amazon.IoTJobsDataPlane.JobExecutionStatus;

namespace Cases.Programs.DeviceAgent;

public interface IFlasher { Task<int> FlashAsync(string document, CancellationToken stop); }

// The agent on a kiln: takes one job after the other and reports.
public sealed class Agent(IAmazonIoTJobsDataPlane jobs, IFlasher flasher, string thing, Action<string> log)
{
    public async Task RunAsync(CancellationToken stop)
    {
        while (!stop.IsCancellationRequested)
        {
            var next = await jobs.StartNextPendingJobExecutionAsync(new StartNextPendingJobExecutionRequest
            {
                ThingName = thing,
                StepTimeoutInMinutes = 60,
                StatusDetails = new Dictionary<string, string> { ["step"] = "accepted", ["agent:version"] = "1.4.2" },
            }, stop);
            if (next.Execution is not { JobId.Length: > 0 } execution)
            {
                await Task.Delay(TimeSpan.FromMinutes(1), stop);
                continue;
            }

            var status = JobExecutionStatus.IN_PROGRESS;
            var details = new Dictionary<string, string>();
            try
            {
                var code = await flasher.FlashAsync(execution.JobDocument, stop);
                status = code == 0 ? JobExecutionStatus.SUCCEEDED : JobExecutionStatus.FAILED;
                details["code"] = code.ToString();
            }
            catch (FormatException e)
            {
                status = JobExecutionStatus.REJECTED;
                log(e.Message);
            }
            catch (OperationCanceledException)
            {
                await jobs.UpdateJobExecutionAsync(new UpdateJobExecutionRequest
                {
                    ThingName = thing,
                    JobId = execution.JobId,
                    Status = JobExecutionStatus.CANCELED, //! IOTJ2021
                });
                return;
            }
            finally
            {
                log($"{execution.JobId} {status} {DateTime.Now:T}");
            }

            await ReportAsync(execution.JobId, status, details);
        }
    }

    private async Task ReportAsync(string jobId, JobExecutionStatus status, Dictionary<string, string> details)
    {
        for (var attempt = 0; attempt < 3; attempt++)
        {
            try
            {
                await jobs.UpdateJobExecutionAsync(new UpdateJobExecutionRequest
                {
                    ThingName = thing,
                    JobId = jobId,
                    Status = status,
                    StatusDetails = details.Count == 0 ? null : details,
                });
                return;
            }
            catch (IOException) when (attempt < 2)
            {
                await Task.Delay(500 * (attempt + 1));
            }
        }
    }
}
