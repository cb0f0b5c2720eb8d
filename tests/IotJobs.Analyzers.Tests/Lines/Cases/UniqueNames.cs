#nullable enable
using System.Buffers;
using System.Security.Cryptography;

namespace Cases.FleetNames;

public readonly record struct RawName(string Text)
{
    public static implicit operator string(RawName name) => name.Text;
}

public readonly record struct CleanName(string Text)
{
    public static implicit operator string(CleanName name) => name.Text.Replace('.', '-');
}

public sealed class UniqueNames
{
    private const string GuidFormat = "B";
    private readonly IAmazonIoT _iot;

    public UniqueNames(IAmazonIoT iot) => _iot = iot;

    private static string Unique(string prefix) => prefix + Guid.NewGuid();

    private static string Named<T>(string prefix, T value) => $"{prefix}-{value}";

    private static string Numbered(string stem, int number = 1, string separator = ".") => stem + separator + number;

    // legal: 28 + 36 = 64
    public Task<DescribeJobResponse> JustFits() =>
        _iot.DescribeJobAsync(new DescribeJobRequest { JobId = Unique("camera-firmware-rollout-eu1-") });

    // wrong: 29 + 36 = 65
    public Task<DescribeJobResponse> OneTooMany() =>
        _iot.DescribeJobAsync(new DescribeJobRequest { JobId = Unique("camera-firmware-rollout-euw1-") }); //! IOTJ1002

    // legal: the braces are trimmed away
    public Task<DescribeJobResponse> BracesTrimmed() =>
        _iot.DescribeJobAsync(new DescribeJobRequest { JobId = Guid.NewGuid().ToString(GuidFormat).Trim('{', '}') });

    // legal: the first and the last character are the braces
    public Task<DescribeJobResponse> BracesCut() =>
        _iot.DescribeJobAsync(new DescribeJobRequest { JobId = "ota-" + Guid.NewGuid().ToString(GuidFormat)[1..^1] });

    // wrong: only the opening brace is cut
    public Task<DescribeJobResponse> OneBraceLeft() =>
        _iot.DescribeJobAsync(new DescribeJobRequest { JobId = "ota-" + Guid.NewGuid().ToString(GuidFormat).TrimStart('{') }); //! IOTJ1001

    // legal: base64 in its alphabet for URLs, without padding
    public Task<DescribeJobResponse> UrlSafeBase64()
    {
        var token = Convert.ToBase64String(Guid.NewGuid().ToByteArray()).TrimEnd('=').Replace('+', '-').Replace('/', '_');
        return _iot.DescribeJobAsync(new DescribeJobRequest { JobId = token });
    }

    // legal: forty of the sixty-four hexadecimal digits
    public Task<DescribeJobResponse> ShortHash(byte[] image) =>
        _iot.DescribeJobAsync(new DescribeJobRequest { JobId = "fw-" + Convert.ToHexString(SHA256.HashData(image))[..40].ToLowerInvariant() });

    // wrong: 3 + 64 = 67
    public Task<DescribeJobResponse> LongHash(byte[] image)
    {
        var digest = SHA256.HashData(image);
        return _iot.DescribeJobAsync(new DescribeJobRequest { JobId = "fw-" + Convert.ToHexString(digest) }); //! IOTJ1002
    }

    // legal: four digits fill a field of four
    public Task<DescribeJobResponse> FilledField(ushort build) =>
        _iot.DescribeJobAsync(new DescribeJobRequest { JobId = $"build-{build,4:D4}" });

    // wrong: a small number is filled up with blanks
    public Task<DescribeJobResponse> BlankField(int build)
    {
        var field = build.ToString(CultureInfo.InvariantCulture).PadLeft(8);
        return _iot.DescribeJobAsync(new DescribeJobRequest { JobId = $"build-{field}" }); //! IOTJ1004
    }

    // legal: up to 255 there is no separator
    public Task<DescribeJobResponse> SmallNumber(byte wave) =>
        _iot.DescribeJobAsync(new DescribeJobRequest { JobId = $"wave-{wave:N0}" });

