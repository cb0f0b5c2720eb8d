#nullable enable

namespace Cases.ModernForms;

using System.Buffers;
using System.Collections.Frozen;
using System.Security.Cryptography;

public sealed class TextForms(IAmazonIoT iot)
{
    private const string Release = "ota-1.0.41";

    // legal: "ota-1"
    public Task DescribeMajor() => iot.DescribeJobAsync(new DescribeJobRequest { JobId = Release[..5] });

    // wrong: "ota-1.0" holds a dot
    public Task DescribeMinor() => iot.DescribeJobAsync(new DescribeJobRequest { JobId = Release[..^3] }); //! IOTJ1001

    // legal: the fold replaces the dot too
    public Task DescribeFolded(Version version) =>
        iot.DescribeJobAsync(new DescribeJobRequest { JobId = new[] { '.', ':', ' ' }.Aggregate($"ota-{version}", (text, c) => text.Replace(c, '-')) });

    // wrong: the fold replaces colons and blanks, a version has dots
    public Task DescribeHalfFolded(Version version) =>
        iot.DescribeJobAsync(new DescribeJobRequest { JobId = new[] { ':', ' ' }.Aggregate($"ota-{version}", (text, c) => text.Replace(c, '-')) }); //! IOTJ1001

    // legal: T and Z are themselves in a custom format
    public Task DescribeStamped(DateTime when, int build) =>
        iot.DescribeJobAsync(new DescribeJobRequest { JobId = string.Create(CultureInfo.InvariantCulture, $"ota-{when:yyyyMMddTHHmmssZ}-{build:D6}") });

    // wrong: the sortable form has colons
    public Task DescribeSortable(DateTime when) =>
        iot.DescribeJobAsync(new DescribeJobRequest { JobId = string.Create(CultureInfo.InvariantCulture, $"ota-{when:s}") }); //! IOTJ1001

    // legal: the date alone has dashes only in its round-trip form
    public Task DescribeDay(DateOnly day) => iot.DescribeJobAsync(new DescribeJobRequest { JobId = $"ota-{day:O}" });

    // wrong: the round-trip form of a time has colons
    public Task DescribeTime(TimeOnly time) => iot.DescribeJobAsync(new DescribeJobRequest { JobId = $"ota-{time:O}" }); //! IOTJ1001

    // legal: a raw string with two dollars, and names in ASCII
    public Task DescribeRaw(int build, Channel channel) =>
        iot.DescribeJobAsync(new DescribeJobRequest { JobId = $$"""ota-{{build}}-{{channel:G}}""" });

    // wrong: the member's name has an umlaut
    public Task DescribeEarly(int build) => iot.DescribeJobAsync(new DescribeJobRequest { JobId = $"""ota-{build}-{Kanal.Früh}""" }); //! IOTJ1001

    // legal: the number of the member, not its name
    public Task DescribeNumbered(Kanal kanal) => iot.DescribeJobAsync(new DescribeJobRequest { JobId = $"ota-{kanal:D}" });

    // legal: "Dictionary-Title"
    public Task DescribeNamed() => iot.DescribeJobAsync(new DescribeJobRequest { JobId = $"{nameof(Dictionary<string, int>)}-{nameof(Wave.Title)}" });

    // legal: written into a buffer of the stack
    public Task DescribeSpan(Guid run)
    {
        Span<char> buffer = stackalloc char[36];
        return run.TryFormat(buffer, out var written, "N")
            ? iot.DescribeJobAsync(new DescribeJobRequest { JobId = string.Concat("ota-", buffer[..written]) })
            : Task.CompletedTask;
    }

    // wrong: format P puts the Guid into parentheses
    public Task DescribeGuid(Guid run) => iot.DescribeJobAsync(new DescribeJobRequest { JobId = string.Create(null, $"{run:P}") }); //! IOTJ1001

    // legal: the builder's own Replace mends the version
    public Task DescribeBuilt(Version version)
    {
        var text = new StringBuilder("camera-", 64).Append(version).Replace('.', '-');
        return iot.DescribeJobAsync(new DescribeJobRequest { JobId = text.ToString() });
    }

    // wrong: joined with dots
    public Task DescribeJoined(Version version)
    {
        var text = new StringBuilder("camera-", 64).AppendJoin('.', version.Major, version.Minor);
        return iot.DescribeJobAsync(new DescribeJobRequest { JobId = text.ToString() }); //! IOTJ1001
    }

