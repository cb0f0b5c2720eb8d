namespace IotJobs;

/// <summary>What belongs to one call of CreateJob and not to the job's type. Everything may be left out.</summary>
public sealed class JobOptions
{
    /// <summary>The id of this call, instead of the one that the job's template gives. Each can be used only once in an account and region until its
    /// job is deleted.</summary>
    public JobId? JobId { get; set; }

    /// <summary>
    /// When the rollout begins; sent in UTC. AWS IoT wants at least 30 minutes and at most a year from now.
    /// Source: AWS IoT API reference, SchedulingConfig.
    /// </summary>
    public DateTimeOffset? StartTime { get; set; }

    /// <summary>
    /// When the rollout ends; sent in UTC. AWS IoT wants at least 30 minutes after now and after <see cref="StartTime"/>, and at most two
    /// years from now.
    /// Source: AWS IoT API reference, SchedulingConfig.
    /// </summary>
    public DateTimeOffset? EndTime { get; set; }

    /// <summary>Tags beside those of <see cref="JobTagAttribute">[JobTag]</see>; the value here wins where both name one key.</summary>
    public IReadOnlyDictionary<string, string>? Tags { get; set; }

    /// <summary>
    /// Parameters of an AWS managed job template beside those of <see cref="JobDocumentParameterAttribute">[JobDocumentParameter]</see>;
    /// the value here wins where both name one key.
    /// </summary>
    public IReadOnlyDictionary<string, string>? DocumentParameters { get; set; }

    /// <summary>Package version ARNs beside those of <see cref="JobPackageVersionAttribute">[JobPackageVersion]</see>; at most 25 in
    /// all.</summary>
    public IReadOnlyCollection<string>? PackageVersions { get; set; }
}
