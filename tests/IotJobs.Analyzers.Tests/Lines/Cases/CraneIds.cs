#nullable enable

using System.Buffers;
using System.Security.Cryptography;

namespace Cases.CraneIds;

public interface IConfig { string? this[string key] { get; } }

public interface ILog { void Warn(string text); }

public sealed record LedgerRow(string JobId, string Owner, int Attempt);

[Flags]
public enum IdProblems { None = 0, Length = 1, Character = 2 }

public sealed record Crane([property: ThingName] string ThingName, string Quay);

public sealed class BerthOptions
{
    [ThingName] public string ThingName { get; set; } = "crane-1";
    public string JobName { get; set; } = "";
}

public sealed class IdRefusedException(string id) : Exception("refused: " + id);

public static class IdLaw
{
    public static string? ProblemOf(string id)
    {
        if (id.Length is 0 or > 64) return "length";
        foreach (var c in id)
        {
            if (!(char.IsAsciiLetterOrDigit(c) || c is '-' or '_')) return $"'{c}' is not allowed";
        }
        return null;
    }

    public static IdProblems Inspect(string id)
    {
        var problems = IdProblems.None;
        if (id.Length > 64) problems |= IdProblems.Length;
        if (id.Contains(':')) problems |= IdProblems.Character;
        return problems;
    }

    public static void Demand(string id)
    {
        if (id.Length > 64 || id.Any(c => c == ':')) throw new IdRefusedException(id);
    }

    public static bool TryShorten(string name, out string shorter)
    {
        shorter = name;
        if (name.Length <= 20) return false;
        shorter = name.Replace(':', '-')[..20];
        return true;
    }

    public static string Slug(this string text, int room) => string.Concat(text.Select(c => char.IsAsciiLetterOrDigit(c) ? c : '-').Take(room));
}

public sealed class CraneJobs(IAmazonIoT iot, ILog log)
{
    private static readonly SearchValues<char> IdCharacters = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_");
    private static readonly SearchValues<char> NameCharacters = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_:");
    private static readonly SearchValues<char> Separators = SearchValues.Create(":./ ");
    private static readonly Regex Whole = new("^[\\w-]{1,58}$", RegexOptions.ECMAScript);
    private static readonly Dictionary<char, char> Replacements = new() { [':'] = '-', ['.'] = '_' };
    private static readonly Dictionary<string, string> Unrelated = new() { ["."] = "-", [" "] = "_" };

    public Task DropChecked([ThingName] string thing)
    {
        var id = $"drop-{thing}";
        if (IdLaw.ProblemOf(id) is { } problem) throw new ArgumentException(problem, nameof(thing));
        return iot.DeleteJobAsync(new DeleteJobRequest { JobId = id });
    }

    public Task DropOnlyLogged([ThingName] string thing)
    {
        if (IdLaw.ProblemOf("drop-" + thing) is { } problem) log.Warn(problem);
        return iot.DeleteJobAsync(new DeleteJobRequest { JobId = "drop-" + thing }); //? what was looked at and logged may be legal
    }

    public Task? CancelInspected(Crane crane)
    {
        var id = "c-" + crane.ThingName;
        if (IdLaw.Inspect(id) != IdProblems.None) return null;
        return iot.CancelJobAsync(new CancelJobRequest { JobId = id });
    }

    public Task? CancelHalfInspected(Crane crane)
    {
        var id = "c-" + crane.ThingName;
        if ((IdLaw.Inspect(id) & IdProblems.Length) != 0) return null;
        return iot.CancelJobAsync(new CancelJobRequest { JobId = id }); //! IOTJ1004
    }

    public async Task DropAll(IEnumerable<Crane> cranes)
    {
        foreach (var crane in cranes)
        {
            try { IdLaw.Demand(crane.ThingName); }
            catch (IdRefusedException refused) { log.Warn(refused.Message); continue; }
            await iot.DeleteJobAsync(new DeleteJobRequest { JobId = crane.ThingName });
        }
    }

    public async Task DropAllSwallowed(IEnumerable<Crane> cranes)
    {
        foreach (var crane in cranes)
        {
            try { IdLaw.Demand(crane.ThingName); }
            catch (IdRefusedException refused) { log.Warn(refused.Message); }
            await iot.DeleteJobAsync(new DeleteJobRequest { JobId = crane.ThingName }); //! IOTJ1004
        }
    }