    // legal: the builder is cut to 64 characters
    public Task DescribeCut([JobId] string id, int attempt)
    {
        var text = new StringBuilder(id).Append('-').Append(attempt);
        text.Length = Math.Min(text.Length, 64);
        return iot.DescribeJobAsync(new DescribeJobRequest { JobId = text.ToString() });
    }

    // wrong: 64 + 6 characters
    public Task DescribeUncut([JobId] string id)
    {
        var text = new StringBuilder(id).Append("-retry");
        return iot.DescribeJobAsync(new DescribeJobRequest { JobId = text.ToString() }); //! IOTJ1004
    }

    // legal: at most 58 characters of the id are kept
    public Task DescribeClipped([JobId] string id) =>
        iot.DescribeJobAsync(new DescribeJobRequest { JobId = string.Concat(id.AsSpan(0, Math.Min(id.Length, 58)), "-retry") });

    // legal: only letters and digits, at most 60 of them
    public Task DescribeFiltered([ThingName] string thing) =>
        iot.DescribeJobAsync(new DescribeJobRequest { JobId = "ota-" + new string([.. thing.Where(char.IsAsciiLetterOrDigit).Take(60)]) });

    // legal: 64 hexadecimal digits fit exactly
    public Task DescribeHashed([ThingName] string thing) =>
        iot.DescribeJobAsync(new DescribeJobRequest { JobId = Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(thing))) });

    // wrong: base64 may hold '+' and '/'
    public Task DescribeRandom() => iot.DescribeJobAsync(new DescribeJobRequest { JobId = Convert.ToBase64String(RandomNumberGenerator.GetBytes(15)) }); //! IOTJ1004

    // legal: the three characters beyond an id's alphabet are taken away
    public Task DescribeUrlSafe(Guid run) =>
        iot.DescribeJobAsync(new DescribeJobRequest { JobId = Convert.ToBase64String(run.ToByteArray()).TrimEnd('=').Replace('+', '-').Replace('/', '_') });

    // wrong: an int has at most 11 characters, so that there is always a blank
    public Task DescribePadded(int build) => iot.DescribeJobAsync(new DescribeJobRequest { JobId = $"ota-{build,12}" }); //! IOTJ1004

    // wrong: 29 + 36 = 65
    public Task DescribeLong(Guid run) => iot.DescribeJobAsync(new DescribeJobRequest { JobId = $"camera-firmware-update-north-{run}" }); //! IOTJ1002

    // legal: 28 + 36 = 64
    public Task DescribeFitting(Guid run) => iot.DescribeJobAsync(new DescribeJobRequest { JobId = $"camera-firmware-update-west-{run}" });

    // wrong: the default of the parameter is a dot
    public Task DescribeDefaulted(int build)
    {
        return iot.DescribeJobAsync(new DescribeJobRequest { JobId = Id() }); //! IOTJ1001

        string Id(string separator = ".") => $"ota{separator}{build}";
    }

    // legal: the argument replaces the default
    public Task DescribeReplaced(int build)
    {
        return iot.DescribeJobAsync(new DescribeJobRequest { JobId = Id("-") });

        string Id(string separator = ".") => $"ota{separator}{build}";
    }

    // legal: a line break becomes a blank before the text is sent
    public Task Describe([JobId] string id) => iot.UpdateJobAsync(new UpdateJobRequest
    {
        JobId = id,
        Description = """
            Firmware for cameras.
            Second line.
            """.ReplaceLineEndings(" "),
    });

    // wrong: a tab is a control character
    public Task Entitle([JobId] string id, string title, int build) =>
        iot.UpdateJobAsync(new UpdateJobRequest { JobId = id, Description = $"{title}\tbuild {build}" }); //! IOTJ1020

    // wrong: 2,000 + 29 = 2,029 characters
    public Task Underline([JobId] string id) =>
        iot.UpdateJobAsync(new UpdateJobRequest { JobId = id, Description = new string('=', 2000) + new string('-', 29) }); //! IOTJ1020

    // wrong: a reason code has no '-'
    public Task Explain([JobId] string id, Exception error) =>
        iot.CancelJobAsync(new CancelJobRequest { JobId = id, ReasonCode = error is TimeoutException ? "TIMED-OUT" : "OTHER" }); //! IOTJ1020

    // legal: capitals, digits and '_'
    public Task Reason([JobId] string id, Exception error) => iot.CancelJobAsync(new CancelJobRequest
    {
        JobId = id,
        ReasonCode = error switch { TimeoutException => "TIMED_OUT", { InnerException: null } => "E_500", _ => nameof(OTHER) },
    });

    private const int OTHER = 9;
}
