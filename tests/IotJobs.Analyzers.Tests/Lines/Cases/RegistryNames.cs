#nullable enable

namespace Cases.RegistryNames;

using System.Collections.Concurrent;

public enum Channel { Stable, Beta, Nightly }

public readonly record struct Slug(string Text)
{
    public static implicit operator string(Slug slug) => slug.Text;
}

public readonly struct HyphenSlug(string text)
{
    private readonly string text = text;
    public static implicit operator string(HyphenSlug slug) => slug.text.Replace(' ', '-');
}

public sealed class IdPath
{
    public IdPath(string text) => Text = text;
    public string Text { get; }
    public static IdPath operator /(IdPath left, string right) => new(left.Text + "/" + right);
    public static IdPath operator +(IdPath left, string right) => new(left.Text + "_" + right);
}

public readonly struct ReleaseNumber(int major, int minor)
{
    private readonly int major = major, minor = minor;
    public string Dashed => major + "-" + minor;
    public override string ToString() => major + "." + minor;
}

public sealed class CharsAndBuilders(IAmazonIoT iot)
{
    // legal: 'a' plus 0..7 is a letter
    public Task RingLetter(int ring) => iot.DescribeJobAsync(new DescribeJobRequest { JobId = $"ring-{(char)('a' + (ring & 7))}" });

    // legal: without a cast it is a number, 97 and more
    public Task RingNumber(int ring) => iot.DescribeJobAsync(new DescribeJobRequest { JobId = $"ring-{'a' + ring}" });

    // wrong: '0' + 10 is ':'
    public Task RingColon() => iot.DescribeJobAsync(new DescribeJobRequest { JobId = $"ring-{(char)('0' + 10)}" }); //! IOTJ1001

    // legal: '0' + 9 is '9'
    public Task RingNine() => iot.DescribeJobAsync(new DescribeJobRequest { JobId = $"ring-{(char)('0' + 9)}" });

    // legal: the dots are replaced before the prefix comes
    public Task Replaced()
    {
        var b = new StringBuilder("fw.1.2");
        b.Replace('.', '-').Insert(0, "ota-");
        return iot.DeleteJobAsync(new DeleteJobRequest { JobId = b.ToString() });
    }

    // wrong: the dot is inserted behind the replacement
    public Task InsertedLate(Channel channel)
    {
        var b = new StringBuilder("fw.1.2").Append(channel);
        b.Replace('.', '-');
        b.Insert(2, '.');
        return iot.DeleteJobAsync(new DeleteJobRequest { JobId = b.ToString() }); //! IOTJ1001
    }

    // legal: the last character, the only dot, is cut off
    public Task LengthCut()
    {
        var b = new StringBuilder("fw-7.");
        b.Length--;
        return iot.DeleteJobAsync(new DeleteJobRequest { JobId = b.ToString() });
    }

    // legal: Remove takes the dot away
    public Task RemovedDot() => iot.DeleteJobAsync(new DeleteJobRequest { JobId = new StringBuilder("v1.2").Remove(2, 1).ToString() });

    // wrong: Remove takes the v away and leaves 1.2
    public Task RemovedLetter() => iot.DeleteJobAsync(new DeleteJobRequest { JobId = new StringBuilder("v1.2").Remove(0, 1).ToString() }); //! IOTJ1001

    // wrong: the dot between two numbers
    public Task Numbers(Version version)
    {
        var b = new StringBuilder();
        b.Append("fw-").Append(version.Major).Append('.').Append(version.Minor);
        return iot.DeleteJobAsync(new DeleteJobRequest { JobId = b.ToString() }); //! IOTJ1001
    }

    // legal: cleared in between
    public Task Cleared(Version version)
    {
        var b = new StringBuilder().Append(version);
        if (b.Length == 0) return Task.CompletedTask;
        b.Clear().Append(version.Major).Append('-').Append(version.Minor);
        return iot.DeleteJobAsync(new DeleteJobRequest { JobId = b.ToString() });
    }

    // legal: separators stand between the parts only, the trailing one is trimmed
    public Task TrailingSeparator(int[] parts)
    {
        var b = new StringBuilder("p");
        foreach (var part in parts) b.Append('-').Append(part);
        return iot.DeleteJobAsync(new DeleteJobRequest { JobId = b.ToString().TrimEnd('-') });
    }

    // wrong: string.Create writes the version with its dots
    public Task Created(Version version) =>
        iot.DeleteJobAsync(new DeleteJobRequest { JobId = string.Create(CultureInfo.InvariantCulture, $"fw-{version}") }); //! IOTJ1001

    // legal: what the span action writes is digits; nobody may say otherwise
    public Task CreatedSpan(int seed) => iot.DeleteJobAsync(new DeleteJobRequest
    {
        JobId = string.Create(12, seed, static (span, s) => { for (var i = 0; i < span.Length; i++) span[i] = (char)('0' + ((s >> i) & 1)); }),
    });

