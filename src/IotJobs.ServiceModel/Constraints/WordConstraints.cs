namespace IotJobs.ServiceModel;

/// <summary>The enumerated words of the Jobs operations.</summary>
internal static class WordConstraints
{
    /// <summary>Whether a job ends with the targets it began with.</summary>
    public static WordConstraint TargetSelection { get; } = Of("TargetSelection", "CONTINUOUS", "SNAPSHOT");

    /// <summary>Failures that abort a job.</summary>
    public static WordConstraint JobExecutionFailureType { get; } = Of("JobExecutionFailureType", "FAILED", "REJECTED", "TIMED_OUT", "ALL");

    /// <summary>What an abort does.</summary>
    public static WordConstraint AbortAction { get; } = Of("AbortAction", "CANCEL");

    /// <summary>Failures that are retried.</summary>
    public static WordConstraint RetryableFailureType { get; } = Of("RetryableFailureType", "FAILED", "TIMED_OUT", "ALL");

    /// <summary>What happens to executions when a schedule ends.</summary>
    public static WordConstraint JobEndBehavior { get; } = Of("JobEndBehavior", "STOP_ROLLOUT", "CANCEL", "FORCE_CANCEL");

    /// <summary>Status of a job.</summary>
    public static WordConstraint JobStatus { get; } = Of("JobStatus", "IN_PROGRESS", "CANCELED", "COMPLETED", "DELETION_IN_PROGRESS", "SCHEDULED");

    /// <summary>Status of an execution on one device.</summary>
    public static WordConstraint JobExecutionStatus { get; } = Of(
        "JobExecutionStatus", "QUEUED", "IN_PROGRESS", "SUCCEEDED", "FAILED", "TIMED_OUT", "REJECTED", "REMOVED", "CANCELED");

    /// <summary>All of them.</summary>
    public static IReadOnlyList<WordConstraint> All { get; } =
        [TargetSelection, JobExecutionFailureType, AbortAction, RetryableFailureType, JobEndBehavior, JobStatus, JobExecutionStatus];

    /// <summary>
    /// The execution status words that AWS IoT refuses from a device: the service sets them itself. Measured: the answer is
    /// InvalidStateTransitionException. <c>QUEUED</c> is left out, since its refusal was not measured.
    /// </summary>
    public static IReadOnlyList<string> RefusedFromDevices { get; } = ["CANCELED", "TIMED_OUT", "REMOVED"];

    /// <summary>The words of the SDK's enumeration type <paramref name="typeName"/> (its simple name), or null when it is none of the Jobs operations'.</summary>
    public static WordConstraint? ForType(string typeName) => All.FirstOrDefault(words => words.Name == typeName);

    private static WordConstraint Of(string name, params string[] words) => new(name, words, $"{Sources.Model}, shape {name}");
}
