namespace IotJobs;

/// <summary>How fast devices are told of the job: <c>jobExecutionsRolloutConfig</c> of CreateJob.</summary>
/// <remarks>
/// <see cref="MaximumPerMinute"/> alone is a constant rate. With <see cref="BaseRatePerMinute"/>, <see cref="IncrementFactor"/> and one of
/// <see cref="NumberOfNotifiedThings"/> and <see cref="NumberOfSucceededThings"/> the rate grows; <see cref="MaximumPerMinute"/> stays
/// necessary.
/// Source of the limits: AWS IoT service model, shapes JobExecutionsRolloutConfig and ExponentialRolloutRate; developer guide, job
/// configurations.
/// </remarks>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct)]
public sealed class JobRolloutAttribute : Attribute
{
    /// <summary>How fast devices are told of the job: <c>jobExecutionsRolloutConfig</c> of CreateJob.</summary>
    public JobRolloutAttribute()
    {
    }

    /// <summary>How fast devices are told of the job: <c>jobExecutionsRolloutConfig</c> of CreateJob.</summary>
    /// <param name="maximumPerMinute">The largest number of things that are notified per minute, 1 to 1,000.</param>
    public JobRolloutAttribute(int maximumPerMinute) => MaximumPerMinute = maximumPerMinute;

    /// <summary>The largest number of things that are notified per minute, 1 to 1,000.</summary>
    public int MaximumPerMinute { get; set; }

    /// <summary>The number of things per minute that a growing rollout starts with: 1 to 1,000, below
    /// <see cref="MaximumPerMinute"/>.</summary>
    public int BaseRatePerMinute { get; set; }

    /// <summary>The factor by which a growing rollout's rate grows at each step: 1.1 to 5, with at most one decimal.</summary>
    public double IncrementFactor { get; set; }

    /// <summary>The rate grows each time this many things have been notified; at least 1. Not together with
    /// <see cref="NumberOfSucceededThings"/>.</summary>
    public int NumberOfNotifiedThings { get; set; }

    /// <summary>The rate grows each time this many things have succeeded; at least 1. Not together with
    /// <see cref="NumberOfNotifiedThings"/>.</summary>
    public int NumberOfSucceededThings { get; set; }
}
