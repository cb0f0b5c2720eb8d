namespace IotJobs;

/// <summary>How often a failed execution is tried again: one entry of <c>jobExecutionsRetryConfig.criteriaList</c> of CreateJob, at most
/// two.</summary>
/// <remarks>Source of the limits: AWS IoT service model, shape RetryCriteria; developer guide, job configurations.</remarks>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, AllowMultiple = true)]
public sealed class JobRetryAttribute : Attribute
{
    /// <summary>How often a failed execution is tried again: one entry of <c>jobExecutionsRetryConfig.criteriaList</c> of CreateJob, at most
    /// two.</summary>
    public JobRetryAttribute()
    {
    }

    /// <summary>How often a failed execution is tried again: one entry of <c>jobExecutionsRetryConfig.criteriaList</c> of CreateJob, at most
    /// two.</summary>
    /// <param name="failureType">The kind of failure that is tried again, one of <see cref="RetryableFailureTypes"/>: <c>FAILED</c>, <c>TIMED_OUT</c>, or <c>ALL</c>, which must stand alone.</param>
    /// <param name="numberOfRetries">The number of retries, 0 to 10, and at most 10 over all kinds of failure.</param>
    public JobRetryAttribute(string failureType, int numberOfRetries)
    {
        FailureType = failureType;
        NumberOfRetries = numberOfRetries;
    }

    /// <summary>The kind of failure that is tried again, one of <see cref="RetryableFailureTypes"/>: <c>FAILED</c>, <c>TIMED_OUT</c>, or <c>ALL</c>, which must stand alone.</summary>
    public string? FailureType { get; set; }

    /// <summary>The number of retries, 0 to 10, and at most 10 over all kinds of failure.</summary>
    public int NumberOfRetries { get; set; }
}
