#nullable enable

namespace Cases.JobIdsOfHelpers;

public enum StampStyle { Compact, Day, Iso }

internal static class Texts
{
    public static string Dot(string s, bool dashed) => dashed ? s.Replace('.', '-') : s;

    public static string Stamp(DateTime at, StampStyle style)
    {
        switch (style)
        {
            case StampStyle.Compact: return at.ToString("yyyyMMddHHmmss", CultureInfo.InvariantCulture);
            case StampStyle.Day: return at.ToString("yyyyMMdd", CultureInfo.InvariantCulture);
            case StampStyle.Iso: return at.ToString("o", CultureInfo.InvariantCulture);
            default: throw new ArgumentOutOfRangeException(nameof(style));
        }
    }

    public static string Run(Guid run, string format = "N") => run.ToString(format);

    public static string Clean(string s, bool raw)
    {
        if (raw) return s;
        var text = s.Replace(':', '-');
        return text.Length <= 40 ? text : text[..40];
    }

    public static string Kind(int kind) => kind switch
    {
        1 => "camera",
        2 => "lamp",
        _ => "unknown kind",
    };

    public static string Joined(string a, string b, string separator = "-") => a + separator + b;

    public static string? Legal(string s) => s.Contains(':') || s.Length > 64 ? null : s;

    public static bool TryMake(string s, out string id)
    {
        if (s.Length > 50 || s.Contains(':'))
        {
            id = "not usable";
            return false;
        }
        id = "thing-" + s;
        return true;
    }

    public static void Require(string id)
    {
        if (id.Length > 64) throw new ArgumentException("too long");
        if (id.Any(c => !(char.IsAsciiLetterOrDigit(c) || c == '-' || c == '_'))) throw new ArgumentException("bad character");
    }

    public static void RequireText(string id)
    {
        if (id.Length == 0) throw new ArgumentException("empty");
    }

    public static string Shorten(this string s, int length) => s.Length <= length ? s : s.Substring(0, length);

    public static string Dashes(this string s) => s.Replace(':', '-');

    public static string Or(string? value, string fallback) => string.IsNullOrEmpty(value) ? fallback : value;
}

internal sealed class IdParts
{
    private readonly string _prefix;
    private readonly string _version;

    public IdParts(string prefix, Version version, bool dashes)
    {
        _prefix = prefix;
        _version = dashes ? version.ToString().Replace('.', '-') : version.ToString();
    }

    public string ToId() => _prefix + "-" + _version;
}

internal sealed record CampaignId(string Name, int Wave)
{
    public string Text => $"{Name}-wave{Wave}";
}

public sealed class CampaignOptions
{
    [JobId] public string Id { get; set; } = "";
    public string? Prefix { get; set; }
}

public static class LegalHelpers
{
    public static Task DashedVersion(IAmazonIoT client, Version version)
        => client.DescribeJobAsync(new DescribeJobRequest { JobId = Texts.Dot(version.ToString(), true) });

    public static Task DashedByName(IAmazonIoT client, Version version)
        => client.DescribeJobAsync(new DescribeJobRequest { JobId = "fw-" + Texts.Dot(dashed: true, s: version.ToString(3)) });

    public static Task CompactStamp(IAmazonIoT client)
        => client.DescribeJobAsync(new DescribeJobRequest { JobId = "nightly-" + Texts.Stamp(DateTime.UtcNow, StampStyle.Compact) });

    public static Task DayStampByLocal(IAmazonIoT client, DateTime day)
    {
        const StampStyle style = StampStyle.Day;
        var stamp = Texts.Stamp(day, style);
        return client.DescribeJobAsync(new DescribeJobRequest { JobId = $"daily_{stamp}" });
    }

    public static Task DefaultFormatFits(IAmazonIoT client)
        => client.DescribeJobAsync(new DescribeJobRequest { JobId = "firmware-rollout-for-cameras-" + Texts.Run(Guid.NewGuid()) });

    public static Task CleanedEarlyReturn(IAmazonIoT client, [ThingName] string thing)
        => client.DescribeJobAsync(new DescribeJobRequest { JobId = "ota-" + Texts.Clean(thing, raw: false) });

    public static Task KnownKind(IAmazonIoT client, int n)
        => client.DescribeJobAsync(new DescribeJobRequest { JobId = Texts.Kind(2) + "-" + n });

    public static Task UnknownKindLookedFor(IAmazonIoT client, int kind)
    {
        var name = Texts.Kind(kind);
        if (name == "unknown kind") throw new ArgumentOutOfRangeException(nameof(kind));
        return client.DescribeJobAsync(new DescribeJobRequest { JobId = name });
    }

