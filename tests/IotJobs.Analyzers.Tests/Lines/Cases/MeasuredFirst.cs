#nullable enable

namespace Cases.MeasuredFirst;

/// <summary>Lengths and positions that a variable keeps until they are asked for.</summary>
public sealed class MeasuredFirst(IAmazonIoT iot)
{
    Task Send([JobId] string id) => iot.DescribeJobAsync(new DescribeJobRequest { JobId = id });

    public Task HeadCut([ThingName] string thing) { var colon = thing.IndexOf(':'); var head = colon < 0 ? thing : thing[..colon]; return Send(head[..Math.Min(head.Length, 63)]); }

    public Task NoColonCut([ThingName] string thing) { var colon = thing.IndexOf(':'); if (colon >= 0) return Task.CompletedTask; return Send(thing[..Math.Min(thing.Length, 63)]); }

    public Task BeforeColonCut([ThingName] string thing) { var colon = thing.IndexOf(':'); if (colon < 0) return Task.CompletedTask; var head = thing[..colon]; return Send(head[..Math.Min(head.Length, 63)]); }

    public Task AskedAtOnce([ThingName] string thing) { if (thing.IndexOf(':') >= 0) return Task.CompletedTask; return Send(thing[..Math.Min(thing.Length, 63)]); }

    public Task CutWhenLong([ThingName] string thing) { var colon = thing.IndexOf(':'); if (colon >= 0) return Task.CompletedTask; return Send(thing.Length > 60 ? thing[..60] : thing); }

    public Task Beginning([ThingName] string thing) { var colon = thing.IndexOf(':'); if (colon >= 0) return Task.CompletedTask; return Send("a" + thing.Substring(0, 20)); }

    public Task NotFound([ThingName] string thing) { var colon = thing.IndexOf(':'); if (colon == -1) return Send(thing[..Math.Min(thing.Length, 63)]); return Task.CompletedTask; }

    public Task NoUnderscore([ThingName] string thing) { var at = thing.IndexOf('_'); if (at == -1) return Send(thing[..Math.Min(thing.Length, 63)]); return Task.CompletedTask; } //! IOTJ1004
}
