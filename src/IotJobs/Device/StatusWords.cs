namespace IotJobs.Device;

/// <summary>The statuses as they are sent.</summary>
internal static class StatusWords
{
    /// <summary>The word, or null for a value that is no status.</summary>
    public static string? Of(JobUpdateStatus status) => status switch
    {
        JobUpdateStatus.InProgress => "IN_PROGRESS",
        JobUpdateStatus.Succeeded => "SUCCEEDED",
        JobUpdateStatus.Failed => "FAILED",
        JobUpdateStatus.Rejected => "REJECTED",
        _ => null,
    };

    /// <summary>The status that a word names.</summary>
    public static JobExecutionStatus Parse(string? word) => word switch
    {
        "QUEUED" => JobExecutionStatus.Queued,
        "IN_PROGRESS" => JobExecutionStatus.InProgress,
        "SUCCEEDED" => JobExecutionStatus.Succeeded,
        "FAILED" => JobExecutionStatus.Failed,
        "TIMED_OUT" => JobExecutionStatus.TimedOut,
        "REJECTED" => JobExecutionStatus.Rejected,
        "REMOVED" => JobExecutionStatus.Removed,
        "CANCELED" => JobExecutionStatus.Canceled,
        _ => JobExecutionStatus.Unknown,
    };
}
