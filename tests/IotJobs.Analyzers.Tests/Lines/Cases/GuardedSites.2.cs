#nullable enable

namespace Cases.GuardedSites;

using System.ComponentModel.DataAnnotations;
using System.Diagnostics;
using System.Security.Cryptography;

public sealed class TimedIds(IAmazonIoT client, TimeProvider clock)
{
    private Task Send(string id) => client.CreateJobAsync(new CreateJobRequest
    {
        JobId = id,
        Targets = ["arn:aws:iot:eu-west-1:123456789012:thinggroup/cameras"],
        TargetSelection = TargetSelection.SNAPSHOT,
        DocumentSource = "https://s3.eu-west-1.amazonaws.com/jobs/update.json",
    });

    public Task Compact() => Send($"run-{clock.GetUtcNow():yyyyMMdd-HHmmss}");

    public Task Unix() => Send($"run-{clock.GetUtcNow().ToUnixTimeSeconds()}");

    // wrong: round trip format has colons
    public Task RoundTrip() => Send($"run-{DateTime.UtcNow:o}"); //! IOTJ1001

    // wrong: sortable format has colons
    public Task Sortable() => Send(DateTime.UtcNow.ToString("s", CultureInfo.InvariantCulture)); //! IOTJ1001

    // legal: the sortable format without its colons
    public Task SortableMended() => Send(DateTime.UtcNow.ToString("s", CultureInfo.InvariantCulture).Replace(":", ""));

    // wrong: the constant form of a TimeSpan has colons
    public Task Span(TimeSpan span) => Send($"after-{span:c}"); //! IOTJ1001

    public Task SpanParts(TimeSpan span) => Send($"after-{span:hhmmss}");

    public Task Minutes(TimeSpan span) => Send($"after-{(long)span.TotalMinutes}m");

    public Task Ticks() => Send($"t{DateTime.UtcNow.Ticks:x}");

    public Task Day(DateOnly day) => Send($"day-{day:yyyyMMdd}");

    // wrong: N0 groups by thousands
    public Task Grouped(int build) => Send($"b-{build:N0}"); //! IOTJ1004

    // legal: below 1000 nothing is grouped
    public Task GroupedSmall(int build)
    {
        if (build is < 0 or > 999)
        {
            throw new ArgumentOutOfRangeException(nameof(build));
        }
        return Send($"b-{build:N0}");
    }

    // wrong: 1000 is grouped
    public Task GroupedUpToThousand(int build)
    {
        if (build is < 0 or > 1000)
        {
            throw new ArgumentOutOfRangeException(nameof(build));
        }
        return Send($"b-{build:N0}"); //! IOTJ1004
    }

    // legal: clamped below the first group
    public Task Clamped(int build) => Send($"b-{Math.Clamp(build, 0, 999):N0}");

    public Task GroupedMended(int build) => Send(build.ToString("N0", CultureInfo.InvariantCulture).Replace(",", ""));

    public Task Six(int build) => Send($"b-{build:D6}");

    // wrong: alignment pads with spaces
    public Task Aligned(int build) => Send($"b{build,8}"); //! IOTJ1004

    public Task AlignedMended(int build) => Send($"{build,8}".Replace(' ', '0'));

    // legal: 29 + 32 = 61
    public Task PrefixN() => Send($"camera-firmware-rollout-2026-{Guid.NewGuid():N}");

    // wrong: 29 + 36 = 65
    public Task PrefixD() => Send($"camera-firmware-rollout-2026-{Guid.NewGuid()}"); //! IOTJ1002

    // legal: 28 + 36 = 64
    public Task PrefixFits() => Send($"camera-firmware-rollout-2026{Guid.NewGuid()}");

    // legal: 65 characters are cut to 64
    public Task PrefixCut()
    {
        var id = $"camera-firmware-rollout-2026-{Guid.NewGuid()}";
        return Send(id.Length > 64 ? id[..64] : id);
    }

    // wrong: braces of format B
    public Task Braces(Guid id) => Send(id.ToString("B")); //! IOTJ1001

    public Task BracesTrimmed(Guid id) => Send(id.ToString("B").Trim('{', '}'));
}

public sealed class ArmsAndDefaults(IAmazonIoT client)
{
    private const string None = "<none>";
    private static readonly Dictionary<string, string> Ids = new() { ["eu"] = "fw-eu", ["us"] = "fw-us" };
    private static readonly HashSet<string> Allowed = ["fw-a", "fw-b"];

