namespace IotJobs.Analyzers.Tests.Execution;

/// <summary>
/// How many reports on the first programs of seed 1 the runs contradict, by rule, with today's analyzers. A number may only become smaller, and is taken out at zero;
/// only a change of the programs themselves is a reason to count again.
/// </summary>
internal static class KnownContradictions
{
    /// <summary>How many programs the numbers are of.</summary>
    public const int Programs = 1500;

    /// <summary>The most that a rule may have; a rule that is not named may have none.</summary>
    public static IReadOnlyDictionary<string, int> Most { get; } = new Dictionary<string, int>
    {
        // An item that is picked by an unknown index, and a loop that may turn not once.
        ["IOTJ1001"] = 2,
    };
}
