// Marked members of a fleet back end. One fault a member at most, marked at its line.
#nullable enable
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Linq.Expressions;
using System.Runtime.CompilerServices;

namespace Cases.MarkedMembers;

public sealed class Makers
{
    public Session Open() => new("cam.1", "Camera 1: hall"); //! IOTJ1001

    public Session OpenOk(int n) => new($"cam-{n}", $"Camera {n}: hall");

    public Ticket Positional() => new("cam-1", "cam|1", "a|b"); //! IOTJ1020

    public Ticket PositionalOk() => new(Thing: "cam:1", Id: "cam-1", Remark: "see: wiki");

    public Order With(Order order) => order with { Id = "order/2", Retries = 1 }; //! IOTJ1001

    public Order WithOk(Order order) => order with { Target = "arn:aws:iot:eu-west-1:123456789012:thing/x", Id = order.Id.Length > 0 ? order.Id : "first" };

    public Ticket WithPositional(Ticket ticket) => ticket with { Thing = "cam 2" }; //? IOTJ1020
}

public class BaseJob([JobId] string id)
{
    public string Key { get; } = "job:" + id;
}

public sealed class DoorJob(int door) : BaseJob($"door-{door:N0}") { } //! IOTJ1004

public sealed class GateJob : BaseJob
{
    public GateJob(int gate) : base("gate-" + gate.ToString("D4")) { }
    public GateJob() : this(0) { }
}

// ---------------------------------------------------------------- returns

public sealed class Returns : RolloutStore
{
    private int _count;

    [return: JobId]
    public string Expression() => "rollout no " + _count++; //! IOTJ1001

    [return: JobId]
    public string ExpressionOk() => "rollout-" + _count++;

    [return: JobId]
    public async Task<string> LaterAsync(bool hurry)
    {
        await Task.Yield();
        if (hurry) return "now!"; //! IOTJ1001
        return "later";
    }

    [return: JobId]
    public async ValueTask<string> LaterOkAsync([ThingName] string thing)
    {
        await Task.Delay(1).ConfigureAwait(false);
        return JobId.FromText(thing + " @ " + DateTime.Now);
    }

    [return: JobId]
    public IEnumerable<string> Stream()
    {
        yield return "s-1";
        yield return "s.2"; //! IOTJ1001
    }

    [return: ThingName]
    public IEnumerable<string> StreamOk(int count)
    {
        for (var i = 0; i < count; i++) yield return $"line:{i}";
    }

    public Func<int, string> Lambda() => [return: JobId] (n) => $"job[{n}]"; //! IOTJ1001

    public Func<int, string> LambdaOk() => [return: JobId] (n) => n switch { 0 => "zero", < 0 => throw new ArgumentException("a:b"), _ => $"n{n}" };

    // What overrides a marked method is marked.
    public override void Save(string id, string document) => Console.WriteLine(id + document);

    public override string LastOf(string channel) => channel == "beta" ? "beta one" : "stable"; //? IOTJ1001 (the base is marked)

    public void SaveThroughBase(RolloutStore store) => store.Save("r-1", "{ 'operation': 1 }"); //! IOTJ3001

    public void SaveThroughSelf() => Save("r 2", "{}"); //? IOTJ1001 (the base is marked)

    public void SaveOk(RolloutStore store) => store.Save("r-1", """{ "url": "${aws:iot:s3-presigned-url-v2:https://fw.s3.amazonaws.com/a%20b.bin}" }""");

    public bool TryLast([JobId] out string id)
    {
        if (_count == 0) { id = "nothing yet"; return false; } //? IOTJ1001 (only where it answers false)
        id = "last-" + _count;
        return true;
    }

    public void Last([JobId] out string id) => id = "the last one"; //! IOTJ1001

    public bool TryLastOk(string text, [JobId][NotNullWhen(true)] out string? id)
    {
        id = null;
        if (text.Length is 0 or > 64 || !text.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_')) return false;
        id = text;
        return true;
    }

    [JobId] public string Computed => $"{DateTime.UtcNow:O}"; //! IOTJ1001

    [JobId] public string ComputedOk { get { var s = DateTime.UtcNow.ToString("HHmm"); return s; } }
}

public sealed class Queue : IJobQueue
{
    private string _current = "";
    public void Enqueue(string jobId, string? thing) => _current = jobId;
    public Task CancelAsync(string reason, params string[] names) => Task.CompletedTask;

    public string Current { get => _current; set => _current = value; }

    string IJobQueue.NextId(string channel) => channel.Length == 0 ? "none" : "next." + channel.Length; //? IOTJ1001 (the interface is marked)

