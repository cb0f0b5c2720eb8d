#nullable enable
using System.Buffers;
using System.Security.Cryptography;

namespace Cases.FleetNames;

internal static class Fleet
{
    public const string Cameras = "arn:aws:iot:eu-west-1:123456789012:thinggroup/cameras";
    public const string Update = "{\"operation\":\"UPDATE\"}";
}

public sealed record Release(Version Version, string Channel);

public static class VersionExtensions
{
    public static string Dashed(this Version version, int fields = 3) => version.ToString(fields).Replace('.', '-');

    public static string Tagged(this Version version, string prefix) => prefix + "_v" + version;
}

public sealed class VersionNames(IAmazonIoT iot)
{
    // legal: Major and Minor of a Version have no dots
    public Task<CreateJobResponse> FromParts(Version release)
    {
        var (major, minor) = (release.Major, release.Minor);
        return iot.CreateJobAsync(new CreateJobRequest { JobId = $"fw-{major}-{minor}-{DateTime.UtcNow:yyyyMMddHHmmss}", Targets = [Fleet.Cameras], Document = Fleet.Update });
    }

    // wrong: the text of a Version always has a dot
    public Task<DescribeJobResponse> Latest(IReadOnlyCollection<Release> releases)
    {
        var latest = releases.OrderByDescending(r => r.Version).First();
        var id = $"fw-{latest.Version}-stable";
        return iot.DescribeJobAsync(new DescribeJobRequest { JobId = id }); //! IOTJ1001
    }

    // legal: the extension replaces the dots
    public Task<DescribeJobResponse> ThroughExtension(Release release) =>
        iot.DescribeJobAsync(new DescribeJobRequest { JobId = "fw-" + release.Version.Dashed() });

    // wrong: this extension writes the version as it is
    public Task<DescribeJobResponse> ThroughOtherExtension(Release release) =>
        iot.DescribeJobAsync(new DescribeJobRequest { JobId = release.Version.Tagged("camera") }); //! IOTJ1001

    // legal: one field has no dot
    public Task<DescribeJobResponse> MajorOnly(Version release) =>
        iot.DescribeJobAsync(new DescribeJobRequest { JobId = $"fw-v{release.ToString(1)}" });

    // wrong: two fields are parted by a dot
    public Task<DeleteJobResponse> TwoFields(Version release)
    {
        return iot.DeleteJobAsync(new DeleteJobRequest { JobId = Tag(release), Force = true }); //! IOTJ1001

        static string Tag(Version v)
        {
            var shortForm = v.ToString(2);
            return "fw_" + shortForm;
        }
    }

    // legal: taken apart at the dots and joined by another character
    public Task<DescribeJobResponse> SplitAndJoin(Version release)
    {
        var parts = release.ToString().Split('.');
        return iot.DescribeJobAsync(new DescribeJobRequest { JobId = "fw-" + string.Join('-', parts) });
    }

    // wrong: two numbers joined by a dot
    public Task<DescribeJobResponse> JoinedByDot(Version release) =>
        iot.DescribeJobAsync(new DescribeJobRequest { JobId = "fw-" + string.Join('.', new[] { release.Major, release.Minor }) }); //! IOTJ1001

    // legal: every character of the builder that is no letter or digit is overwritten
    public Task<DescribeJobResponse> BuilderIndexer(Version release)
    {
        var text = new StringBuilder(release.ToString());
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsAsciiLetterOrDigit(text[i]))
            {
                text[i] = '-';
            }
        }

        return iot.DescribeJobAsync(new DescribeJobRequest { JobId = text.ToString() });
    }

    // legal: the array is changed in place before it becomes text again
    public Task<DescribeJobResponse> CharArray(Version release)
    {
        var chars = $"fw-{release}".ToCharArray();
        for (var i = 0; i < chars.Length; i++)
        {
            if (chars[i] == '.') chars[i] = '_';
        }

        var id = new string(chars);
        return iot.DescribeJobAsync(new DescribeJobRequest { JobId = id });
    }

    // legal: a span is changed in place
    public Task<DescribeJobResponse> SpanBuffer(Version release)
    {
        Span<char> buffer = stackalloc char[48];
        release.TryFormat(buffer, out var written);
        var used = buffer[..written];
        used.Replace('.', '-');
        return iot.DescribeJobAsync(new DescribeJobRequest { JobId = new string(used) });
    }

    // legal: each character is mapped
    public Task<DescribeJobResponse> SelectCharacters(Version release)
    {
        var mapped = string.Concat(release.ToString().Select(c => c == '.' ? '-' : c));
        return iot.DescribeJobAsync(new DescribeJobRequest { JobId = $"fw-{mapped}" });
    }

    // legal: where there is a dot, it is replaced
    public Task<DescribeJobResponse> ReplaceWhenNeeded(Version release)
    {
        var text = release.ToString();
        text = text.Contains('.') ? text.Replace(".", string.Empty) : text;
        return iot.DescribeJobAsync(new DescribeJobRequest { JobId = "fw" + text });
    }

    // wrong: invariant culture does not take the dots of a version away
    public Task<DescribeJobResponse> InvariantHandler(Version release, int build) =>
        iot.DescribeJobAsync(new DescribeJobRequest { JobId = string.Create(CultureInfo.InvariantCulture, $"fw-{build:D6}-{release}") }); //! IOTJ1001

    // wrong: a record writes its own name, braces and blanks
    public Task<DescribeJobResponse> RecordAsText(Release release) =>
        iot.DescribeJobAsync(new DescribeJobRequest { JobId = $"fw-{release}" }); //?

    // wrong: a list writes the name of its type
    public Task<DescribeJobResponse> ListAsText(List<int> waves) =>
        iot.DescribeJobAsync(new DescribeJobRequest { JobId = $"fw-{waves}" }); //?

    // wrong: a comma is replaced, the dot stays
    public Task<DescribeJobResponse> WrongCharacterReplaced(Version release)
    {
        string Clean(string text) => text.Replace(',', '-').Trim('.');
        var id = Clean(release.ToString());
        return iot.DescribeJobAsync(new DescribeJobRequest { JobId = id }); //! IOTJ1001
    }
}
