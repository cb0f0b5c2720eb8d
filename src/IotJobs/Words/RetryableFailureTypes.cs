namespace IotJobs;

/// <summary>The words of <see cref="JobRetryAttribute.FailureType"/>: the failures after which an execution can be tried again.</summary>
/// <remarks>Source: AWS IoT service model, shape RetryableFailureType.</remarks>
public static class RetryableFailureTypes
{
    /// <summary>The device reports that it could not do the job.</summary>
    public const string Failed = "FAILED";

    /// <summary>The device did not end the job in time.</summary>
    public const string TimedOut = "TIMED_OUT";

    /// <summary>Both; it stands alone.</summary>
    public const string All = "ALL";
}
