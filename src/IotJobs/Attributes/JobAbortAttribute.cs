namespace IotJobs;

/// <summary>When a rollout that goes wrong is cancelled: one entry of <c>abortConfig.criteriaList</c> of CreateJob. May be written several
/// times.</summary>
/// <remarks>AWS IoT needs all three settings; the action is always CANCEL. Source of the limits: AWS IoT service model, shape
/// AbortCriteria.</remarks>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, AllowMultiple = true)]
public sealed class JobAbortAttribute : Attribute
{
    /// <summary>When a rollout that goes wrong is cancelled: one entry of <c>abortConfig.criteriaList</c> of CreateJob. May be written several
    /// times.</summary>
    public JobAbortAttribute()
    {
    }

    /// <summary>When a rollout that goes wrong is cancelled: one entry of <c>abortConfig.criteriaList</c> of CreateJob. May be written several
    /// times.</summary>
    /// <param name="failureType">The kind of failure that counts, one of <see cref="JobExecutionFailureTypes"/>: <c>FAILED</c>, <c>REJECTED</c>, <c>TIMED_OUT</c> or <c>ALL</c>.</param>
    /// <param name="thresholdPercentage">The share of executions, in percent, that must fail: above 0, at most 100, with at most two decimals (10.9 means 10.9 %).</param>
    /// <param name="minNumberOfExecutedThings">The number of things that must have got the job before it can be cancelled; at least 1.</param>
    public JobAbortAttribute(string failureType, double thresholdPercentage, int minNumberOfExecutedThings)
    {
        FailureType = failureType;
        ThresholdPercentage = thresholdPercentage;
        MinNumberOfExecutedThings = minNumberOfExecutedThings;
    }

    /// <summary>The kind of failure that counts, one of <see cref="JobExecutionFailureTypes"/>: <c>FAILED</c>, <c>REJECTED</c>, <c>TIMED_OUT</c> or <c>ALL</c>.</summary>
    public string? FailureType { get; set; }

    /// <summary>The share of executions, in percent, that must fail: above 0, at most 100, with at most two decimals (10.9 means 10.9
    /// %).</summary>
    public double ThresholdPercentage { get; set; }

    /// <summary>The number of things that must have got the job before it can be cancelled; at least 1.</summary>
    public int MinNumberOfExecutedThings { get; set; }
}
