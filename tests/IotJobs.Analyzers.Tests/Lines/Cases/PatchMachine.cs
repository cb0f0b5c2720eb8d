#nullable enable

namespace Cases.Programs.PatchMachine;

// Partial updates, cancellations and clean-up by a state machine. Entirely legal.

public enum StopReason { UserAsked, BadFirmware, Superseded, Unknown }

public enum Step { Keep, Cancel, Delete, Repeat }

public sealed record JobPatch(string? Description, long? TimeoutMinutes, double? AbortAtPercent, bool EndRetries);

public interface IAuditLog { void Write(string text); }

internal static class ReasonCodes
{
    private static readonly Dictionary<StopReason, string> Codes = new()
    {
        [StopReason.UserAsked] = "USER_ASKED",
        [StopReason.BadFirmware] = "BAD_FIRMWARE_2",
    };

    // legal: "superseded?" is for the log and never leaves as a code
    public static bool TryGet(StopReason reason, out string code)
    {
        if (Codes.TryGetValue(reason, out var known))
        {
            code = known;
            return true;
        }

        code = reason == StopReason.Superseded ? "superseded?" : "no code";
        return false;
    }
}

public sealed class JobMaintenance
{
    private readonly IAmazonIoT _iot;
    private readonly IAuditLog _log;
    private readonly Lazy<string> _owner;

    public JobMaintenance(IAmazonIoT iot, IAuditLog log)
    {
        _iot = iot;
        _log = log;
        _owner = new Lazy<string>(() => Environment.UserName + "\t" + Environment.MachineName);
    }

    // legal: nothing is sent as long as nothing is changed
    public async Task<bool> PatchAsync([JobId] string jobId, JobPatch patch, CancellationToken ct)
    {
        UpdateJobRequest? request = null;
        if (!string.IsNullOrEmpty(patch.Description))
            (request ??= new UpdateJobRequest { JobId = jobId }).Description = patch.Description.Length > 2028 ? patch.Description[..2028] : patch.Description;

        if (patch.TimeoutMinutes is { } minutes)
        {
            if (minutes is < 1 or > 10_080)
                throw new ArgumentOutOfRangeException(nameof(patch));
            (request ??= new UpdateJobRequest { JobId = jobId }).TimeoutConfig = new TimeoutConfig { InProgressTimeoutInMinutes = minutes };
        }

        if (patch.AbortAtPercent is > 0 and <= 100)
        {
            request ??= new UpdateJobRequest { JobId = jobId };
            request.AbortConfig = AbortAt(patch.AbortAtPercent ?? 0, 10);
        }

        if (patch.EndRetries)
        {
            var none = new RetryCriteria { FailureType = RetryableFailureType.FAILED, NumberOfRetries = 0 };
            request ??= new UpdateJobRequest { JobId = jobId };
            request.JobExecutionsRetryConfig = new JobExecutionsRetryConfig { CriteriaList = [none] };
        }

        if (request is null)
            return false;

        await _iot.UpdateJobAsync(request, ct).ConfigureAwait(false);
        return true;
    }

    public async Task SweepAsync(IEnumerable<JobSummary> jobs, StopReason reason, CancellationToken ct)
    {
        foreach (var job in jobs)
        {
            var step = StepOf(job);
            if (step == Step.Keep)
                continue;

            try
            {
                switch (step)
                {
                    case Step.Cancel:
                        await CancelAsync(job.JobId, reason, ct).ConfigureAwait(false);
                        break;
                    case Step.Delete:
                        await _iot.DeleteJobAsync(new DeleteJobRequest { JobId = job.JobId, Force = false }, ct).ConfigureAwait(false);
                        break;
                    case Step.Repeat when job.TargetSelection == TargetSelection.SNAPSHOT:
                        await RepeatAsync(job, ct).ConfigureAwait(false);
                        break;
                }
            }
            catch (Amazon.Runtime.AmazonServiceException e)
            {
                _log.Write($"{job.JobArn} {step}: {e.Message} ({_owner.Value})");
            }
        }
    }

    private async Task CancelAsync(string jobId, StopReason reason, CancellationToken ct)
    {
        var request = new CancelJobRequest { JobId = jobId, Comment = "stopped\n" + jobId };
        if (ReasonCodes.TryGet(reason, out var code))
            request.ReasonCode = code;
        else
            _log.Write(code);

        // legal: the comment of two lines is replaced before it is sent
        request.Comment = request.Comment.Replace("\n", ": ");
        await _iot.CancelJobAsync(request, ct).ConfigureAwait(false);
    }

    private async Task RepeatAsync(JobSummary job, CancellationToken ct)
    {
        var described = await _iot.DescribeJobAsync(new DescribeJobRequest { JobId = job.JobId }, ct).ConfigureAwait(false);
        var old = described.Job;
        if (old?.Targets is not { Count: > 0 } targets)
            return;

        // legal: 49 + 1 + 14 = 64; the ARN is cut behind its last slash
        var id = old.JobArn.Substring(old.JobArn.LastIndexOf('/') + 1);
        if (id.Length > 49)
            id = id.Remove(49);
        var document = await _iot.GetJobDocumentAsync(new GetJobDocumentRequest { JobId = job.JobId }, ct).ConfigureAwait(false);
        await _iot.CreateJobAsync(new CreateJobRequest
        {
            JobId = id + "-" + DateTime.UtcNow.ToString("yyyyMMddHHmmss", CultureInfo.InvariantCulture),
            Targets = targets,
            TargetSelection = old.TargetSelection ?? TargetSelection.SNAPSHOT,
            Document = document.Document,
            TimeoutConfig = old.TimeoutConfig ?? new TimeoutConfig { InProgressTimeoutInMinutes = 60 },
            AbortConfig = old.AbortConfig ?? AbortAt(12.5, 1),
            PresignedUrlConfig = old.PresignedUrlConfig,
        }, ct).ConfigureAwait(false);
    }

    private static Step StepOf(JobSummary job)
    {
        if (job.Status == JobStatus.DELETION_IN_PROGRESS)
            return Step.Keep;
        if (job.Status == JobStatus.CANCELED)
            return Step.Repeat;
        var age = DateTime.UtcNow - (job.CreatedAt ?? DateTime.UtcNow);
        return job.Status == JobStatus.COMPLETED && age > TimeSpan.FromDays(30) ? Step.Delete
            : job.Status == "in_progress" && age > TimeSpan.FromDays(7) ? Step.Cancel
            : Step.Keep;
    }

    private static AbortConfig AbortAt(double percent, int executed) => new()
    {
        CriteriaList =
        [
            new AbortCriteria
            {
                Action = AbortAction.CANCEL,
                FailureType = JobExecutionFailureType.FAILED,
                MinNumberOfExecutedThings = executed,
                ThresholdPercentage = Math.Round(percent, 2),
            },
        ],
    };
}