    public static Task DefaultSeparator(IAmazonIoT client)
        => client.DescribeJobAsync(new DescribeJobRequest { JobId = Texts.Joined("camera", "firmware") });

    public static Task NullWhenIllegal(IAmazonIoT client, [ThingName] string thing)
    {
        if (Texts.Legal(thing) is { } id) return client.DescribeJobAsync(new DescribeJobRequest { JobId = id });
        return Task.CompletedTask;
    }

    public static Task TriedByOut(IAmazonIoT client, [ThingName] string thing)
    {
        if (!Texts.TryMake(thing, out var id)) return Task.CompletedTask;
        return client.DescribeJobAsync(new DescribeJobRequest { JobId = id });
    }

    public static Task HelperThatThrows(IAmazonIoT client, [ThingName] string thing)
    {
        Texts.Require(thing);
        return client.DescribeJobAsync(new DescribeJobRequest { JobId = thing });
    }

    public static Task ExtensionsInARow(IAmazonIoT client, [ThingName] string thing)
        => client.DescribeJobAsync(new DescribeJobRequest { JobId = thing.Dashes().Shorten(64) });

    public static Task ObjectWithDashes(IAmazonIoT client, Version version)
    {
        var parts = new IdParts("camera", version, dashes: true);
        return client.DescribeJobAsync(new DescribeJobRequest { JobId = parts.ToId() });
    }

    public static Task LocalFunctionOfCaptured(IAmazonIoT client, Version version, int attempt)
    {
        return client.DescribeJobAsync(new DescribeJobRequest { JobId = Name() });

        string Name() => $"v{version.Major}-{version.Minor}-{attempt}";
    }

    public static Task FallbackHelper(IAmazonIoT client, CampaignOptions options)
        => client.DescribeJobAsync(new DescribeJobRequest { JobId = Texts.Or(options.Prefix, "ota") + "-1" });

    public static Task RecordText(IAmazonIoT client)
        => client.DescribeJobAsync(new DescribeJobRequest { JobId = new CampaignId("spring", 4).Text });

    public static Task MarkedProperty(IAmazonIoT client, CampaignOptions options)
        => client.DescribeJobAsync(new DescribeJobRequest { JobId = options.Id });

    public static CampaignOptions MarkedPropertySet(string configured) => new() { Id = configured };

    public static Task ThroughPrivateMethod(IAmazonIoT client, string name)
        => Describe(client, "fw_" + name);

    private static Task Describe(IAmazonIoT client, string id)
        => client.DescribeJobAsync(new DescribeJobRequest { JobId = id });

    public static Task PrefixFits(IAmazonIoT client) => SendWithGuid(client, "short-prefix-");

    private static Task SendWithGuid(IAmazonIoT client, string prefix)
        => client.DescribeJobAsync(new DescribeJobRequest { JobId = prefix + Guid.NewGuid().ToString("N") });

    public static Task NewWithPrefix(IAmazonIoT client)
        => client.DescribeJobAsync(new DescribeJobRequest { JobId = JobId.New("firmware_") });

    public static Task CallerSentinelCheckedInCallee(IAmazonIoT client, string? id)
        => DescribeIfKnown(client, id ?? "no id");

    private static Task DescribeIfKnown(IAmazonIoT client, string id)
    {
        if (id == "no id") return Task.CompletedTask;
        return client.DescribeJobAsync(new DescribeJobRequest { JobId = id });
    }
}

public static class WrongHelpers
{
    public static Task UndashedVersion(IAmazonIoT client, Version version)
        => client.DescribeJobAsync(new DescribeJobRequest { JobId = Texts.Dot(version.ToString(), false) }); //! IOTJ1001

    public static Task IsoStamp(IAmazonIoT client)
        => client.DescribeJobAsync(new DescribeJobRequest { JobId = "nightly-" + Texts.Stamp(DateTime.UtcNow, StampStyle.Iso) }); //! IOTJ1001

    public static Task CallerHandsSpace(IAmazonIoT client)
        => Describe(client, "camera firmware"); //! IOTJ1001

    public static Task CallerHandsFine(IAmazonIoT client)
        => Describe(client, "camera-firmware");

    private static Task Describe(IAmazonIoT client, string id)
        => client.DescribeJobAsync(new DescribeJobRequest { JobId = id });

    public static Task PrefixTooLong(IAmazonIoT client)
        => SendWithGuid(client, "a-prefix-that-is-long-enough-to-exceed-32-"); //! IOTJ1002