    public Task DropShortened([ThingName] string thing)
    {
        if (!IdLaw.TryShorten(thing, out var id)) id = JobId.New("short");
        return iot.DeleteJobAsync(new DeleteJobRequest { JobId = id });
    }

    public Task DropMaybeShortened([ThingName] string thing)
    {
        _ = IdLaw.TryShorten(thing, out var id);
        return iot.DeleteJobAsync(new DeleteJobRequest { JobId = id }); //! IOTJ1004
    }

    public Task SpanChecked([ThingName] string thing)
    {
        ReadOnlySpan<char> name = thing;
        if (name.Length > 60 || name.ContainsAnyExcept(IdCharacters)) throw new IdRefusedException(thing);
        return iot.DescribeJobAsync(new DescribeJobRequest { JobId = $"ota-{thing}" });
    }

    public Task SpanCheckedWithTheWrongTable([ThingName] string thing)
    {
        if (thing.Length > 60 || thing.AsSpan().ContainsAnyExcept(NameCharacters)) throw new IdRefusedException(thing);
        return iot.DescribeJobAsync(new DescribeJobRequest { JobId = $"ota-{thing}" }); //? the table lets colons through
    }

    public Task SeparatorsExcluded([ThingName] string thing)
    {
        var at = thing.AsSpan().IndexOfAny(Separators);
        if (at >= 0 || thing.Length >= 50) return Task.FromException(new IdRefusedException(thing));
        return iot.DescribeJobAsync(new DescribeJobRequest { JobId = "berth_" + thing });
    }

    public Task RegexWhole([ThingName] string thing) => Whole.IsMatch(thing)
        ? iot.GetJobDocumentAsync(new GetJobDocumentRequest { JobId = $"doc-{thing}" })
        : Task.CompletedTask;

    public Task RegexWithoutAnEnd([ThingName] string thing) => Regex.IsMatch(thing, "^[a-zA-Z0-9_-]+")
        ? iot.GetJobDocumentAsync(new GetJobDocumentRequest { JobId = thing }) //? the pattern has no end
        : Task.CompletedTask;

    public Task RegexForbidden([ThingName] string thing)
    {
        if (Regex.Match(thing, "[^A-Za-z0-9_-]") is { Success: true } match) throw new FormatException($"index {match.Index}");
        return iot.GetJobDocumentAsync(new GetJobDocumentRequest { JobId = thing.Length > 64 ? thing[..64] : thing });
    }

    public Task FlagLoop([ThingName] string thing)
    {
        var good = thing.Length <= 32;
        for (var i = 0; i < thing.Length; i++)
        {
            if (thing[i] == ':') good = false;
        }
        if (!good) return Task.CompletedTask;
        return iot.DeleteJobAsync(new DeleteJobRequest { JobId = $"flag-{thing}" });
    }

    public Task FlagLoopOverwritten([ThingName] string thing)
    {
        var good = true;
        foreach (var c in thing) good = c != ':';
        if (!good || thing.Length > 32) return Task.CompletedTask;
        return iot.DeleteJobAsync(new DeleteJobRequest { JobId = $"flag-{thing}" }); //! IOTJ1004
    }

    public Task WithoutColons(BerthOptions options)
    {
        var name = string.Concat(options.ThingName.Where(c => c != ':').Take(50));
        return iot.DeleteJobAsync(new DeleteJobRequest { JobId = "berth-" + name });
    }

    public Task WithoutDashes(BerthOptions options)
    {
        var name = options.ThingName.Replace("-", "");
        return iot.DeleteJobAsync(new DeleteJobRequest { JobId = "berth-" + name }); //! IOTJ1004
    }

    public Task AllOrAGuid([ThingName] string thing) => iot.CancelJobAsync(new CancelJobRequest
    {
        JobId = thing.All(c => c != ':') && thing is { Length: < 60 } ? $"a-{thing}" : $"a-{Guid.NewGuid():N}",
    });

    public Task AnyMistakenForAll([ThingName] string thing)
    {
        if (!thing.Any(char.IsAsciiLetterOrDigit) || thing.Length > 60) throw new IdRefusedException(thing);
        return iot.CancelJobAsync(new CancelJobRequest { JobId = $"a-{thing}" }); //! IOTJ1004
    }

