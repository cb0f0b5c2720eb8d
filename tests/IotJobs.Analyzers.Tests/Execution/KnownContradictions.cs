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
        ["IOTJ1001"] = 9,
        ["IOTJ1002"] = 4,
        ["IOTJ1003"] = 4,
        ["IOTJ1010"] = 1,
        ["IOTJ1011"] = 4,
        ["IOTJ1020"] = 11,
        ["IOTJ1021"] = 3,
        ["IOTJ2001"] = 8,
        ["IOTJ2002"] = 4,
        ["IOTJ2003"] = 5,
        ["IOTJ2005"] = 6,
        ["IOTJ2006"] = 2,
        ["IOTJ2018"] = 62,
        ["IOTJ2020"] = 3,
        ["IOTJ3001"] = 8,
        ["IOTJ3002"] = 1,
        ["IOTJ3004"] = 1,
    };
}
