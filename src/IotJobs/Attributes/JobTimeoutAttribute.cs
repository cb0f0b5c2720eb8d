namespace IotJobs;

/// <summary>How long a device may work on the job: <c>timeoutConfig</c> of CreateJob. Without it an execution can stay IN_PROGRESS for
/// ever.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct)]
public sealed class JobTimeoutAttribute : Attribute
{
    /// <summary>How long a device may work on the job: <c>timeoutConfig</c> of CreateJob. Without it an execution can stay IN_PROGRESS for
    /// ever.</summary>
    public JobTimeoutAttribute()
    {
    }

    /// <summary>How long a device may work on the job: <c>timeoutConfig</c> of CreateJob. Without it an execution can stay IN_PROGRESS for
    /// ever.</summary>
    /// <param name="inProgressTimeoutInMinutes">The minutes from IN_PROGRESS to TIMED_OUT, 1 to 10,080 (7 days).</param>
    public JobTimeoutAttribute(int inProgressTimeoutInMinutes) => InProgressTimeoutInMinutes = inProgressTimeoutInMinutes;

    /// <summary>
    /// The minutes from IN_PROGRESS to TIMED_OUT, 1 to 10,080 (7 days). Source: AWS IoT service model, text of TimeoutConfig;
    /// AWS IoT Device Management quotas.
    /// </summary>
    public int InProgressTimeoutInMinutes { get; set; }
}
