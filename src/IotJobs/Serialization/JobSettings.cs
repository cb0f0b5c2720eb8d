using System.ComponentModel;

namespace IotJobs.Serialization;

/// <summary>What a job type's attributes say about its request, for generated code: names and order are those of CreateJob. What is null is not said.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class JobSettings
{
    /// <summary>Whether non-ASCII characters are escaped.</summary>
    public bool Ascii { get; set; }

    /// <summary>When to stop the whole job.</summary>
    public JobAbortSettings[]? AbortConfig { get; set; }

    /// <summary>The description of the job.</summary>
    public string? Description { get; set; }

    /// <summary>The URL that takes the place of the document.</summary>
    public string? DocumentSource { get; set; }

    /// <summary>Parameters of a managed template.</summary>
    public Dictionary<string, string>? DocumentParameters { get; set; }

    /// <summary>What happens to executions that run when the schedule ends.</summary>
    public string? EndBehavior { get; set; }

    /// <summary>What to try again.</summary>
    public JobRetrySettings[]? JobExecutionsRetryConfig { get; set; }

    /// <summary>How fast the job goes out.</summary>
    public JobRolloutSettings? JobExecutionsRolloutConfig { get; set; }

    /// <summary>The ARN of a job template.</summary>
    public string? JobTemplateArn { get; set; }

    /// <summary>When devices may begin.</summary>
    public JobWindowSettings[]? MaintenanceWindows { get; set; }

    /// <summary>The namespace of the job's topics.</summary>
    public string? NamespaceId { get; set; }

    /// <summary>ARNs of package versions.</summary>
    public string[]? PackageVersions { get; set; }

    /// <summary>How URLs are signed.</summary>
    public JobPresignedUrlSettings? PresignedUrlConfig { get; set; }

    /// <summary>Tags by their keys; a tag may have no value.</summary>
    public Dictionary<string, string?>? Tags { get; set; }

    /// <summary>SNAPSHOT or CONTINUOUS.</summary>
    public string? TargetSelection { get; set; }

    /// <summary>How long a device may work.</summary>
    public JobTimeoutSettings? TimeoutConfig { get; set; }

    /// <summary>Begins what makes a template, which has neither an id of a job nor options.</summary>
    public JobCall Call() => new(this, default, null);

    /// <summary>Begins a call.</summary>
    /// <param name="jobId">The id, unless the options have one.</param>
    /// <param name="options">What the call says; null when it says nothing.</param>
    public JobCall Call(JobId jobId, JobOptions? options) => new(this, jobId, options);
}

/// <summary>One criterion of <c>abortConfig</c>; its action is always CANCEL.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class JobAbortSettings
{
    /// <summary>The kind of failure that counts.</summary>
    public string? FailureType { get; set; }

    /// <summary>How many things must have executed the job.</summary>
    public int? MinNumberOfExecutedThings { get; set; }

    /// <summary>The share of failures, in percent.</summary>
    public double? ThresholdPercentage { get; set; }
}

/// <summary>One criterion of <c>jobExecutionsRetryConfig</c>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class JobRetrySettings
{
    /// <summary>The kind of failure that is tried again.</summary>
    public string? FailureType { get; set; }

    /// <summary>How often.</summary>
    public int? NumberOfRetries { get; set; }
}

/// <summary><c>jobExecutionsRolloutConfig</c>, with the members of its <c>exponentialRate</c>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class JobRolloutSettings
{
    /// <summary>Things a minute to begin with.</summary>
    public int? BaseRatePerMinute { get; set; }

    /// <summary>How the rate grows.</summary>
    public double? IncrementFactor { get; set; }

    /// <summary>Notified things after which it grows.</summary>
    public int? NumberOfNotifiedThings { get; set; }

    /// <summary>Succeeded things after which it grows.</summary>
    public int? NumberOfSucceededThings { get; set; }

    /// <summary>Things a minute at most.</summary>
    public int? MaximumPerMinute { get; set; }

    /// <summary>Whether the rate grows.</summary>
    public bool IsExponential => BaseRatePerMinute is not null || IncrementFactor is not null || HasIncrease;

    /// <summary>Whether it is said after what the rate grows.</summary>
    public bool HasIncrease => NumberOfNotifiedThings is not null || NumberOfSucceededThings is not null;
}

/// <summary>One of the <c>maintenanceWindows</c>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class JobWindowSettings
{
    /// <summary>How long it is.</summary>
    public int? DurationInMinutes { get; set; }

    /// <summary>When it begins: a <c>cron(…)</c> expression.</summary>
    public string? StartTime { get; set; }
}

/// <summary><c>presignedUrlConfig</c>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class JobPresignedUrlSettings
{
    /// <summary>How long a URL is valid.</summary>
    public int? ExpiresInSec { get; set; }

    /// <summary>The role that AWS IoT signs with.</summary>
    public string? RoleArn { get; set; }
}

/// <summary><c>timeoutConfig</c>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class JobTimeoutSettings
{
    /// <summary>The minutes from IN_PROGRESS to TIMED_OUT.</summary>
    public int? InProgressTimeoutInMinutes { get; set; }
}
