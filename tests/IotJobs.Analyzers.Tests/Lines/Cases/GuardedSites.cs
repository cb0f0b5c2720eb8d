#nullable enable

namespace Cases.GuardedSites;

using System.ComponentModel.DataAnnotations;
using System.Diagnostics;
using System.Security.Cryptography;

public sealed class VersionIds(IAmazonIoT client)
{
    private const string Target = "arn:aws:iot:eu-west-1:123456789012:thing/cam1";
    private const string Doc = """{"operation":"UPDATE"}""";
    private static readonly char[] Dots = ['.'];

    private Task Send(string id) => client.CreateJobAsync(new CreateJobRequest { JobId = id, Targets = [Target], Document = Doc });

    public Task Replaced(Version version) => Send($"fw-{version.ToString().Replace('.', '-')}");

    public Task Joined(Version version) => Send("fw-" + string.Join("_", version.ToString(3).Split('.')));

    // legal: every dot of the version is written as a dash by the loop
    public Task Looped(Version version)
    {
        var text = new StringBuilder("fw-");
        foreach (var c in version.ToString())
        {
            text.Append(char.IsAsciiDigit(c) ? c : '-');
        }
        return Send(text.ToString());
    }

    public Task Selected(Version version) => Send("v" + string.Concat(version.ToString().Select(c => c == '.' ? '-' : c)));

    public Task RegexMended(Version version) => Send("v" + Regex.Replace(version.ToString(), "[^0-9]", ""));

    public Task Parts(Version version) => Send($"fw-{version.Major}-{version.Minor}-{Math.Max(0, version.Build)}");

    public Task First(Version version) => Send("major-" + version.ToString().Split(Dots)[0]);

    // legal: a text with a dot is mended, one without stays
    public Task MendedWhenNeeded(Version version)
    {
        var text = version.ToString();
        if (text.Contains('.'))
        {
            text = text.Replace(".", "_");
        }
        return Send(text);
    }

    // legal: the version itself never arrives, as it always has a dot
    public Task Exchanged(Version version)
    {
        var text = version.ToString();
        return Send(text.Contains('.') ? Guid.NewGuid().ToString("N") : text);
    }

    public Task Digits(Version version) => Send(new string(version.ToString().Where(char.IsAsciiDigit).ToArray()));

    // wrong: a version always has dots
    public Task Plain(Version version) => Send($"fw-{version}"); //! IOTJ1001

    // wrong: the result of Replace is dropped
    public Task Dropped(Version version)
    {
        var id = version.ToString();
        id.Replace('.', '-');
        return Send(id); //! IOTJ1001
    }

    // wrong: commas are replaced, dots stay
    public Task OtherSign(Version version) => Send(version.ToString().Replace(',', '-')); //! IOTJ1001

    // wrong: the test for a long text does not take the dots away
    public Task LengthOnly(Version version)
    {
        var id = version.ToString(2);
        if (id.Length > 64)
        {
            throw new ArgumentException("too long", nameof(version));
        }
        return Send(id); //! IOTJ1001
    }

    // legal: the local function does it on every path
    public Task ByLocalFunction(Version version, bool beta)
    {
        return Send(beta ? Slug("beta-" + version) : Slug(version.ToString()));

        static string Slug(string text) => text.Replace('.', '-');
    }

    // legal: the sign comes from a parameter with a legal default, and every caller hands in a legal one
    public Task BySeparator(Version version) => Send(With(version) + With(version, '_'));

    private static string With(Version version, char separator = '-') => $"{version.Major}{separator}{version.Minor}";
}

public sealed class ThingIds(IAmazonIoT client)
{
    private const string Target = "arn:aws:iot:eu-west-1:123456789012:thing/cam1";

    private Task Send(string id) => client.CreateJobAsync(new CreateJobRequest { JobId = id, Targets = [Target], Document = "{}" });

    // legal: 4 + 60 = 64, and the colon is excluded
    public Task Guarded([ThingName] string thing)
    {
        if (thing.Contains(':') || thing.Length > 60)
        {
            throw new ArgumentException("not fit for a JobId", nameof(thing));
        }
        return Send("ota-" + thing);
    }

    // wrong: 4 + 61 = 65
    public Task GuardedByOneTooMany([ThingName] string thing)
    {
        if (thing.Contains(':') || thing.Length > 61)
        {
            throw new ArgumentException("not fit for a JobId", nameof(thing));
        }
        return Send($"ota-{thing}"); //! IOTJ1004
    }

