#nullable enable

namespace Cases.RegistryNames;

using System.Collections.Concurrent;

public sealed class NumbersAndDates(IAmazonIoT iot)
{
    // legal: empty or digits
    public Task Build(int? build) => iot.GetJobDocumentAsync(new GetJobDocumentRequest { JobId = $"fw-{build}" });

    // wrong: separators from 1,000 on
    public Task BuildN0(int? build) => iot.GetJobDocumentAsync(new GetJobDocumentRequest { JobId = $"fw-{build.GetValueOrDefault():N0}" }); //! IOTJ1004

    // legal: three digits
    public Task BuildN0Small(uint build) => iot.GetJobDocumentAsync(new GetJobDocumentRequest { JobId = $"fw-{build % 1000:D3}" });

    // legal: hexadecimal or a word
    public Task BuildHex(int? build) => iot.GetJobDocumentAsync(new GetJobDocumentRequest { JobId = build.HasValue ? build.Value.ToString("X8") : "none" });

    // wrong: null has a legal word, the others separators
    public Task BuildSeparated(int? build) => iot.GetJobDocumentAsync(new GetJobDocumentRequest { JobId = build?.ToString("N0", CultureInfo.InvariantCulture) ?? "none" }); //! IOTJ1004

    // wrong: numbers below 8 digits are padded with blanks
    public Task Padded(int build) => iot.GetJobDocumentAsync(new GetJobDocumentRequest { JobId = "b" + build.ToString(CultureInfo.InvariantCulture).PadLeft(8) }); //! IOTJ1004

    // legal: padded with zeros
    public Task PaddedZero(int build) => iot.GetJobDocumentAsync(new GetJobDocumentRequest { JobId = "b" + build.ToString(CultureInfo.InvariantCulture).PadLeft(8, '0') });

    // legal: only numbers of eight digits arrive, the padding adds nothing
    public Task PaddedFull(int build)
    {
        if (build is < 10_000_000 or > 99_999_999) return Task.CompletedTask;
        return iot.GetJobDocumentAsync(new GetJobDocumentRequest { JobId = $"b{build,8}" });
    }

    // wrong: a TimeSpan has colons
    public Task Span(TimeSpan offset) => iot.GetJobDocumentAsync(new GetJobDocumentRequest { JobId = $"at-{offset}" }); //! IOTJ1001

    // legal
    public Task SpanFormat(TimeSpan offset) => iot.GetJobDocumentAsync(new GetJobDocumentRequest { JobId = $"at-{offset:hhmmss}-{(int)offset.TotalMinutes}" });

    // wrong: "u" has a blank and colons
    public Task Universal(DateTime at) => iot.GetJobDocumentAsync(new GetJobDocumentRequest { JobId = string.Format(CultureInfo.InvariantCulture, "at-{0:u}", at) }); //! IOTJ1001

    // legal: quoted letters in the format
    public Task Quoted(DateTimeOffset at) => iot.GetJobDocumentAsync(new GetJobDocumentRequest { JobId = $"at-{at:yyyyMMdd'T'HHmmss'Z'}" });

    // wrong: a dot in the quotes
    public Task QuotedDot(DateTimeOffset at) => iot.GetJobDocumentAsync(new GetJobDocumentRequest { JobId = $"at-{at:yyyyMMdd'.'HHmm}" }); //! IOTJ1001

    // legal: "s" has colons only, and they are removed
    public Task RoundTrip() => iot.GetJobDocumentAsync(new GetJobDocumentRequest { JobId = DateTime.UtcNow.ToString("s", CultureInfo.InvariantCulture).Replace(":", "") });

    // legal: one number of a version has no dot
    public Task FieldCount(Version version) => iot.GetJobDocumentAsync(new GetJobDocumentRequest { JobId = "v" + version.ToString(1) });

    // wrong: two have one
    public Task FieldCountTwo(Version version) => iot.GetJobDocumentAsync(new GetJobDocumentRequest { JobId = "v" + version.ToString(2) }); //! IOTJ1001

    // wrong: the key of each group is a version
    public async Task Groups(IEnumerable<(string Device, Version Installed)> fleet)
    {
        foreach (var group in fleet.GroupBy(d => d.Installed))
            await iot.GetJobDocumentAsync(new GetJobDocumentRequest { JobId = $"from-{group.Key}-{group.Count()}" }); //! IOTJ1001
    }

    // legal: the key is a number, the version is left behind
    public async Task GroupsByMajor(IEnumerable<(string Device, Version Installed)> fleet)
    {
        foreach (var group in fleet.ToLookup(d => d.Installed.Major, d => d.Device))
            await iot.GetJobDocumentAsync(new GetJobDocumentRequest { JobId = $"from-{group.Key}-{group.Count()}" });
    }

    // wrong: base64 can have '+', '/' and '='
    public Task Digest(byte[] digest) => iot.GetJobDocumentAsync(new GetJobDocumentRequest { JobId = "d" + Convert.ToBase64String(digest)[..12] }); //?

    // legal: made safe for URLs
    public Task DigestUrl(byte[] digest) =>
        iot.GetJobDocumentAsync(new GetJobDocumentRequest { JobId = "d" + Convert.ToBase64String(digest).TrimEnd('=').Replace('+', '-').Replace('/', '_')[..12] });
}

public sealed class Flow(IAmazonIoT iot)
{
    private static readonly ConcurrentDictionary<string, string> Cache = new();
    private readonly object gate = new();
    private string last = "none yet";

    // wrong: one arm of the tuple switch has a dot
    public Task Tuple(int ring, bool canary)
    {
        var id = (ring, canary) switch
        {
            (0, true) => "canary-0",
            (0, false) => "ring.0",
            (_, true) => "canary-rest",
            _ => "rest",
        };
        return iot.CancelJobAsync(new CancelJobRequest { JobId = id }); //! IOTJ1001
    }

