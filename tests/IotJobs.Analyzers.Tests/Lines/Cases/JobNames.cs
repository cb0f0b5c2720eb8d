#nullable enable
using System.Security.Cryptography;
using System.ComponentModel.DataAnnotations;

namespace Cases.JobNames;

public enum Channel { Stable, Beta, Canary }

public static class Fleet
{
    public const string Camera = "arn:aws:iot:eu-west-1:123456789012:thing/cam-1";
    public const string Doc = "{\"operation\":\"UPDATE\"}";
    public const string LongPrefix = "camera-firmware-update-for-europe"; // 33
}

public sealed record Camera([property: ThingName] string ThingName, string? Site);

public sealed class RolloutOptions
{
    public string Prefix { get; set; } = "";
    public string? Site { get; set; }
    public Channel Channel { get; set; }
}

internal static class Guard
{
    public static string AsciiName(string value, int max)
    {
        ArgumentException.ThrowIfNullOrEmpty(value);
        if (value.Length > max) throw new ArgumentOutOfRangeException(nameof(value));
        foreach (var c in value)
        {
            if (!char.IsAsciiLetterOrDigit(c) && c != '-') throw new ArgumentException("name", nameof(value));
        }
        return value;
    }

    public static void NoColon(string value)
    {
        if (value.Contains(':')) throw new ArgumentException("colon", nameof(value));
    }
}

public interface IRetry
{
    Task<T> ExecuteAsync<T>(Func<Task<T>> action);
}

public sealed partial class JobNames(IAmazonIoT client, RolloutOptions options, IRetry retry)
{
    private static CreateJobRequest Base(string id) => new()
    {
        JobId = id,
        Targets = [Fleet.Camera],
        Document = Fleet.Doc,
        TimeoutConfig = new TimeoutConfig { InProgressTimeoutInMinutes = 60 },
    };

    public Task FromVersion(Version version, CancellationToken ct)
        => client.CreateJobAsync(Base($"fw-{version.ToString(3).Replace('.', '-')}"), ct);

    public async Task Nightly(DateTime builtAt)
    {
        var request = new CreateJobRequest { Targets = [Fleet.Camera], Document = Fleet.Doc };
        request.JobId = $"nightly-{builtAt:s}"; //! IOTJ1001
        await client.CreateJobAsync(request);
    }

    public async Task NightlyCompact(DateTime builtAt)
    {
        var request = new CreateJobRequest { Targets = [Fleet.Camera], Document = Fleet.Doc };
        request.JobId = $"nightly-{builtAt:yyyyMMdd'T'HHmmss}Z";
        await client.CreateJobAsync(request);
    }

    public Task Batch(int index) => client.CreateJobAsync(new CreateJobRequest
    {
        JobId = $"batch-{index:N0}", //! IOTJ1004
        Targets = [Fleet.Camera],
        Document = Fleet.Doc,
    });

    public Task BatchPadded(int index) => client.CreateJobAsync(Base($"batch-{index:D6}-{index:x}"));

    // 33 + 1 + 36
    public Task Long() => client.CreateJobAsync(new CreateJobRequest
    {
        JobId = $"{Fleet.LongPrefix}-{Guid.NewGuid()}", //! IOTJ1002
        Targets = [Fleet.Camera],
        Document = Fleet.Doc,
    });

    public Task Short()
    {
        var tail = Guid.NewGuid().ToString("N")[..12];
        return client.CreateJobAsync(Base($"{Fleet.LongPrefix}-{tail}"));
    }

    public async Task Parens()
    {
        var id = Guid.NewGuid().ToString("P");
        await client.DescribeJobAsync(new DescribeJobRequest { JobId = id }); //! IOTJ1001
    }

    public Task ForThing([ThingName] string thing)
    {
        Guard.NoColon(thing);
        if (thing.Length > 40) throw new ArgumentException("too long", nameof(thing));
        return client.CreateJobAsync(Base($"ota-{thing}"));
    }

    // the colon stays
    public async Task ForThingCut([ThingName] string thing)
    {
        if (thing.Length > 40) thing = thing[..40];
        var request = new DeleteJobRequest { Force = true };
        request.JobId = $"ota-{thing}"; //! IOTJ1004
        await client.DeleteJobAsync(request);
    }

    public Task FromOperator(string? text)
    {
        var id = JobId.TryParse(text, out var parsed) ? parsed.Value : JobId.New("ota").Value;
        return client.CreateJobAsync(Base(id));
    }

    public async Task Built(int major, int minor)
    {
        await client.DeleteJobAsync(new DeleteJobRequest { JobId = new StringBuilder("fw-").Append(major).Append('.').Append(minor).ToString() }); //! IOTJ1001
    }

    public async Task Sanitized([ThingName] string thing)
    {
        var text = new StringBuilder(capacity: 64);
        text.Append("t-");
        foreach (var c in thing)
        {
            if (text.Length == 50) break;
            text.Append(char.IsAsciiLetterOrDigit(c) ? c : '-');
        }
        await client.DeleteJobAsync(new DeleteJobRequest { JobId = text.ToString() });
    }

