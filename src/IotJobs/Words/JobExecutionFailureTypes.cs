namespace IotJobs;

/// <summary>The words of <see cref="JobAbortAttribute.FailureType"/>: the failures that can cancel a job.</summary>
/// <remarks>Source: AWS IoT service model, shape JobExecutionFailureType.</remarks>
public static class JobExecutionFailureTypes
{
    /// <summary>The device reports that it could not do the job.</summary>
    public const string Failed = "FAILED";

    /// <summary>The device refuses the job.</summary>
    public const string Rejected = "REJECTED";

    /// <summary>The device did not end the job in time.</summary>
    public const string TimedOut = "TIMED_OUT";

    /// <summary>Each of them counts.</summary>
    public const string All = "ALL";
}
