#nullable enable

using Amazon.IoTJobsDataPlane;
using Amazon.IoTJobsDataPlane.Model;

namespace Cases.Programs.PumpAgent;

public sealed record AgentOptions
{
    public required string Site { get; init; }
    public required int Serial { get; init; }
    public string ThingName => $"{Site}/{Serial}";
}

public abstract record Outcome(TimeSpan Took);

public sealed record Installed(TimeSpan Took, string Version) : Outcome(Took);

public sealed record Refused(TimeSpan Took, string Why) : Outcome(Took);

public sealed record Deferred(TimeSpan Took, DateTimeOffset Until) : Outcome(Took);

public sealed record OperatorStopped(TimeSpan Took) : Outcome(Took);

public interface IInstaller
{
    Task<Outcome> InstallAsync(string document, IProgress<int> progress, CancellationToken ct);
}

internal static class AgentLimits
{
    public const int PollSeconds = 30;
    public const long StepMinutes = 20_160;
    public const long RetryMinutes = 45;
}

public sealed class PumpAgent
{
    private readonly IAmazonIoTJobsDataPlane _jobs;
    private readonly IInstaller _installer;
    private readonly string _thing;

    public PumpAgent(IAmazonIoTJobsDataPlane jobs, IInstaller installer, AgentOptions options)
    {
        _jobs = jobs;
        _installer = installer;
        _thing = options.ThingName;
    }

    public async Task RunAsync(CancellationToken ct)
    {
        while (!ct.IsCancellationRequested)
        {
            var next = await _jobs.StartNextPendingJobExecutionAsync(new StartNextPendingJobExecutionRequest
            {
                ThingName = _thing, //! IOTJ1020
                StepTimeoutInMinutes = AgentLimits.StepMinutes, //! IOTJ1023
            }, ct);
            if (next.Execution is not { JobId: { } jobId, JobDocument: { } document } execution)
            {
                await Task.Delay(TimeSpan.FromSeconds(AgentLimits.PollSeconds), ct);
                continue;
            }

            var progress = new Progress<int>();
            Outcome outcome = await _installer.InstallAsync(document, progress, ct);
            await ReportAsync(execution.ThingName, jobId, outcome, execution.VersionNumber, ct);
        }
    }

    public Task<UpdateJobExecutionResponse> ReportAsync(string thing, string jobId, Outcome outcome, long? version, CancellationToken ct)
    {
        return _jobs.UpdateJobExecutionAsync(new UpdateJobExecutionRequest
        {
            ThingName = thing,
            JobId = jobId,
            ExpectedVersion = version,
            StepTimeoutInMinutes = outcome is Deferred ? AgentLimits.RetryMinutes : -1,
            Status = outcome switch
            {
                Installed => Amazon.IoTJobsDataPlane.JobExecutionStatus.SUCCEEDED,
                Refused => Amazon.IoTJobsDataPlane.JobExecutionStatus.REJECTED,
                Deferred => Amazon.IoTJobsDataPlane.JobExecutionStatus.QUEUED,
                OperatorStopped =>
                    Amazon.IoTJobsDataPlane.JobExecutionStatus.CANCELED, //! IOTJ2021
                _ => Amazon.IoTJobsDataPlane.JobExecutionStatus.FAILED,
            },
            StatusDetails = new Dictionary<string, string>
            {
                ["took"] = ((long)outcome.Took.TotalSeconds).ToString(),
                ["agent:kind"] = nameof(PumpAgent),
                ["last step"] = outcome.GetType().Name, //! IOTJ1020
            },
        }, ct);
    }

    public Task<Amazon.IoTJobsDataPlane.Model.DescribeJobExecutionResponse> PeekAsync(string thing, CancellationToken ct) =>
        _jobs.DescribeJobExecutionAsync(new Amazon.IoTJobsDataPlane.Model.DescribeJobExecutionRequest { ThingName = thing, JobId = "$next", IncludeJobDocument = false }, ct);
}
