using IotJobs.Resources;

namespace IotJobs.Device;

/// <summary>One job on one thing, as AWS IoT describes it to the device. What a message leaves out is null, or empty.</summary>
/// <remarks>Source: AWS IoT Core developer guide, Jobs data types JobExecution and JobExecutionSummary.</remarks>
public sealed class JobExecution
{
    /// <summary>The job.</summary>
    public required JobId JobId { get; init; }

    /// <summary>The thing.</summary>
    public string? ThingName { get; init; }

    /// <summary>The status.</summary>
    public JobExecutionStatus Status { get; init; }

    /// <summary>
    /// What the device has last reported about its progress. A detail that is no text is given as its JSON; one that is null is left out.
    /// </summary>
    public IReadOnlyDictionary<string, string> StatusDetails { get; init; } = new Dictionary<string, string>();

    /// <summary>When it was queued, in UTC.</summary>
    public DateTimeOffset? QueuedAt { get; init; }

    /// <summary>When the device began, in UTC.</summary>
    public DateTimeOffset? StartedAt { get; init; }

    /// <summary>When it was last changed, in UTC.</summary>
    public DateTimeOffset? LastUpdatedAt { get; init; }

    /// <summary>Grows with every change; <see cref="JobExecutionUpdate.ExpectedVersion"/> of the next update.</summary>
    public long? VersionNumber { get; init; }

    /// <summary>Tells this execution from others of the same job on the same thing.</summary>
    public long? ExecutionNumber { get; init; }

    /// <summary>How many seconds are left, about, until the status becomes <see cref="JobExecutionStatus.TimedOut"/>.</summary>
    public long? ApproximateSecondsBeforeTimedOut { get; init; }

    /// <summary>
    /// The job document as it stands in the payload, UTF-8, for <c>ParseJobDocument(JobDocument.Span)</c> of a
    /// <see cref="FirmwareJobAttribute">[FirmwareJob]</see> type. Empty when the message carries none. It is unchecked, and valid as long as
    /// the payload's memory is. Where the document is a string, as the HTTPS API sends it, this is its text.
    /// </summary>
    public ReadOnlyMemory<byte> JobDocument { get; init; }

    /// <summary>Reads an execution; null when the value is null or has no members, which is how AWS IoT says that there is none.</summary>
    internal static JobExecution? Read(ref DevicePayloadReader reader, JobExecutionStatus status = JobExecutionStatus.Unknown)
    {
        JobId? jobId = null;
        string? thingName = null;
        IReadOnlyDictionary<string, string>? details = null;
        DateTimeOffset? queued = null, started = null, updated = null;
        long? version = null, number = null, left = null;
        ReadOnlyMemory<byte> document = default;
        var isEmpty = true;
        for (var begun = reader.BeginObject(); begun && reader.NextMember(); isEmpty = false)
        {
            switch (reader.Name)
            {
                case "jobId":
                    jobId = IotJobs.JobId.TryParse(reader.ReadString(), out var id) ? id : throw reader.Expected(Messages.AJobId);
                    break;
                case "thingName":
                    thingName = reader.ReadString();
                    break;
                case "status":
                    status = StatusWords.Parse(reader.ReadString());
                    break;
                case "statusDetails":
                    details = reader.ReadDetails();
                    break;
                case "queuedAt":
                    queued = reader.ReadTime();
                    break;
                case "startedAt":
                    started = reader.ReadTime();
                    break;
                case "lastUpdatedAt":
                    updated = reader.ReadTime();
                    break;
                case "versionNumber":
                    version = reader.ReadInt64();
                    break;
                case "executionNumber":
                    number = reader.ReadInt64();
                    break;
                case "approximateSecondsBeforeTimedOut":
                    left = reader.ReadInt64();
                    break;
                case "jobDocument":
                    document = reader.ReadDocument();
                    break;
                default:
                    reader.Skip();
                    break;
            }
        }

        return isEmpty ? null : new()
        {
            JobId = jobId ?? throw reader.Missing("jobId"),
            ThingName = thingName,
            Status = status,
            StatusDetails = details ?? new Dictionary<string, string>(),
            QueuedAt = queued,
            StartedAt = started,
            LastUpdatedAt = updated,
            VersionNumber = version,
            ExecutionNumber = number,
            ApproximateSecondsBeforeTimedOut = left,
            JobDocument = document,
        };
    }
}