    public void Promote(IJobQueue other) => other.Current = "promoted@noon"; //! IOTJ1001

    public void PromoteOk(IJobQueue other) => Current = other.Current = other.NextId("a channel");
}

// ---------------------------------------------------------------- JobId itself

public sealed class Ids
{
    public JobId Parse() => JobId.Parse("cam 1"); //! IOTJ1001

    public bool TryParse(out JobId id) => JobId.TryParse("0123456789012345678901234567890123456789012345678901234567890123x", out id); //! IOTJ1002

    public JobId ParseEmpty() => JobId.Parse(""); //! IOTJ1003

    public JobId New() => JobId.New("v2.1"); //! IOTJ1001

    public JobId NewOk(string prefix) => prefix is "" ? JobId.New("none") : JobId.New(prefix);

    public JobId FromTextOk() => JobId.FromText("anything: goes / here, " + new string('é', 90));

    public void Checked(string text)
    {
        if (!JobId.TryParse(text, out var id)) return;
        Marks.Job((string)id);
        Marks.Job(text);
        Marks.Job(id.Value.ToLowerInvariant());
    }

    public void Caught(string text)
    {
        string id;
        try { id = JobId.Parse(text); }
        catch (FormatException) { id = "fall:back".Replace(':', '-'); }
        Marks.Job(id);
    }

    public void CaughtWrong(string text)
    {
        string id;
        try { id = JobId.Parse(text); }
        catch (FormatException) { id = "fall:back"; }
        Marks.Job(id); //! IOTJ1001
    }

    private static readonly Regex Slug = new("^[a-z0-9-]{1,40}$", RegexOptions.CultureInvariant);

    public void Slugged([ThingName] string thing)
    {
        if (Slug.IsMatch(thing)) Marks.Job("ota_" + thing);
    }

    public void SluggedTheOther([ThingName] string thing, string other)
    {
        if (Slug.IsMatch(other)) Marks.Job("ota_" + thing); //! IOTJ1004
    }

    public JobOptions Options(DateTimeOffset start) => new() { JobId = JobId.Parse("a,b"), StartTime = start, EndTime = start.AddHours(2) }; //! IOTJ1001

    public JobOptions OptionsOk(DateTimeOffset start) => new()
    {
        JobId = JobId.New("night"),
        StartTime = start,
        EndTime = start + TimeSpan.FromHours(8),
        Tags = new Dictionary<string, string> { ["cost center"] = "", ["team:name"] = "Bärbel" },
        DocumentParameters = new Dictionary<string, string> { ["path_1"] = "/usr/bin" },
        PackageVersions = new[] { "arn:aws:iot:eu-west-1:123456789012:package/app/version/$default" },
    };

    public JobOptions OptionsTag() => new() { Tags = new Dictionary<string, string> { ["cost#center"] = "12" } }; //? IOTJ1020

    public void Text(StringBuilder builder, Version version)
    {
        builder.Clear().Append("v").Append(version.ToString(3).Replace('.', '-'));
        Marks.Job(builder.ToString());
    }

    public void VersionText(Version version) => Marks.Job("v" + version.ToString(3)); //? IOTJ1001 or IOTJ1004

    public void Document() => Marks.Send("""{ "name": "${thingName}", "steps": [] }"""); //! IOTJ3004

    public void DocumentOk(string name) => Marks.Send("""{ "name": "${thingName}", "path": "${PATH}" }""".Replace("${thingName}", JsonName(name)), dry: true);

    private static string JsonName(string name) => System.Text.Json.JsonEncodedText.Encode(name).ToString();

    public void Hex(byte[] hash) => Marks.Job("fw-" + Convert.ToHexString(hash, 0, 16));

    public void Base64(byte[] hash) => Marks.Job("fw-" + Convert.ToBase64String(hash)); //! IOTJ1004

    public void Joined(string[] parts) => Marks.Job(string.Join(" ", "ota", "hall", "7")); //! IOTJ1001

    public void JoinedOk(IEnumerable<int> parts) => Marks.Job(string.Join('-', parts));

    // The test decides: where it is true the text is never used as an id.
    public void TwoTests(bool friendly, int n)
    {
        var text = friendly ? $"Camera no. {n}" : $"camera-{n}";
        if (friendly) Console.WriteLine(text); else Marks.Job(text);
    }

    public void ConditionalArm(bool friendly, int n) => Marks.Job(friendly ? $"Camera_no.{n}" : $"camera-{n}"); //! IOTJ1001
}
