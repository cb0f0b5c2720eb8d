// Marked members of a fleet back end. One fault a member at most, marked at its line.
#nullable enable
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Linq.Expressions;
using System.Runtime.CompilerServices;

namespace Cases.MarkedMembers;

// ---------------------------------------------------------------- the house's own API

public interface IJobQueue
{
    void Enqueue([JobId] string jobId, [ThingName] string? thing = null);
    Task CancelAsync(string reason, params string[] names);
    [JobId] string Current { get; set; }
    [return: JobId] string NextId(string channel);
}

public abstract class RolloutStore
{
    public abstract void Save([JobId] string id, [JobDocument] string document);

    public virtual void Forget([JobId] string id) { }

    [return: JobId]
    public abstract string LastOf(string channel);
}

public sealed class Rollout
{
    [JobId] public string Id { get; set; } = "";
    [JobId] public required string ParentId { get; init; }
    [ThingName] public string? Pilot { get; set; }
    [JobTarget] public string Target { get; set; } = string.Empty;
    [JobDocument] public string? Document { get; set; }
    [ThingName] public List<string> Things { get; } = new();
    [JobTarget] public IList<string> Targets { get; set; } = new List<string>();
    [JobIdPrefix(33)] public string Prefix { get; set; } = "";
    public string Note { get; set; } = "none: yet";
}

public sealed record Ticket([JobId] string Id, [ThingName] string Thing, string Remark = "n/a");

public sealed record Order
{
    [JobId] public string Id { get; init; } = "";
    [JobTarget] public string? Target { get; init; }
    public int Retries { get; init; }
}

public sealed class Session([JobId] string jobId, string title)
{
    public string Title => $"{title} ({jobId})";
}

public readonly struct Slot
{
    public Slot([JobIdPrefix(12)] string prefix, int number) { Prefix = prefix; Number = number; }
    public string Prefix { get; }
    public int Number { get; }
}

public static class Marks
{
    public static string Archive([JobId] this string id) => id + ".json";
    public static void Each([JobTarget] IEnumerable<string> targets) { foreach (var target in targets) Console.WriteLine(target); }
    public static void Many([JobId] params string[] ids) => Console.WriteLine(ids.Length);
    public static void Send([JobDocument] string document, bool dry = false) => Console.WriteLine(dry ? "" : document);
    public static void Name([ThingName] string thing) => Console.WriteLine(thing);
    public static void Job([JobId] string id) => Console.WriteLine(id);
    public static void Job(object anything) => Console.WriteLine(anything);
    public static void Point([JobTarget] string target) => Console.WriteLine(target);
    public static void Prefix([JobIdPrefix(33)] string prefix) => Console.WriteLine(prefix);
    public static void Renew([JobId] ref string id) => Console.WriteLine(id);
}

// An attribute of the same name that is none of ours.
public static class Legacy
{
    [AttributeUsage(AttributeTargets.All)]
    public sealed class ThingNameAttribute : Attribute { }

    public sealed class Row
    {
        [Legacy.ThingName] public string Label { get; set; } = "Hall 3 / left";
        public void Rename([Legacy.ThingName] string label) => Label = label;
        public void Reset() => Rename("(no label)");
    }
}

// ---------------------------------------------------------------- arguments

public sealed class Arguments(IJobQueue queue)
{
    public void Nightly() => queue.Enqueue("nightly build"); //! IOTJ1001

    public void NightlyOk() => queue.Enqueue("nightly\u002Dbuild", "line:7:camera");

    public void NamedOutOfOrder() => queue.Enqueue(thing: "camera/7", jobId: "camera-7"); //! IOTJ1020

    public void ReasonIsFree() => queue.CancelAsync("operator: no time", "cam.1", "cam 2");

    public void Params() => Marks.Many("cam-1", @"cam_2", "cam:3"); //! IOTJ1001

    public void ParamsOk() => Marks.Many("cam-1", nameof(Params), """cam_3""");

    public void Sequence() => Marks.Each(new[]
    {
        "arn:aws:iot:eu-west-1:123456789012:thinggroup/hall",
        "arn:aws:iot:eu-west-1:123456789012:thinggroups/yard", //! IOTJ1022
    });

    public void SequenceOk(IEnumerable<string> more) => Marks.Each(new List<string>
    {
        "arn:aws-cn:iot:cn-north-1:123456789012:thing/a:b",
        "arn:aws-us-gov:iot:us-gov-west-1:123456789012:thinggroup/roof_2",
    }.Concat(more));

    public string Extension() => "cam.1".Archive(); //! IOTJ1001

    public string ExtensionOk() => $"cam-{Guid.NewGuid():D}".Archive();

    // The overload that takes an object is not marked.
    public void Overload() { object text = "no job at all"; Marks.Job(text); }

    // A mock's set-up is an expression tree: nothing is called.
    public Expression<Action<IJobQueue>> Setup() => q => q.Enqueue("any old id", "x y");