    // legal: the arm with the dot is left before the call
    public Task TupleGuarded(int ring, bool canary)
    {
        var id = (ring, canary) switch { (0, true) => "canary-0", (0, false) => "ring.0", _ => "rest" };
        if (ring == 0 && !canary) return Task.CompletedTask;
        return iot.CancelJobAsync(new CancelJobRequest { JobId = id });
    }

    // legal: the first value is overwritten on both ways out of the try
    public Task Overwritten(int build)
    {
        var id = "not set";
        try { id = "fw-" + checked(build * 10); }
        catch (OverflowException) { id = "fw-large"; }
        return iot.CancelJobAsync(new CancelJobRequest { JobId = id });
    }

    // wrong: the finally spoils every value
    public Task Finally(int build)
    {
        var id = "fw";
        try { id = "fw-" + checked(build * 10); }
        catch (OverflowException) { id = "fw-large"; }
        finally { id += "!"; }
        return iot.CancelJobAsync(new CancelJobRequest { JobId = id }); //! IOTJ1001
    }

    // wrong: the captured separator is a dot when the local function runs
    public Task Captured()
    {
        var separator = "-";
        string Id(int n) => "fw" + separator + n;
        separator = ".";
        return iot.CancelJobAsync(new CancelJobRequest { JobId = Id(1) }); //! IOTJ1001
    }

    // legal: the other way round
    public Task CapturedLegal()
    {
        var separator = ".";
        string Id(int n) => "fw" + separator + n;
        separator = "-";
        return iot.CancelJobAsync(new CancelJobRequest { JobId = Id(1) });
    }

    // legal: where the method says true, the id is good
    public Task TryPattern(string raw) => TryName(raw, out var id) ? iot.CancelJobAsync(new CancelJobRequest { JobId = id }) : Task.CompletedTask;

    // wrong: the answer of the method is thrown away, and one of its arms has a blank
    public Task TryIgnored(string raw)
    {
        _ = TryName(raw, out var id);
        return iot.CancelJobAsync(new CancelJobRequest { JobId = id }); //! IOTJ1001
    }

    private static bool TryName(string raw, out string id)
    {
        if (raw.Length == 0) { id = "no name"; return false; }
        id = "named";
        return true;
    }

    // legal: the field's first value is replaced under the lock
    public Task Locked(int build)
    {
        lock (gate)
        {
            last = "fw-" + build;
            return iot.CancelJobAsync(new CancelJobRequest { JobId = last });
        }
    }

    // legal: what a cache holds comes from its factory
    public Task Cached(string model) => iot.CancelJobAsync(new CancelJobRequest { JobId = Cache.GetOrAdd(model, static m => Regex.Replace(m, "[^a-zA-Z0-9_-]", "-")) });

    // legal: the delegate in the local replaces the dot
    public Task Delegate()
    {
        Func<string, string> clean = s => s.Replace('.', '-');
        return iot.CancelJobAsync(new CancelJobRequest { JobId = clean("fw.1") });
    }

    // wrong: deconstructed, the version's text keeps its dot
    public Task Deconstructed()
    {
        var (model, version) = ("cam", "1.2");
        return iot.CancelJobAsync(new CancelJobRequest { JobId = $"{model}-{version}" }); //! IOTJ1001
    }

    // legal: swapped by deconstruction, the dotted one is not sent
    public Task Swapped()
    {
        var (sent, kept) = ("1.2", "cam");
        (sent, kept) = (kept, sent);
        return kept.Length == 0 ? Task.CompletedTask : iot.CancelJobAsync(new CancelJobRequest { JobId = sent });
    }

    // wrong in every turn: a dot before the attempt
    public async Task Retry(int attempts)
    {
        for (var attempt = 1; attempt <= attempts; attempt++)
        {
            try { await iot.CancelJobAsync(new CancelJobRequest { JobId = $"fw-try.{attempt}" }); return; } //! IOTJ1001
            catch (TimeoutException) when (attempt < attempts) { await Task.Delay(Random.Shared.Next(100, 500) * attempt); }
        }
    }

    // legal: number and jitter, both plain numbers
    public async Task RetryLegal(int attempts)
    {
        var id = "fw";
        for (var attempt = 1; attempt <= Math.Min(attempts, 3); attempt++) id = $"fw-{attempt}-{Random.Shared.Next(1000)}";
        await iot.CancelJobAsync(new CancelJobRequest { JobId = id });
    }

    // wrong: the second of the two requests has apostrophes
    public IEnumerable<DeleteJobRequest> Outdated(IEnumerable<int> builds)
    {
        foreach (var build in builds)
        {
            if (build < 0) yield break;
            yield return new DeleteJobRequest { JobId = $"fw-{build}" };
            yield return new DeleteJobRequest { JobId = $"fw-'{build}'" }; //! IOTJ1001
        }
    }
}

public abstract class IdSource
{
    protected virtual string Build() => "fw.base";
}

public sealed class DashedSource(IAmazonIoT iot) : IdSource
{
    protected override string Build() => base.Build().Replace('.', '-');

    // legal: the override replaces the base's dot
    public Task Send() => iot.DeleteJobAsync(new DeleteJobRequest { JobId = Build() });

    // wrong: the base's own text is sent
    public Task SendBase() => iot.DeleteJobAsync(new DeleteJobRequest { JobId = base.Build() }); //! IOTJ1001
}

internal interface INames { string Next(); }

internal sealed class TwoNames : INames
{
    public string Next() => "a-b";
    string INames.Next() => "a.b";
}
