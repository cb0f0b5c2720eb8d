#nullable enable

namespace Cases.LookedUp;

/// <summary>Values that stand in dictionaries: that one is there says nothing of what it is.</summary>
public sealed class LookedUp(IAmazonIoT iot)
{
    static readonly Dictionary<string, string> Known = new() { ["a"] = "SNAPSHOT", ["b"] = "CONTINUOUS" };

    static readonly HashSet<string> Ok = ["a", "b"];
    readonly Dictionary<string, string> _ids = new();
    Task Send([JobId] string id) => iot.DescribeJobAsync(new DescribeJobRequest { JobId = id });

    public Task OfKnownKey([ThingName] string thing) { if (!Known.TryGetValue(thing, out _)) return Task.CompletedTask; return Send(thing); }

    public Task Found([ThingName] string thing) { if (!_ids.TryGetValue(thing, out var id)) return Task.CompletedTask; return Send(id); }

    public Task FoundOrMended([ThingName] string thing) { if (!_ids.TryGetValue(thing, out var id)) id = thing.Replace(':', '-')[..Math.Min(thing.Length, 64)]; return Send(id); }

    public Task FoundOrNone([ThingName] string thing) { if (!_ids.TryGetValue(thing, out var id)) id = "none yet"; return Send(id); } //! IOTJ1001

    public Task FoundOrWord([ThingName] string thing) { var found = _ids.TryGetValue(thing, out var id); return Send(found ? id! : "none"); }

    public Task VersionFound(string thing, Dictionary<string, Version> versions) { if (!versions.TryGetValue(thing, out var v)) return Task.CompletedTask; return Send($"fw-{v}"); } //! IOTJ1001

    public Task VersionMended(string thing, Dictionary<string, Version> versions) { if (!versions.TryGetValue(thing, out var v)) return Task.CompletedTask; return Send($"fw-{v}".Replace('.', '-')); }
}
