namespace IotJobs.ServiceModel;

/// <summary>How the numbers of a rollout relate.</summary>
internal static class RolloutRelations
{
    /// <summary>Whether an exponential rollout would begin above its own maximum. Equality is unknown, so it is no conflict.</summary>
    public static bool IsBaseAboveMaximum(decimal baseRatePerMinute, decimal maximumPerMinute) => baseRatePerMinute > maximumPerMinute;
}
