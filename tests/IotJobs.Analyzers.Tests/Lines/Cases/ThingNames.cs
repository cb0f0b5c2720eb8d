#nullable enable
using System.Buffers;
using System.Security.Cryptography;

namespace Cases.FleetNames;

public sealed class ThingNames(IAmazonIoT iot)
{
    private static readonly SearchValues<char> JobChars = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_");

    // wrong: the length is tested, a colon is not
    public Task<DescribeJobResponse> LengthOnly([ThingName] string thing)
    {
        if (thing.Length > 60) throw new ArgumentException("too long", nameof(thing));
        return iot.DescribeJobAsync(new DescribeJobRequest { JobId = $"ota-{thing}" }); //! IOTJ1004
    }

    // legal: length and colon are tested, each in a way of its own
    public Task<DescribeJobResponse> BothGuards([ThingName] string thing)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(thing.Length, 60);
        if (thing.IndexOf(':') >= 0) throw new FormatException(thing);
        return iot.DescribeJobAsync(new DescribeJobRequest { JobId = $"ota-{thing}" });
    }

    // legal: what was seen is kept in a bool, and long names are cut
    public Task<DescribeJobResponse> KeptInBool([ThingName] string thing)
    {
        var hasColon = thing.Contains(':');
        var id = hasColon ? JobId.FromText(thing).Value : thing;
        if (id.Length > 64) id = id[..64];
        return iot.DescribeJobAsync(new DescribeJobRequest { JobId = id });
    }

    // wrong: cut to 64 before four characters are put in front
    public Task<DescribeJobResponse> CutTooEarly([ThingName] string thing)
    {
        var slug = thing.Replace(':', '-');
        if (slug.Length > 64) slug = slug[..64];
        return iot.DescribeJobAsync(new DescribeJobRequest { JobId = "ota-" + slug }); //! IOTJ1004
    }

    // legal: cut after the prefix
    public Task<DescribeJobResponse> CutLate([ThingName] string thing)
    {
        var id = "ota-" + thing.Replace(':', '-');
        id = id.Length > 64 ? id.Substring(0, 64) : id;
        return iot.DescribeJobAsync(new DescribeJobRequest { JobId = id });
    }

    // wrong: the gateway's name is tested, the camera's is used
    public async Task OtherVariable([ThingName] string gateway, [ThingName] string camera)
    {
        if (gateway.Contains(':') || gateway.Length > 40) return;
        await iot.DescribeJobAsync(new DescribeJobRequest { JobId = "ota-" + camera }); //! IOTJ1004
    }

    // legal: the helper throws on what a JobId may not hold
    public Task<DescribeJobResponse> GuardThatThrows([ThingName] string thing)
    {
        EnsureJobSafe(thing, 60);
        return iot.DescribeJobAsync(new DescribeJobRequest { JobId = $"ota-{thing}" });
    }

    // wrong: what the guard says is thrown away
    public Task<DescribeJobResponse> GuardIgnored([ThingName] string thing)
    {
        _ = IsJobSafe(thing);
        return iot.DescribeJobAsync(new DescribeJobRequest { JobId = $"ota-{thing}" }); //! IOTJ1004
    }

    // legal: nothing outside the allowed characters, and short enough
    public Task<DescribeJobResponse> Searched([ThingName] string thing)
    {
        if (thing.AsSpan().IndexOfAnyExcept(JobChars) >= 0 || thing.Length > 60)
        {
            throw new ArgumentException("not usable in a job id", nameof(thing));
        }

        return iot.DescribeJobAsync(new DescribeJobRequest { JobId = $"ota-{thing}" });
    }

    // wrong: a test for nothing says nothing about colons
    public Task<DescribeJobResponse> OnlyNotEmpty([ThingName] string thing)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(thing);
        return iot.DescribeJobAsync(new DescribeJobRequest { JobId = string.Format("ota-{0}", thing) }); //! IOTJ1004
    }

    // legal: a slug of legal characters that never grows beyond 64
    public Task<DescribeJobResponse> SlugWithCap([ThingName] string thing)
    {
        var slug = new StringBuilder(64);
        foreach (var c in thing)
        {
            if (slug.Length == 64) break;
            slug.Append(char.IsAsciiLetterOrDigit(c) ? c : '-');
        }

        return iot.DescribeJobAsync(new DescribeJobRequest { JobId = slug.ToString() });
    }

    // legal: long or odd names are hashed to forty characters
    public Task<DescribeJobResponse> HashedWhenLong([ThingName] string thing)
    {
        var name = thing.Length <= 40 && !thing.Contains(':') ? thing : Convert.ToHexString(SHA1.HashData(Encoding.UTF8.GetBytes(thing)));
        return iot.DescribeJobAsync(new DescribeJobRequest { JobId = "ota-" + name });
    }

    // legal: what stands behind the last colon holds none
    public Task<DescribeJobResponse> BehindLastColon([ThingName] string thing)
    {
        var serial = thing[(thing.LastIndexOf(':') + 1)..];
        return serial.Length is 0 or > 60
            ? Task.FromResult(new DescribeJobResponse())
            : iot.DescribeJobAsync(new DescribeJobRequest { JobId = "ota-" + serial });
    }

    // legal: letters and digits, at most forty-eight of them
    public Task<DescribeJobResponse> FilteredCharacters([ThingName] string thing) =>
        iot.DescribeJobAsync(new DescribeJobRequest { JobId = "ota-" + string.Concat(thing.Where(char.IsAsciiLetterOrDigit).Take(48)) });

    // legal: the last of three parts, which is a uuid in text
    public Task<DescribeJobResponse> ThreeParts([ThingName] string thing) => thing.Split(':') switch
    {
        [_, _, { Length: 36 } uuid] => iot.DescribeJobAsync(new DescribeJobRequest { JobId = $"ota-{uuid}" }),
        [{ Length: < 60 } single] => iot.DescribeJobAsync(new DescribeJobRequest { JobId = $"ota-{single}" }),
        _ => throw new FormatException(thing),
    };

    // wrong: the arm keeps the name that has a colon
    public Task<DescribeJobResponse> Inverted([ThingName] string thing)
    {
        var id = thing.Contains(':') ? thing : JobId.FromText(thing).Value;
        return iot.DescribeJobAsync(new DescribeJobRequest { JobId = id }); //?
    }

    // wrong: an ARN always has colons
    public async Task FromExecution(string jobId, [ThingName] string thing)
    {
        var answer = await iot.DescribeJobExecutionAsync(new DescribeJobExecutionRequest { JobId = jobId, ThingName = thing });
        var execution = answer.Execution;
        if (execution.Status == JobExecutionStatus.FAILED)
        {
            await iot.CancelJobAsync(new CancelJobRequest { JobId = "retry-" + execution.ThingArn, Force = true }); //! IOTJ1001
        }
    }

    // legal: either it is a JobId, or one is made of it
    public Task<DescribeJobResponse> ParsedOrMade([ThingName] string thing)
    {
        if (!JobId.TryParse(thing, out var id)) id = JobId.FromText(thing);
        return iot.DescribeJobAsync(new DescribeJobRequest { JobId = id });
    }

    private static void EnsureJobSafe(string value, int room)
    {
        if (value.Length > room) throw new ArgumentException($"'{value}' is longer than {room}");
        foreach (var c in value)
        {
            if (!char.IsAsciiLetterOrDigit(c) && c is not ('-' or '_')) throw new ArgumentException($"'{value}' holds '{c}'");
        }
    }

    private static bool IsJobSafe(string value) => value.Length <= 60 && value.All(c => char.IsAsciiLetterOrDigit(c) || c == '-' || c == '_');
}