    public void ThingIntoJob([ThingName] string thing) => Marks.Job("ota-" + thing); //! IOTJ1004

    public void ThingIntoJobGuarded([ThingName] string thing)
    {
        var id = "ota-" + thing;
        if (thing.Length > 60 || thing.Contains(':')) id = JobId.FromText(id);
        Marks.Job(id);
    }

    public void RefOk()
    {
        var id = "hall";
        Marks.Renew(ref id);
        id += " (old)";
        Console.WriteLine(id);
    }

    public void Ref()
    {
        var id = "hall" + '.' + 3;
        Marks.Renew(ref id); //! IOTJ1001
    }

    public void Retry([JobId] string id) => queue.Enqueue($"{id}-retry"); //! IOTJ1004

    public void RetryOk([JobId] string id) => queue.Enqueue(id.Length <= 58 ? $"{id}-retry" : JobId.New("retry"));
}

// ---------------------------------------------------------------- optional parameters

public static class Optional
{
    public static string Plan([JobId] string id = "plan", [ThingName] string? pilot = null, [JobDocument] string? document = default) => id + pilot + document;

    public static string Draft([JobId] string id = "draft 1") => id; //? IOTJ1001

    public static void Run() { Plan(); Plan(pilot: "cam:1"); Plan("p", document: "[]"); }
}

// ---------------------------------------------------------------- members

public sealed class Members
{
    private readonly Rollout _rollout = new() { ParentId = "root" };
    [JobId] private string? _cached;
    [ThingName] private string _thing = "";

    public Rollout Initializer(DateTime at) => new()
    {
        ParentId = $"root-{at:s}", //! IOTJ1001
        Pilot = "a:b:c",
    };

    public Rollout InitializerOk(DateTime at) => new() { ParentId = $"root-{at:yyyy-MM-dd}", Id = $"n{at.DayOfYear}", Pilot = null, Document = "\"just a text\"" };

    public void Assign() => _rollout.Pilot = new string('x', 129); //! IOTJ1020

    public void AssignOk() => _rollout.Pilot = new string('x', 128);

    public void AddThing() => _rollout.Things.Add("camera 7"); //! IOTJ1020

    public void AddThings([ThingName] IReadOnlyCollection<string> found, [JobTarget] IEnumerable<string> arns)
    {
        foreach (var thing in found) _rollout.Things.Add(thing);
        foreach (var arn in arns) _rollout.Targets.Add(arn);
        _rollout.Things.AddRange(new[] { "x:1", "y_2" });
    }

    // Nothing is put in: these only ask.
    public bool Asks() => _rollout.Things.Contains("camera 7") || _rollout.Id == "not a job" || _rollout.Things.Remove("a/b") || _rollout.Target is "everything, everywhere";

    public void InsertTarget() => _rollout.Targets.Insert(0, "arn:aws:iot:eu-west-1:123456789012:job/cam"); //? IOTJ1022

    public void ReplaceTargets(string[] names) => _rollout.Targets = names.Select(n => $"arn:aws:iot:eu-west-1:123456789012:thing/{n}").ToList();

    public string Cached() => _cached ??= "job #1"; //! IOTJ1001

    public string CachedOk() => _cached ??= JobId.New("job");

    public void Deconstruct() => (_rollout.Id, _thing) = ("cam-9", "cam\t9"); //! IOTJ1020

    public void DeconstructOk() => (_rollout.Id, _rollout.Note) = ("cam-9", "cam 9: late");

    public void BareName() => _rollout.Target = "TWOK_1234"; //! IOTJ1022

    public void LongName(string region) => _rollout.Target = $"arn:aws:iot:{region}:123456789012:thing/cam 7"; //! IOTJ1020

    public void Empty() { _rollout.Id = ""; } //! IOTJ1003

    public void EmptyStandsForNone(string? id) => _rollout.Id = id ?? "";

    public void Overwritten(bool beta)
    {
        var id = "not.yet.known";
        if (beta) id = "beta"; else id = "stable";
        _rollout.Id = id;
    }

    public void OverwrittenOnOnePath(bool beta)
    {
        var id = "not.yet.known"; //? IOTJ1001
        if (beta) id = "beta";
        _rollout.Id = id; //? IOTJ1001
    }

    public void Prefix() => _rollout.Prefix = "v1.0"; //! IOTJ1001

    public void PrefixTooLong() => Marks.Prefix("camera-firmware-europe-west-hall"); //! IOTJ1002

    public void PrefixJustFits() => Marks.Prefix("camera-firmware-europe-west-hal");

    public Slot SlotOk() => new("an-old-prefix-of-fifty-two-characters-in-all-with-12", 4);

    public void PrefixAndGuid([JobIdPrefix(33)] string prefix) => _rollout.Id = $"{prefix}-{Guid.NewGuid():N}";

    public void PrefixAndLongGuid([JobIdPrefix(33)] string prefix) => _rollout.Id = $"{prefix}-{Guid.NewGuid()}"; //! IOTJ1004
}

// ---------------------------------------------------------------- constructors and records