    // legal: a span's slice without the dot
    public Task Sliced() => iot.DeleteJobAsync(new DeleteJobRequest { JobId = "fw.1".AsSpan(0, 2).ToString() });

    // legal: digits in a buffer
    public Task Buffered(uint build)
    {
        Span<char> buffer = stackalloc char[16];
        return build.TryFormat(buffer, out var written) ? iot.DeleteJobAsync(new DeleteJobRequest { JobId = new string(buffer[..written]) }) : Task.CompletedTask;
    }
}

public sealed class Cutting(IAmazonIoT iot)
{
    private const string Prefix = "rollout:";

    // legal: the colon is cut off
    public Task WithoutColon() => iot.DescribeJobAsync(new DescribeJobRequest { JobId = "rollout:"[..^1] });

    // legal: what follows the prefix is "east"
    public Task Behind() => iot.DescribeJobAsync(new DescribeJobRequest { JobId = "rollout:east".Substring(Prefix.Length) });

    // wrong: one short, ":east" remains
    public Task OneShort() => iot.DescribeJobAsync(new DescribeJobRequest { JobId = "rollout:east".Substring(Prefix.Length - 1) }); //! IOTJ1001

    // wrong: only the last dot is trimmed
    public Task TrimmedEnd(Version v) => iot.DescribeJobAsync(new DescribeJobRequest { JobId = $"{v.Major}.{v.Minor}.".TrimEnd('.') }); //! IOTJ1001

    // legal: dots at both ends only
    public Task TrimmedBoth(Version v) => iot.DescribeJobAsync(new DescribeJobRequest { JobId = $"..{v.Major}-{v.Minor}..".Trim('.') });

    // legal: 4 + 60 = 64, and the colons are replaced
    public Task Exactly64([ThingName] string thing) =>
        iot.DescribeJobAsync(new DescribeJobRequest { JobId = "ota-" + thing.Replace(':', '-')[..Math.Min(thing.Length, 60)] });

    // wrong: 4 + 61 = 65 can happen
    public Task Perhaps65([ThingName] string thing) =>
        iot.DescribeJobAsync(new DescribeJobRequest { JobId = "ota-" + thing.Replace(':', '-')[..Math.Min(thing.Length, 61)] }); //! IOTJ1004

    // wrong: replacing colons leaves 128 characters
    public Task OnlyReplaced([ThingName] string thing) => iot.DescribeJobAsync(new DescribeJobRequest { JobId = thing.Replace(':', '_') }); //! IOTJ1004

    // legal: both properties are tested
    public Task Guarded([ThingName] string thing)
    {
        if (thing.Contains(':') || thing.Length > 60) throw new ArgumentException("does not fit", nameof(thing));
        return iot.DescribeJobAsync(new DescribeJobRequest { JobId = $"ota-{thing}" });
    }

    // wrong: the guard allows 61, one too many behind "ota-"
    public Task GuardedOneMore([ThingName] string thing)
    {
        if (thing.Contains(':') || thing.Length > 61) throw new ArgumentException("does not fit", nameof(thing));
        return iot.DescribeJobAsync(new DescribeJobRequest { JobId = $"ota-{thing}" }); //! IOTJ1004
    }

    // wrong: && lets a short name with a colon through
    public Task GuardedAnd([ThingName] string thing)
    {
        if (thing.Contains(':') && thing.Length > 60) throw new ArgumentException("does not fit", nameof(thing));
        return iot.DescribeJobAsync(new DescribeJobRequest { JobId = $"ota-{thing}" }); //! IOTJ1004
    }

    // legal: the pattern bounds the length, IndexOf excludes the colon
    public Task Pattern([ThingName] string thing) =>
        thing is { Length: >= 1 and <= 64 } && thing.IndexOf(':') < 0
            ? iot.DescribeJobAsync(new DescribeJobRequest { JobId = thing })
            : Task.CompletedTask;

    // wrong: 30 + 36 = 66
    public Task GuidTooLong() => iot.DescribeJobAsync(new DescribeJobRequest { JobId = $"camera-firmware-update-europe-{Guid.NewGuid()}" }); //! IOTJ1002

    // legal: 30 + 32 = 62
    public Task GuidFits() => iot.DescribeJobAsync(new DescribeJobRequest { JobId = $"camera-firmware-update-europe-{Guid.NewGuid():N}" });

    // legal: cut back to 64 by a range, whatever came before (66 are certain, so the range cannot throw)
    public Task GuidCut() => iot.DescribeJobAsync(new DescribeJobRequest { JobId = $"camera-firmware-update-europe-{Guid.NewGuid()}"[..64] });

    // wrong: 60 + 5 = 65
    public Task Repeated() => iot.DescribeJobAsync(new DescribeJobRequest { JobId = new string('a', 60) + Guid.NewGuid().ToString("N")[..5] }); //! IOTJ1002

    // legal: 60 + 4 = 64
    public Task RepeatedFits() => iot.DescribeJobAsync(new DescribeJobRequest { JobId = new string('a', 60) + Guid.NewGuid().ToString("N")[..4] });
}
