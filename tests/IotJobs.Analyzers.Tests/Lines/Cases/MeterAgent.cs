#nullable enable

namespace Cases.Programs.MeterAgent;

using Amazon.IoTJobsDataPlane;
using Amazon.IoTJobsDataPlane.Model;

// Wrong program: Wattline, the agent in a smart meter's gateway.
public enum MeterOutcome { Done, Broken, Refused, Aborted }

public sealed class MeterConfiguration
{
    public required string ThingName { get; init; }
    public long StepMinutes { get; init; } = 15;
    public TimeSpan Poll { get; init; } = TimeSpan.FromSeconds(30);
}

public sealed class MeterLog
{
    private readonly List<string> _lines = [];
    public void Write(string line) => _lines.Add(line);
    public string Last() => _lines.Count == 0 ? "nothing" : _lines[^1];
}

public static class OutcomeMapper
{
    public static JobExecutionStatus Map(MeterOutcome outcome) => outcome switch
    {
        MeterOutcome.Done => JobExecutionStatus.SUCCEEDED,
        MeterOutcome.Refused => JobExecutionStatus.REJECTED,
        MeterOutcome.Broken => JobExecutionStatus.FAILED,
        _ => JobExecutionStatus.CANCELED,
    };
}

public sealed class MeterAgent
{
    private readonly AmazonIoTJobsDataPlaneClient _jobs;
    private readonly MeterConfiguration _configuration;
    private readonly MeterLog _log = new();

    public MeterAgent(AmazonIoTJobsDataPlaneClient jobs, MeterConfiguration configuration)
    {
        _jobs = jobs;
        _configuration = configuration;
    }

    public async Task RunAsync(CancellationToken stop)
    {
        while (!stop.IsCancellationRequested)
        {
            // Wrong: the step timer ends at 10080 minutes (documented, not in the model: 1023).
            var next = await _jobs.StartNextPendingJobExecutionAsync(new StartNextPendingJobExecutionRequest
            {
                ThingName = _configuration.ThingName,
                StepTimeoutInMinutes = 20160, //! IOTJ1023
            }, stop);
            if (next.Execution is null)
            {
                await Task.Delay(_configuration.Poll, stop);
                continue;
            }
            await ReportAsync(next.Execution.JobId, MeterOutcome.Done);
            _log.Write("finished");
        }
    }

    public async Task ReportAsync(string jobId, MeterOutcome outcome)
    {
        var request = new UpdateJobExecutionRequest
        {
            JobId = jobId,
            ThingName = _configuration.ThingName,
            // Wrong: the last arm gives CANCELED, which only the service sets.
            Status = OutcomeMapper.Map(outcome), //! IOTJ2021
        };
        await _jobs.UpdateJobExecutionAsync(request);
    }

    public async Task ProgressAsync(string jobId, int percent)
    {
        await _jobs.UpdateJobExecutionAsync(new UpdateJobExecutionRequest
        {
            JobId = jobId,
            ThingName = _configuration.ThingName,
            Status = JobExecutionStatus.IN_PROGRESS,
            // Legal: a colon may stand in the key of a detail.
            StatusDetails = new Dictionary<string, string> { ["meter:progress"] = percent.ToString(), ["state"] = _log.Last() },
            // Legal: -1 switches the timer off.
            StepTimeoutInMinutes = percent >= 100 ? -1 : 30,
        });
    }

    public async Task SucceedAsync(string jobId)
    {
        await _jobs.UpdateJobExecutionAsync(new UpdateJobExecutionRequest
        {
            JobId = jobId,
            ThingName = _configuration.ThingName,
            // Wrong: the word is SUCCEEDED.
            Status = "SUCCESS", //! IOTJ1011
        });
    }

    public async Task<bool> IsOverAsync(string jobId)
    {
        // Legal: $next names the next execution here.
        var answer = await _jobs.DescribeJobExecutionAsync(new DescribeJobExecutionRequest
        {
            JobId = jobId.Length == 0 ? "$next" : jobId,
            ThingName = _configuration.ThingName,
        });
        // Wrong: an execution is never COMPLETED.
        return answer.Execution.Status == "COMPLETED"; //! IOTJ2016
    }
}
