namespace IotJobs.Soundness.Running;

/// <summary>What programs are run with: every branch has to be taken by some, and every slip has to show in some.</summary>
internal static class Inputs
{
    private static readonly string[] s_things = ["cam1", "cam:1", new('t', 128), "TWOK_1234"];

    private static readonly Version[] s_versions = [new(1, 2, 3), new(10, 0), new(65535, 65535, 65535, 65535)];

    private static readonly DateTime[] s_dates = [new(2026, 2, 3, 4, 5, 6, DateTimeKind.Utc), new(1969, 12, 31, 23, 59, 59, DateTimeKind.Utc), new(2031, 10, 11, 12, 13, 14, DateTimeKind.Utc)];

    private static readonly int[] s_numbers = [0, 5, 1, 77, 2, -3, 1234567, 4, int.MaxValue, 64];

    private static readonly Guid[] s_guids = [Guid.Empty, new("0f8fad5b-d9cb-469f-a165-70867728950e")];

    private static readonly string[] s_adversarial =
    [
        "", " ", "a b", "x.y:z", "quo\"te", "line\nbreak", "{}", "ota-1", "ALWAYS", "not configured", new('l', 70), new('L', 3000), "back\\slash", "OTA", "arn:aws:iot:eu-west-1:123456789012:thing/a b",
    ];

    /// <summary>Runs with harmless texts, then runs with any.</summary>
    /// <param name="benign">A text that the program's sink takes.</param>
    public static IEnumerable<(bool IsBenign, object?[] Arguments)> For(string benign)
    {
        for (var i = 0; i < 48; i++)
        {
            yield return (true, Arguments(i, benign, i % 3 == 0 ? null : benign));
        }

        for (var i = 0; i < 2 * s_adversarial.Length; i++)
        {
            var text = s_adversarial[i % s_adversarial.Length];
            yield return (false, Arguments(i, text, i % 2 == 0 ? text : i % 3 == 0 ? null : benign));
        }
    }

    private static object?[] Arguments(int i, string text, string? maybe) =>
    [
        text, maybe, s_things[i % s_things.Length], s_guids[i % 2], s_versions[i % 3], s_dates[i / 2 % 3], s_numbers[i % s_numbers.Length], (i / 3 % 2) == 0, i / 2 % 3,
        i % 4 == 0 ? [] : i % 4 == 1 ? new List<string> { text } : [text, text],
    ];
}
