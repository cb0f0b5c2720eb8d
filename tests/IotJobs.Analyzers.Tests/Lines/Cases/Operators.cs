#nullable enable

namespace Cases.Operators;

// Marked parameters of what is used without a name: indexers, operators, conversions, initializers, delegates.
public sealed class JobBook : System.Collections.IEnumerable
{
    private readonly SortedDictionary<string, string> _pages = [];

    public string this[[JobId] string id] { get => _pages[id]; set => _pages[id] = value; }

    public void Add([JobId] string id, [JobDocument] string document) => _pages.Add(id, document);

    public System.Collections.IEnumerator GetEnumerator() => _pages.Keys.GetEnumerator();

    public static JobBook operator +(JobBook book, [JobId] string id) { book._pages.TryAdd(id, "{}"); return book; }

    public static JobBook Seed() => new()
    {
        { "a", "{}" },
        { "b b", "{}" }, //! IOTJ1001
        { "c", "true" },
    };

    public static JobBook Seeded() => new() { ["nightly"] = "dots. are fine here", ["week-end"] = "" };

    public static JobBook SeededBadly() => new() { ["nightly"] = "ok", ["week.end"] = "no" }; //! IOTJ1001

    public static string Peek(JobBook book) => book["nightly build"]; //! IOTJ1001

    public static JobBook Grow(JobBook book) => book + "summer-" + "2026";

    public static JobBook GrowBadly(JobBook book) => book + "summer 2026"; //! IOTJ1001
}

public readonly struct RolloutKey
{
    private RolloutKey(string text) => Text = text;
    [JobId] public string Text { get; }

    public static implicit operator RolloutKey([JobId] string text) => new(text);

    public static RolloutKey Winter => "winter-2026";

    public static RolloutKey Autumn => "autumn, 2026"; //! IOTJ1001
}

public delegate Task Dispatch([JobId] string id, [ThingName] string thing);
public static class Dispatching
{
    public static Task Second(Dispatch dispatch) => dispatch("second.1", "cam"); //! IOTJ1001

    public static Task Third(Dispatch dispatch) => dispatch("second-1", "cam:1");

    [return: JobTarget] public static string Bucket(string name) => "arn:aws:s3:::" + name; //! IOTJ1022

    [return: JobTarget] public static string Own(string name) => "arn:aws:iot:::" + name;
}
