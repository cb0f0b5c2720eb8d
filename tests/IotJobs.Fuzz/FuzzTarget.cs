namespace IotJobs.Fuzz;

/// <summary>A parser, and what is expected of it whatever the input.</summary>
/// <param name="Name">For the counts, and for repeating.</param>
/// <param name="Seeds">Valid inputs, which are damaged.</param>
/// <param name="Judge">
/// Says what became of an input: <see cref="Accepted"/>, or why it was refused. It throws when the parser did not as it should.
/// </param>
public sealed record FuzzTarget(string Name, IReadOnlyList<string> Seeds, Func<byte[], string> Judge)
{
    /// <summary>What <see cref="Judge"/> says of an input that was read.</summary>
    public const string Accepted = "accepted";

    // How the messages begin, up to what depends on the input.
    private static readonly string[] s_refusals =
    [
        "The job document is not JSON", "The job document is not UTF-8", "The payload is not JSON", "The payload is not UTF-8", "The text holds half of a surrogate pair",
        "The member is missing", "The member is there twice", "The value is refused", "Expected",
    ];

    /// <summary>All of them.</summary>
    public static IReadOnlyList<FuzzTarget> All { get; } =
        [new("job document", JobDocuments.Seeds, JobDocuments.Judge), .. DeviceMessages.Targets];

    /// <summary>Makes sure that <paramref name="holds"/>.</summary>
    public static void Demand(bool holds, string what)
    {
        if (!holds)
        {
            throw new InvalidOperationException(what);
        }
    }

    /// <summary>What Parse does, which must agree with TryParse: a value or a refusal.</summary>
    /// <param name="isRead">What TryParse says.</param>
    /// <param name="parse">Calls Parse.</param>
    public static (T? Value, JobDocumentException? Refusal) Read<T>(bool isRead, Func<T> parse) where T : class
    {
        try
        {
            var value = parse();
            Demand(isRead, "Parse reads what TryParse does not.");
            return (value, null);
        }
        catch (JobDocumentException refusal)
        {
            Demand(!isRead, "TryParse reads what Parse refuses.");
            return (null, refusal);
        }
    }

    /// <summary>The kind of a refusal; there are no others than these.</summary>
    /// <param name="refusal">What was thrown.</param>
    /// <param name="length">The length of the input, in what the offset counts.</param>
    public static string KindOf(JobDocumentException refusal, int length)
    {
        Demand(refusal.Path.StartsWith('$'), "The path does not begin with $: " + refusal.Path);
        Demand(refusal.Offset >= 0 && refusal.Offset <= length, "The offset lies outside: " + refusal.Message);
        return s_refusals.FirstOrDefault(start => refusal.Message.StartsWith(start, StringComparison.Ordinal))
            ?? throw new InvalidOperationException("A refusal of no known kind: " + refusal.Message);
    }
}
