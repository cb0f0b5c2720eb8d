namespace IotJobs.ServiceModel;

/// <summary>How the criteria of a retry configuration relate.</summary>
internal static class RetryRelations
{
    /// <summary>AWS documents up to 10 retries for both failure types combined.</summary>
    public const int MaximumSum = 10;

    /// <summary>The failure type that stands for every other.</summary>
    public const string All = "ALL";

    /// <summary>The failure type that only a timeout yields.</summary>
    public const string TimedOut = "TIMED_OUT";

    /// <summary>Whether one criterion is for every failure and another stands beside it.</summary>
    /// <param name="failureTypes">One for each criterion; null where it is not known.</param>
    public static bool IsAllBesideAnother(IReadOnlyCollection<string?> failureTypes) =>
        failureTypes.Count > 1 && failureTypes.Any(type => string.Equals(type, All, StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether several criteria ask for more retries together than AWS documents.</summary>
    /// <param name="numbersOfRetries">Those that are known.</param>
    public static bool IsSumTooHigh(IReadOnlyCollection<decimal> numbersOfRetries) => numbersOfRetries.Count > 1 && numbersOfRetries.Sum() > MaximumSum;
}