    // legal: outside of 0 to 999 the method is left
    public async Task GuardedNumber(int wave)
    {
        if (wave is < 0 or > 999) return;
        await _iot.DescribeJobAsync(new DescribeJobRequest { JobId = $"wave-{wave:N0}" });
    }

    // wrong: up to 1,500 there can be a separator
    public async Task LooselyGuardedNumber(int wave)
    {
        if (wave is < 0 or > 1500) return;
        await _iot.DescribeJobAsync(new DescribeJobRequest { JobId = $"wave-{wave:N0}" }); //! IOTJ1004
    }

    // wrong: an id of 64 characters has no room for six more
    public async Task RetryOfSummary(ListJobsRequest query)
    {
        var page = await _iot.ListJobsAsync(query);
        foreach (var summary in page.Jobs.Where(j => j.Status == JobStatus.CANCELED))
        {
            var retry = $"{summary.JobId}-retry";
            await _iot.DescribeJobAsync(new DescribeJobRequest { JobId = retry }); //! IOTJ1004
        }
    }

    // legal: ids that are too long for the suffix are left out
    public async Task ShortRetryOfSummary(ListJobsRequest query)
    {
        var page = await _iot.ListJobsAsync(query);
        foreach (var summary in page.Jobs)
        {
            var id = summary.JobId;
            if (id.Length > 58) continue;
            await _iot.DescribeJobAsync(new DescribeJobRequest { JobId = $"{id}-retry" });
        }
    }

    // legal: behind the last slash of a job's ARN stands its id
    public async Task FromArn(CreateJobResponse created)
    {
        var id = created.JobArn[(created.JobArn.LastIndexOf('/') + 1)..];
        await _iot.DescribeJobAsync(new DescribeJobRequest { JobId = id });
    }

    // wrong: the ARN is taken for the id
    public async Task ArnAsId(CreateJobResponse created)
    {
        string reference = created.JobArn;
        await _iot.DescribeJobAsync(new DescribeJobRequest { JobId = reference }); //! IOTJ1001
    }

    // wrong: the conversion hands the dot on
    public Task<DescribeJobResponse> RawConversion()
    {
        var name = new RawName("fw-1.4");
        return _iot.DescribeJobAsync(new DescribeJobRequest { JobId = name }); //! IOTJ1001
    }

    // legal: the conversion replaces the dot
    public Task<DescribeJobResponse> CleanConversion()
    {
        var name = new CleanName("fw-1.4");
        return _iot.DescribeJobAsync(new DescribeJobRequest { JobId = name });
    }

    // wrong: the separator is a dot unless said otherwise
    public Task<DescribeJobResponse> DefaultSeparator() =>
        _iot.DescribeJobAsync(new DescribeJobRequest { JobId = Numbered("doorbell", 7) }); //! IOTJ1001

    // legal: the separator is given
    public Task<DescribeJobResponse> OwnSeparator() =>
        _iot.DescribeJobAsync(new DescribeJobRequest { JobId = Numbered(separator: "_", stem: "doorbell") });

    // legal: a number in the generic hole
    public Task<DescribeJobResponse> GenericNumber(long build) =>
        _iot.DescribeJobAsync(new DescribeJobRequest { JobId = Named("fw", build) });

    // wrong: a version in the generic hole
    public Task<DescribeJobResponse> GenericVersion(Version release) =>
        _iot.DescribeJobAsync(new DescribeJobRequest { JobId = Named("fw", release) }); //! IOTJ1001

    // legal: an expression over the whole text holds before it is used
    public Task<DescribeJobResponse> WholeExpression(Version release, bool pretty)
    {
        var id = pretty ? $"fw-{release}" : release.Dashed();
        if (!Regex.IsMatch(id, "^[a-zA-Z0-9_-]{1,64}$")) throw new FormatException(id);
        return _iot.DescribeJobAsync(new DescribeJobRequest { JobId = id });
    }
}