    public Task Dated(int site, DateTime date)
        => client.DescribeJobAsync(new DescribeJobRequest { JobId = string.Join('-', "ota", site.ToString(CultureInfo.InvariantCulture), date.ToString("d", CultureInfo.InvariantCulture)) }); //! IOTJ1001

    public Task Joined(IEnumerable<short> waves)
    {
        var id = "w" + string.Join("_", waves.Take(5));
        return client.DescribeJobAsync(new DescribeJobRequest { JobId = id });
    }

    public Task ByChannel(int build) => client.DescribeJobAsync(new DescribeJobRequest
    {
        JobId = "ota-" + build + options.Channel switch
        {
            Channel.Stable => "-stable",
            Channel.Beta => "-beta channel", //! IOTJ1001
            _ => "-canary",
        },
    });

    // the arm is never taken
    public Task ByChannelChecked(Channel channel, int build)
    {
        if (channel == Channel.Beta) throw new NotSupportedException();
        var suffix = channel switch { Channel.Stable => "stable", Channel.Beta => "beta channel", _ => "canary" };
        return client.CreateJobAsync(Base($"ota-{build}-{suffix}"));
    }

    public Task Zeros() => client.GetJobDocumentAsync(new GetJobDocumentRequest { JobId = "fw-" + new string('0', 62) }); //! IOTJ1002

    public Task Padded(int build) => client.GetJobDocumentAsync(new GetJobDocumentRequest { JobId = "fw-" + build.ToString(CultureInfo.InvariantCulture).PadLeft(61, '0') });

    public Task Aligned(int number) => client.GetJobDocumentAsync(new() { JobId = $"run-{number,8}" }); //! IOTJ1004

    public Task AlignedTrimmed(int number) => client.GetJobDocumentAsync(new() { JobId = "run-" + $"{number,8}".Trim() });

    public Task Nothing() => client.DescribeJobAsync(new DescribeJobRequest { JobId = "" }); //! IOTJ1003

    public async Task<bool> Newest(IReadOnlyList<JobSummary> jobs)
    {
        var id = "";
        foreach (var job in jobs)
        {
            if (job.Status == JobStatus.IN_PROGRESS) { id = job.JobId; break; }
        }
        if (id.Length == 0) return false;
        await client.CancelJobAsync(new CancelJobRequest { JobId = id, ReasonCode = "SUPERSEDED" });
        return true;
    }

    private static string Compose(string site, char separator = '/') => site + separator + "fw";

    public Task DefaultSeparator() => client.DescribeJobAsync(new DescribeJobRequest { JobId = Compose("seoul") }); //! IOTJ1001

    public Task OwnSeparator() => client.DescribeJobAsync(new DescribeJobRequest { JobId = Compose("seoul", '_') });

    private Task StartAsync([JobId] string jobId, CancellationToken ct = default) => retry.ExecuteAsync(() => client.CreateJobAsync(new CreateJobRequest
    {
        JobId = jobId,
        Targets = [Fleet.Camera],
        Document = Fleet.Doc,
    }, ct));

    public async Task StartTwo()
    {
        await StartAsync("door-1");
        await StartAsync(
            "door.2", //! IOTJ1001
            CancellationToken.None);
    }

    public Task NewWithDot()
    {
        var id = JobId.New("ota.2024"); //! IOTJ1001
        return StartAsync(id);
    }

    public async Task DescribeAll(CancellationToken ct)
    {
        var page = await client.ListJobsAsync(new ListJobsRequest { MaxResults = 50 }, ct);
        foreach (var summary in page.Jobs ?? [])
        {
            await client.DescribeJobAsync(new DescribeJobRequest { JobId = summary.JobArn }, ct); //! IOTJ1001
        }
    }

    public async Task DescribeAllById(CancellationToken ct)
    {
        var page = await client.ListJobsAsync(new ListJobsRequest { MaxResults = 50 }, ct);
        foreach (var arn in from summary in page.Jobs ?? [] where summary.JobArn is not null select summary.JobArn)
        {
            await client.DescribeJobAsync(new DescribeJobRequest { JobId = arn[(arn.LastIndexOf('/') + 1)..] }, ct);
        }
    }

    public IEnumerable<DescribeJobRequest> PerThing(IEnumerable<Camera> things)
        => things.Where(t => t.ThingName.StartsWith("cam-", StringComparison.Ordinal)).Select(t => new DescribeJobRequest { JobId = $"o-{t.ThingName}" }); //! IOTJ1004

    public IEnumerable<DescribeJobRequest> PerPlainThing(IEnumerable<Camera> things)
        => things.Where(t => t.ThingName.Length < 30 && t.ThingName.All(char.IsAsciiLetterOrDigit)).Select(t => new DescribeJobRequest { JobId = $"o-{t.ThingName}" });

    public Task Fixed() => client.CreateJobAsync(new CreateJobRequest
    {
        JobId = "camera-firmware", //! IOTJ1005
        Targets = [Fleet.Camera],
        Document = Fleet.Doc,
        TimeoutConfig = new() { InProgressTimeoutInMinutes = 5 },
    });
}