    private static Task SendWithGuid(IAmazonIoT client, string prefix)
        => client.DescribeJobAsync(new DescribeJobRequest { JobId = prefix + Guid.NewGuid().ToString("N") });

    public static Task HyphenatedGuidTooLong(IAmazonIoT client)
        => client.DescribeJobAsync(new DescribeJobRequest { JobId = "firmware-rollout-for-cameras-" + Texts.Run(Guid.NewGuid(), "D") }); //! IOTJ1002

    public static Task UnknownKindUsed(IAmazonIoT client, int kind)
        => client.DescribeJobAsync(new DescribeJobRequest { JobId = "fw-" + Texts.Kind(kind) }); //! IOTJ1001

    public static Task UnknownKindCertain(IAmazonIoT client)
        => client.DescribeJobAsync(new DescribeJobRequest { JobId = Texts.Kind(7) }); //! IOTJ1001

    public static Task DashesAreNotLength(IAmazonIoT client, [ThingName] string thing)
        => client.DescribeJobAsync(new DescribeJobRequest { JobId = thing.Dashes() }); //! IOTJ1004

    public static Task ShortButColons(IAmazonIoT client, [ThingName] string thing)
        => client.DescribeJobAsync(new DescribeJobRequest { JobId = thing.Shorten(64) }); //! IOTJ1004

    public static Task RawThing(IAmazonIoT client, [ThingName] string thing)
        => client.DescribeJobAsync(new DescribeJobRequest { JobId = "ota-" + Texts.Clean(thing, raw: true) }); //! IOTJ1004

    public static Task CheckOfEmptinessOnly(IAmazonIoT client, [ThingName] string thing)
    {
        Texts.RequireText(thing);
        return client.DescribeJobAsync(new DescribeJobRequest { JobId = thing }); //! IOTJ1004
    }

    public static void MarkedPropertyDot(CampaignOptions options)
    {
        options.Id = "camera.firmware"; //! IOTJ1001
    }

    public static Task MarkedParameterSlash(IAmazonIoT client)
        => DescribeMarked(client, "camera/firmware"); //! IOTJ1001

    public static Task DescribeMarked(IAmazonIoT client, [JobId] string id)
        => client.DescribeJobAsync(new DescribeJobRequest { JobId = id });

    [return: JobId]
    public static string MarkedReturn(int n) => "camera firmware " + n; //! IOTJ1001

    public static JobId ParsedConstant() => JobId.Parse("camera:1"); //! IOTJ1001

    public static JobId ParsedEmpty() => JobId.Parse(""); //! IOTJ1003

    public static JobId NewWithBadPrefix() => JobId.New("camera firmware "); //! IOTJ1001

    public static Task ColonSeparator(IAmazonIoT client)
        => client.DescribeJobAsync(new DescribeJobRequest { JobId = Texts.Joined("camera", "firmware", ":") }); //! IOTJ1001

    public static Task ObjectWithDots(IAmazonIoT client, Version version)
    {
        var parts = new IdParts("camera", version, dashes: false);
        return client.DescribeJobAsync(new DescribeJobRequest { JobId = parts.ToId() }); //! IOTJ1001
    }

    public static Task FallbackWithSpace(IAmazonIoT client, CampaignOptions options)
        => client.DescribeJobAsync(new DescribeJobRequest { JobId = Texts.Or(options.Prefix, "no prefix") }); //! IOTJ1001

    public static Task LocalFunctionWithDots(IAmazonIoT client, Version version)
    {
        return client.DescribeJobAsync(new DescribeJobRequest { JobId = Name() }); //! IOTJ1001

        string Name() => $"fw-{version.ToString(2)}";
    }

    public static Task RecordWithSpace(IAmazonIoT client)
        => client.DescribeJobAsync(new DescribeJobRequest { JobId = new CampaignId("spring sale", 4).Text }); //! IOTJ1001

    public static Task ResultOfTryIgnored(IAmazonIoT client, [ThingName] string thing)
    {
        Texts.TryMake(thing, out var id);
        return client.DescribeJobAsync(new DescribeJobRequest { JobId = id }); //! IOTJ1001
    }

    public static Task DefaultArgumentOfOwn(IAmazonIoT client) => DescribeDefault(client); //? certain 1001, but the place (call, or the default in the callee) is not said by the design

    private static Task DescribeDefault(IAmazonIoT client, string id = "default id")
        => client.DescribeJobAsync(new DescribeJobRequest { JobId = id });
}
