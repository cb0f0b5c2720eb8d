using System.Collections.Frozen;

namespace IotJobs.Soundness.Law;

/// <summary>Which rules speak of one fault: a report is confirmed, and a fault is found, by any rule of its family.</summary>
internal static class RuleFamilies
{
    // What a report is confirmed by.
    private static readonly Dictionary<string, string[]> s_confirming = new()
    {
        ["IOTJ1004"] = ["IOTJ1001", "IOTJ1002", "IOTJ1003"],
        ["IOTJ1020"] = ["IOTJ1020", "IOTJ1022"],
        ["IOTJ1022"] = ["IOTJ1020", "IOTJ1022"],
        ["IOTJ1023"] = ["IOTJ1021"],
        ["IOTJ2001"] = ["IOTJ2001", "IOTJ2018"],
        ["IOTJ2018"] = ["IOTJ2001", "IOTJ2018", "IOTJ2020"],
        ["IOTJ2020"] = ["IOTJ2018", "IOTJ2020"],
        ["IOTJ3002"] = ["IOTJ3002"],
        ["IOTJ3006"] = ["IOTJ3001"],
    };

    // What makes a fault known.
    private static readonly Dictionary<string, string[]> s_finding = new()
    {
        ["IOTJ1001"] = ["IOTJ1001", "IOTJ1004"],
        ["IOTJ1002"] = ["IOTJ1002", "IOTJ1004"],
        ["IOTJ1021"] = ["IOTJ1021", "IOTJ1023"],
        ["IOTJ1020"] = ["IOTJ1020", "IOTJ1022"],
        ["IOTJ1022"] = ["IOTJ1020", "IOTJ1022"],
        ["IOTJ2001"] = ["IOTJ2001", "IOTJ2015", "IOTJ2018"],
        ["IOTJ2018"] = ["IOTJ2018", "IOTJ2020"],
        ["IOTJ2020"] = ["IOTJ2018", "IOTJ2020"],
        ["IOTJ3001"] = ["IOTJ3001", "IOTJ3006"],
    };

    /// <summary>Rules that say what can happen for some run-time values, not what happens.</summary>
    public static FrozenSet<string> Possible { get; } = FrozenSet.ToFrozenSet(["IOTJ1004", "IOTJ3006"]);

    /// <summary>Rules that this law can judge; reports of others are not counted.</summary>
    public static FrozenSet<string> Judged { get; } = FrozenSet.ToFrozenSet(
    [
        "IOTJ1001", "IOTJ1002", "IOTJ1003", "IOTJ1004", "IOTJ1010", "IOTJ1011", "IOTJ1020", "IOTJ1021", "IOTJ1022", "IOTJ2001", "IOTJ2002", "IOTJ2003", "IOTJ2004", "IOTJ2005",
        "IOTJ2006", "IOTJ2007", "IOTJ2018", "IOTJ2020", "IOTJ3001", "IOTJ3002", "IOTJ3004", "IOTJ3006",
    ]);

    /// <summary>The faults that show a report of this rule to be right.</summary>
    public static IReadOnlySet<string> Confirming(string rule) => new HashSet<string>(s_confirming.GetValueOrDefault(rule, [rule]));

    /// <summary>The rules of which one has to speak when a program has this fault.</summary>
    public static IReadOnlyList<string> Finding(string rule) => s_finding.GetValueOrDefault(rule, [rule]);
}