    public Task PatternChecked([ThingName] string thing) => thing switch
    {
        { Length: > 40 } => Task.CompletedTask,
        _ when thing.Contains(':') => Task.CompletedTask,
        _ => iot.CancelJobAsync(new CancelJobRequest { JobId = $"pattern-{thing}" }),
    };

    public Task ListPatternOfAFamily([ThingName] string thing)
    {
        if (thing is not ['c', 'r', 'n', ..] || thing.Length > 40) return Task.CompletedTask;
        return iot.CancelJobAsync(new CancelJobRequest { JobId = $"family-{thing}" }); //! IOTJ1004
    }

    public async Task<string> UntilFree(Func<string, Task<bool>> isTaken)
    {
        string id;
        do { id = $"harbour-{Random.Shared.Next(1, 9999):D4}"; }
        while (await isTaken(id));
        await iot.CancelJobAsync(new CancelJobRequest { JobId = id });
        return id;
    }

    public Task UntilNoColon([ThingName] string thing)
    {
        var id = thing;
        while (id.IndexOf(':') is >= 0 and var colon) id = id[(colon + 1)..];
        if (id.Length > 64) id = id[^64..];
        return iot.CancelJobAsync(new CancelJobRequest { JobId = id });
    }

    public Task ThreeAttempts([ThingName] string thing)
    {
        var id = thing;
        for (var attempt = 0; attempt < 3 && id.Contains(':'); attempt++) id = id.Remove(id.IndexOf(':'), 1);
        return iot.CancelJobAsync(new CancelJobRequest { JobId = id }); //! IOTJ1004
    }

    public Task ByTable([ThingName] string thing)
    {
        var id = thing;
        foreach (var (from, to) in Replacements) id = id.Replace(from, to);
        if (id.Length > 64) throw new IdRefusedException(id);
        return iot.CancelJobAsync(new CancelJobRequest { JobId = id });
    }

    public Task ByAnUnrelatedTable([ThingName] string thing)
    {
        var id = thing;
        foreach (var pair in Unrelated) id = id.Replace(pair.Key, pair.Value);
        return iot.CancelJobAsync(new CancelJobRequest { JobId = id }); //! IOTJ1004
    }

    public Task Created([ThingName] string thing)
    {
        var id = string.Create(Math.Min(thing.Length, 64), thing, static (span, text) =>
        {
            for (var i = 0; i < span.Length; i++) span[i] = Replacements.TryGetValue(text[i], out var other) ? other : text[i];
        });
        return iot.CancelJobAsync(new CancelJobRequest { JobId = id });
    }

    public Task Built([ThingName] string thing)
    {
        var builder = new StringBuilder("sb-");
        foreach (var c in thing)
        {
            if (c is ':') continue;
            if (builder.Length == 64) break;
            builder.Append(c);
        }
        return iot.CancelJobAsync(new CancelJobRequest { JobId = builder.ToString() });
    }

    public Task BuiltAndHardlyCleaned([ThingName] string thing)
    {
        var builder = new StringBuilder(thing, 64);
        builder.Replace('.', '-').Insert(0, "sb-");
        return iot.CancelJobAsync(new CancelJobRequest { JobId = builder.ToString() }); //! IOTJ1004
    }

    public Task Slugged([ThingName] string thing) => iot.CancelJobAsync(new CancelJobRequest { JobId = "slug-" + thing.Slug(50) });

    public Task ParsedFirst([ThingName] string thing)
    {
        try { _ = JobId.Parse(thing); }
        catch (Exception) { return Task.CompletedTask; }
        return iot.CancelJobAsync(new CancelJobRequest { JobId = thing });
    }

    public Task ColonFreeButOneTooLong([ThingName] string thing)
    {
        if (thing.Contains(':') || thing.Length > 41) return Task.CompletedTask;
        return iot.CancelJobAsync(new CancelJobRequest { JobId = $"rollout-of-firmware-for-{thing}" }); //! IOTJ1004
    }

    public Task ColonFreeAndJustFits([ThingName] string thing)
    {
        if (thing.Contains(':') || thing.Length > 40) return Task.CompletedTask;
        return iot.CancelJobAsync(new CancelJobRequest { JobId = $"rollout-of-firmware-for-{thing}" });
    }
}
