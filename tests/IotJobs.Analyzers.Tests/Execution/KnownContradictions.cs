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
        ["IOTJ1001"] = 26,
        ["IOTJ1002"] = 3,
        ["IOTJ1003"] = 5,
        ["IOTJ1010"] = 1,
        ["IOTJ1011"] = 8,
        ["IOTJ1020"] = 11,
        ["IOTJ1021"] = 3,
        ["IOTJ1022"] = 2,
        ["IOTJ2001"] = 11,
        ["IOTJ2002"] = 7,
        ["IOTJ2003"] = 7,
        ["IOTJ2005"] = 8,
        ["IOTJ2006"] = 3,
        ["IOTJ2018"] = 60,
        ["IOTJ2020"] = 4,
    };
}
