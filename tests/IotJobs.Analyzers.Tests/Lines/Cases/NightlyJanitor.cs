#nullable enable

namespace Cases.Programs.NightlyJanitor;

// Nightly janitor: cancels what hangs, deletes what is old, and writes one marker job for the audit.
public sealed class JanitorOptions
{
    public int KeepDays { get; set; } = 30;
    public string AuditGroup { get; set; } = "audit";
    public bool DryRun { get; set; }
}

public interface ILog { void Info(string text); void Warn(string text); }
public sealed record Report(int Cancelled, int Deleted, IReadOnlyList<string> Failed);

public sealed class Janitor(IAmazonIoT iot, JanitorOptions options, TimeProvider time, ILog log)
{
    public async Task<Report> CleanAsync(CancellationToken ct)
    {
        if (options.KeepDays < 1) throw new InvalidOperationException("KeepDays has to be at least 1.");
        var (cancelled, deleted, failed) = (0, 0, new List<string>());
        var oldest = time.GetUtcNow().UtcDateTime.AddDays(-options.KeepDays);
        string? token = null;
        do
        {
            var page = await iot.ListJobsAsync(new ListJobsRequest { MaxResults = 100, NextToken = token }, ct);
            foreach (var job in page.Jobs ?? [])
            {
                if (job.CreatedAt is null || job.CreatedAt > oldest) continue;
                try
                {
                    if (job.Status == JobStatus.IN_PROGRESS)
                    {
                        if (!options.DryRun) await CancelAsync(job, ct);
                        cancelled++;
                    }
                    else if (job.Status == JobStatus.COMPLETED || job.Status == JobStatus.CANCELED)
                    {
                        if (!options.DryRun) await iot.DeleteJobAsync(new DeleteJobRequest { JobId = job.JobId, Force = true }, ct);
                        deleted++;
                    }
                }
                catch (AmazonIoTException e)
                {
                    log.Warn($"{job.JobId}: {e.Message}");
                    failed.Add(job.JobId);
                }
            }
            token = page.NextToken;
        }
        while (!string.IsNullOrEmpty(token));

        if (!options.DryRun && cancelled + deleted > 0) await MarkAsync(cancelled, deleted, ct);
        return new Report(cancelled, deleted, failed);
    }

    private Task CancelAsync(JobSummary job, CancellationToken ct) => iot.CancelJobAsync(new CancelJobRequest
    {
        JobId = job.JobId,
        ReasonCode = $"OLDER_THAN_{options.KeepDays}_DAYS",
        Comment = string.Create(CultureInfo.InvariantCulture, $"Hangs since {job.CreatedAt:u}"),
        Force = true,
    }, ct);

    private async Task MarkAsync(int cancelled, int deleted, CancellationToken ct)
    {
        var now = time.GetUtcNow();
        await iot.CreateJobAsync(new CreateJobRequest
        {
            JobId = "janitor-" + now.ToString("u"), //! IOTJ1001
            Targets = [$"arn:aws:iot:eu-west-3:123456789012:thinggroup/{options.AuditGroup}"],
            Document = $$"""{"operation":"audit","cancelled":{{cancelled}},"deleted":{{deleted}},"dry":{{options.DryRun}}}""", //! IOTJ3001
        }, ct);
        log.Info($"marker of {now:d} written");
    }
}
