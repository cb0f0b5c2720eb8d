namespace IotJobs.ServiceModel;

/// <summary>The number constraints of the Jobs operations, each shape once.</summary>
internal static class NumberConstraints
{
    /// <summary>Things notified per minute. The quota of 1,000 can be raised, so it is documented only.</summary>
    public static NumberConstraint MaximumPerMinute { get; } = new("MaxJobExecutionsPerMin", new(1, null), $"{Sources.Model}, shape MaxJobExecutionsPerMin")
    {
        Documented = new(1, 1000),
        DocumentedSource = $"{Sources.ConfigurationsApi}; {Sources.Quotas}",
    };

    /// <summary>Things notified per minute at the start of an exponential rollout.</summary>
    public static NumberConstraint BaseRatePerMinute { get; } = new("RolloutRatePerMinute", new(1, 1000), $"{Sources.Model}, shape RolloutRatePerMinute");

    /// <summary>Growth of an exponential rollout. The service model begins at 1.1, CloudFormation at 1, so the lower end is documented only.</summary>
    public static NumberConstraint IncrementFactor { get; } = new("IncrementFactor", new(null, 5), $"{Sources.Model}, shape IncrementFactor")
    {
        Documented = new(1.1m, 5),
        DocumentedSource = $"{Sources.Model}, shape IncrementFactor",
        Decimals = 1,
    };

    /// <summary>How many things make a rollout faster.</summary>
    public static NumberConstraint NumberOfThings { get; } = new("NumberOfThings", new(1, null), $"{Sources.Model}, shape NumberOfThings");

    /// <summary>Percentage of failed executions that aborts a job. The upper end is the model's; the lower was measured.</summary>
    public static NumberConstraint ThresholdPercentage { get; } = new(
        "AbortThresholdPercentage", new(0, 100, IsMinExclusive: true), $"{Sources.Model}, shape AbortThresholdPercentage; lower end measured")
    {
        Confidence = Confidence.Measured,
        Decimals = 2,
    };

    /// <summary>How many executions an abort waits for.</summary>
    public static NumberConstraint MinNumberOfExecutedThings { get; } = new(
        "MinimumNumberOfExecutedThings", new(1, null), $"{Sources.Model}, shape MinimumNumberOfExecutedThings");

    /// <summary>Minutes an execution may stay in progress: up to seven days.</summary>
    public static NumberConstraint InProgressTimeout { get; } = new(
        "InProgressTimeoutInMinutes", new(1, 10080), $"{Sources.Quotas}; measured") { Confidence = Confidence.Measured };

    /// <summary>Minutes of a step timer; -1 ends the timer.</summary>
    public static NumberConstraint StepTimeout { get; } = new("StepTimeoutInMinutes", NumberRange.Any, Sources.DataModel)
    {
        Documented = new(1, 10080),
        DocumentedSource = Sources.UpdateJobExecution,
        Special = -1,
    };

    /// <summary>Retries for one kind of failure.</summary>
    public static NumberConstraint NumberOfRetries { get; } = new("NumberOfRetries", new(0, 10), $"{Sources.Model}, shape NumberOfRetries");

    /// <summary>Seconds that a presigned URL is valid.</summary>
    public static NumberConstraint ExpiresInSec { get; } = new("ExpiresInSec", new(60, 3600), $"{Sources.Model}, shape ExpiresInSec");

    /// <summary>Minutes of a maintenance window: up to 23 hours 50 minutes.</summary>
    public static NumberConstraint DurationInMinutes { get; } = new("DurationInMinutes", new(1, 1430), $"{Sources.Model}, shape DurationInMinutes");

    /// <summary>Results of one page.</summary>
    public static NumberConstraint MaxResults { get; } = new("LaserMaxResults", new(1, 250), $"{Sources.Model}, shape LaserMaxResults");

    /// <summary>Number of an execution on a device. The model states no range.</summary>
    public static NumberConstraint ExecutionNumber { get; } = new("ExecutionNumber", NumberRange.Any, $"{Sources.Model}, shape ExecutionNumber");

    /// <summary>Version that an update expects. The model states no range.</summary>
    public static NumberConstraint ExpectedVersion { get; } = new("ExpectedVersion", NumberRange.Any, $"{Sources.Model}, shape ExpectedVersion");
}