    // legal: property pattern with a length, then a test for the colon
    public Task Pattern([ThingName] string thing)
    {
        if (thing is not { Length: <= 64 } name || name.IndexOf(':') >= 0)
        {
            return Task.CompletedTask;
        }
        return Send(name);
    }

    public Task ByRegex([ThingName] string thing) =>
        Regex.IsMatch(thing, "^[A-Za-z0-9_-]{1,60}$") ? Send("ota-" + thing) : Task.CompletedTask;

    // wrong: the class of the regex allows the colon
    public Task ByWeakRegex([ThingName] string thing)
    {
        if (!Regex.IsMatch(thing, "^[A-Za-z0-9:_-]{1,60}$"))
        {
            return Task.CompletedTask;
        }
        return Send($"ota-{thing}"); //! IOTJ1004
    }

    public Task Parsed([ThingName] string thing) => JobId.TryParse(thing, out var id) ? Send(id) : Task.CompletedTask;

    public Task FromText([ThingName] string thing) => Send(JobId.FromText($"{thing}-{DateTime.UtcNow:o}").Value);

    // legal: a hash of the name, 32 bytes in hex, cut to 40
    public Task Hashed([ThingName] string thing)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(thing));
        return Send("t-" + Convert.ToHexString(hash)[..40]);
    }

    // legal: all characters are asked, the answer is kept in a flag
    public Task Flag([ThingName] string thing)
    {
        var fits = thing.Length <= 64 && thing.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_');
        if (!fits)
        {
            return Task.CompletedTask;
        }
        return Send(thing);
    }

    // legal: mended and cut by a helper
    public Task Mended([ThingName] string thing) => Send(Truncate(thing.Replace(":", "_"), 64));

    private static string Truncate(string text, int length) => text.Length <= length ? text : text[..length];

    // wrong: cut, but the colon stays
    public Task CutOnly([ThingName] string thing) => Send(Truncate(thing, 64)); //! IOTJ1004

    // wrong: mended, but not cut; 128 characters do not fit
    public Task MendedOnly([ThingName] string thing) => Send(thing.Replace(':', '-')); //! IOTJ1004

    // legal: the loop leaves at the first character that does not fit
    public Task CharLoop([ThingName] string thing)
    {
        if (thing.Length > 50)
        {
            return Task.CompletedTask;
        }
        foreach (var c in thing)
        {
            if (c == ':')
            {
                return Task.CompletedTask;
            }
        }
        return Send("ota-" + thing);
    }

    // legal: span check and range check
    public Task Spans([ThingName] string thing)
    {
        ReadOnlySpan<char> span = thing;
        if (span.Length > 64 || span.IndexOf(':') >= 0)
        {
            throw new ArgumentOutOfRangeException(nameof(thing));
        }
        return Send(thing);
    }

    // legal: a throw helper of this program
    public Task Helper([ThingName] string thing)
    {
        Ensure.FitsJobId(thing);
        return Send(thing);
    }

    // legal: a result object that carries the mended id
    public Task Results([ThingName] string thing)
    {
        var result = Checked.Of(thing);
        return result.Ok ? Send(result.Value) : Task.CompletedTask;
    }

    // legal: errors are collected, nothing is sent when there is one
    public Task Errors([ThingName] string thing)
    {
        var errors = new List<string>();
        if (thing.Contains(':')) errors.Add("colon");
        if (thing.Length > 64) errors.Add("length");
        if (errors.Count > 0)
        {
            throw new InvalidOperationException(string.Join(", ", errors));
        }
        return Send(thing);
    }

    // legal: the head before the colon, at most 64
    public Task Head([ThingName] string thing)
    {
        var colon = thing.IndexOf(':');
        var head = colon < 0 ? thing : thing[..colon];
        return Send("x" + head[..Math.Min(head.Length, 63)]);
    }
}

internal static class Ensure
{
    public static void FitsJobId(string text)
    {
        if (text.Length > 64) throw new ArgumentException("too long");
        if (text.Any(c => c == ':')) throw new ArgumentException("colon");
    }
}

internal sealed record Checked(bool Ok, string Value)
{
    public static Checked Of(string text) =>
        text.Length > 64 || text.Contains(':') ? new Checked(false, "") : new Checked(true, text);
}