    private Task Send(string id) => client.DescribeJobAsync(new DescribeJobRequest { JobId = id });

    // legal: the placeholder is overwritten on both paths
    public Task Overwritten(bool a)
    {
        var id = "not yet";
        if (a) id = "fw-a"; else id = "fw-b";
        return Send(id);
    }

    // legal: the default is left only by throw
    public Task NeverUsed(int kind)
    {
        var id = "no job!";
        switch (kind)
        {
            case 1: id = "fw-1"; break;
            case 2: id = "fw-2"; break;
            default: throw new ArgumentOutOfRangeException(nameof(kind));
        }
        return Send(id);
    }

    // legal: the sentinel never goes on
    public Task Sentinel(string key)
    {
        var id = Ids.TryGetValue(key, out var found) ? found : None;
        return id == None ? Task.CompletedTask : Send(id);
    }

    // wrong: one arm has a space
    public Task Arm(bool a) => Send(a ? "fw a" : "fw-b"); //! IOTJ1001

    // legal: null is excluded before
    public Task Coalesced(string? name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return Send(name ?? "no name");
    }

    // wrong: null takes the text with a space
    public Task CoalescedWrong(string? name) => Send(name ?? "no name"); //! IOTJ1001

    // legal: only words of the set go on
    public Task Set(string name) => Allowed.Contains(name) ? Send(name) : Send("fw-a");

    // legal: the bad item is passed over
    public async Task Continue()
    {
        foreach (var name in new[] { "a b", "ok-1" })
        {
            if (name.Contains(' ')) continue;
            await Send(name);
        }
    }

    // wrong: the guard asks the length only
    public async Task ContinueWrong()
    {
        foreach (var name in new[] { "cam a", "cam-b" })
        {
            if (name.Length > 64) continue;
            await Send(name); //?
        }
    }

    // legal: Where leaves only the good ones
    public Task Filtered() => Send(new[] { "x y", "xy" }.First(n => !n.Contains(' ')));

    // wrong: the constant has 65 characters
    public Task TooLong() => Send(new string('a', 65)); //! IOTJ1002

    public Task JustFits() => Send(new string('a', 64));

    // wrong: empty text directly at the sink
    public Task Empty() => client.DeleteJobAsync(new DeleteJobRequest { JobId = "" }); //! IOTJ1003

    // legal: an initial empty text that is never sent
    public Task EmptyNever(IReadOnlyList<string> names)
    {
        var id = "";
        foreach (var name in names) id = name;
        return id.Length == 0 ? Task.CompletedTask : Send(id);
    }

    // legal: only in Debug the text is asked, but it is legal anyway
    public Task Asserted(int n)
    {
        var id = $"job_{n}";
        Debug.Assert(!id.Contains('.'), "dots");
        return Send(id);
    }

    // legal: an exception takes the path with the wrong text away
    public Task Filter(string text)
    {
        string id;
        try
        {
            id = $"fw-{int.Parse(text, CultureInfo.InvariantCulture)}";
        }
        catch (FormatException e) when (e.Message.Length > 0)
        {
            id = "no number";
            throw new InvalidOperationException(id, e);
        }
        return Send(id);
    }

    // wrong: the handler goes on with a text that has a space
    public Task FilterWrong(string text)
    {
        string id;
        try
        {
            id = $"fw-{int.Parse(text, CultureInfo.InvariantCulture)}";
        }
        catch (FormatException)
        {
            id = "no number";
        }
        return Send(id); //! IOTJ1001
    }

    // legal: options are of a legal shape by their annotation
    public Task Optioned(JobOptionsOfTeam options) => Send($"{options.Prefix}-{Guid.NewGuid():N}");

    // wrong: 32 + 1 + 32 = 65
    public Task OptionedWrong(JobOptionsOfTeam options) => Send($"{options.Wide}-{Guid.NewGuid():N}"); //?
}

public sealed class JobOptionsOfTeam
{
    [StringLength(31, MinimumLength = 1), RegularExpression("^[a-z0-9-]+$")]
    public string Prefix { get; set; } = "fleet";

    [StringLength(32, MinimumLength = 32)]
    public string Wide { get; set; } = "fleet";
}
