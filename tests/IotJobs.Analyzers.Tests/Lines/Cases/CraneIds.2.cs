#nullable enable

using System.Buffers;
using System.Security.Cryptography;

namespace Cases.CraneIds;

public sealed class TideJobs(IAmazonIoT iot, IConfig config)
{
    private string lastId = "";

    public Task FromConfig() => iot.DeleteJobAsync(new DeleteJobRequest { JobId = $"{config["Tide:Prefix"]}-{config["Tide:Station"]}" });

    public Task FromEnvironment()
    {
        var id = Environment.GetEnvironmentVariable("TIDE_JOB")
            ?? "tide job"; // cleaned below
        return iot.DeleteJobAsync(new DeleteJobRequest { JobId = id.Trim().Replace(' ', '-') });
    }

    public Task FromEnvironmentAsItIs() => iot.DeleteJobAsync(new DeleteJobRequest
    {
        JobId = Environment.GetEnvironmentVariable("TIDE_JOB") ?? "tide job", //! IOTJ1001
    });

    public Task FromArguments(string[] args) => iot.DeleteJobAsync(new DeleteJobRequest
    {
        JobId = args is [_, var second, ..] ? second : "tide.default", //! IOTJ1001
    });

    public Task FromArgumentsOrRefuse(string[] args)
    {
        var id = args.FirstOrDefault() ?? "<none>";
        if (id is "<none>") throw new InvalidOperationException("usage: tide JOB");
        return iot.DeleteJobAsync(new DeleteJobRequest { JobId = id });
    }

    public Task FromTheLedger(LedgerRow row) => iot.DeleteJobAsync(new DeleteJobRequest { JobId = $"{row.JobId}-{row.Attempt:D3}" });

    public Task FromTheLedgerPadded(LedgerRow row) => iot.DeleteJobAsync(new DeleteJobRequest { JobId = $"tide-{row.Attempt,5}" }); //! IOTJ1004

    public Task PaddingFilled(LedgerRow row) => iot.DeleteJobAsync(new DeleteJobRequest { JobId = $"tide-{row.Attempt,11}".Replace(' ', '_') });

    public Task ThousandsThatNeverCome(int station)
    {
        if (station is < 0 or > 999) throw new ArgumentOutOfRangeException(nameof(station));
        return iot.DeleteJobAsync(new DeleteJobRequest { JobId = "station-" + station.ToString("N0", CultureInfo.InvariantCulture) });
    }

    public Task ThousandsThatCome(int station)
    {
        if (station is < 0 or > 1000) throw new ArgumentOutOfRangeException(nameof(station));
        return iot.DeleteJobAsync(new DeleteJobRequest { JobId = "station-" + station.ToString("N0", CultureInfo.InvariantCulture) }); //! IOTJ1004
    }

    public Task Level(decimal metres) => iot.DeleteJobAsync(new DeleteJobRequest
    {
        JobId = "level-" + metres.ToString("F2", CultureInfo.InvariantCulture), //! IOTJ1001
    });

    public Task LevelInCentimetres(decimal metres) => iot.DeleteJobAsync(new DeleteJobRequest { JobId = $"level-{(int)Math.Abs(metres * 100m)}cm" });

    public Task OnDay(DateOnly day) => iot.DeleteJobAsync(new DeleteJobRequest { JobId = $"tide-{day:yyyy/MM/dd}" }); //! IOTJ1004

    public Task OnDayWithoutSlashes(DateOnly day)
    {
        var text = day.ToString("yyyy/MM/dd", CultureInfo.InvariantCulture);
        return iot.DeleteJobAsync(new DeleteJobRequest { JobId = string.Join('_', text.Split('/')) });
    }

    public Task Sortable(DateTime at) => iot.DeleteJobAsync(new DeleteJobRequest { JobId = at.ToString("s", CultureInfo.InvariantCulture).Replace(":", "") });

    public Task RoundTrip(DateTime at) => iot.DeleteJobAsync(new DeleteJobRequest
    {
        JobId = at.ToString("o", CultureInfo.InvariantCulture).Replace(":", ""), //! IOTJ1001
    });

    public Task Lasting(TimeSpan span) => iot.DeleteJobAsync(new DeleteJobRequest { JobId = $"for-{span:c}" }); //! IOTJ1001

    public Task LastingHours(TimeSpan span) => iot.DeleteJobAsync(new DeleteJobRequest { JobId = $"for-{span:hhmm}" });

    public Task Base64(byte[] digest) => iot.DeleteJobAsync(new DeleteJobRequest { JobId = Convert.ToBase64String(digest).TrimEnd('=') }); //! IOTJ1004

    public Task Base64ForUrls(byte[] digest)
    {
        var text = Convert.ToBase64String(digest).Replace('+', '-').Replace('/', '_').TrimEnd('=');
        return iot.DeleteJobAsync(new DeleteJobRequest { JobId = text.Length > 64 ? text[..64] : text });
    }

    public Task HexOfTheName([ThingName] string thing)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(thing));
        return iot.DeleteJobAsync(new DeleteJobRequest { JobId = "tide-" + Convert.ToHexString(hash)[..24] });
    }

    public Task GuidJustFits(Guid run) => iot.DeleteJobAsync(new DeleteJobRequest { JobId = $"firmware-rollout-for-europe-{run}" });

    public Task GuidOneTooLong(Guid run) => iot.DeleteJobAsync(new DeleteJobRequest { JobId = $"firmware-rollouts-for-europe-{run}" }); //! IOTJ1002

    public Task MajorOnly(Version version) => iot.DeleteJobAsync(new DeleteJobRequest { JobId = $"v{version.ToString(1)}" });

    public Task MajorAndMinor(Version version) => iot.DeleteJobAsync(new DeleteJobRequest { JobId = "v" + version.ToString(2) }); //! IOTJ1001

    public Task FileAndHost(string manifest, Uri source) => iot.DeleteJobAsync(new DeleteJobRequest
    {
        JobId = $"{Path.GetFileNameWithoutExtension(manifest)}-{source.Segments[^1]}-{GetType().Name}",
    });

    public async Task Remembered(string text)
    {
        lastId = "not yet";
        if (JobId.TryParse(text, out var parsed)) lastId = parsed.Value;
        else lastId = JobId.FromText(text);
        await iot.DeleteJobAsync(new DeleteJobRequest { JobId = lastId });
    }

    public Task PrefixWithADot() => iot.DeleteJobAsync(new DeleteJobRequest
    {
        JobId = JobId.New("tide."), //! IOTJ1001
    });

    private Task Stop([JobId] string id) => iot.CancelJobAsync(new CancelJobRequest { JobId = id });

    public Task StopNightly(bool north) => Stop(
        north ? "nightly-north"
        : "nightly/south"); //! IOTJ1001

    public Task StopAfterAFix(bool north)
    {
        var id = north ? "nightly north" : "nightly south";
        if (id.Contains(' ')) id = string.Join("-", id.Split(' '));
        return Stop(id);
    }
}

public sealed class BuoyThings(IAmazonIoT iot, IConfig config)
{
    public Task Dotted(Version version) => iot.CancelJobExecutionAsync(new CancelJobExecutionRequest
    {
        JobId = "calm-sea",
        ThingName = $"buoy-{version}", //! IOTJ1020
    });

    public Task WithATime(DateTime at) => iot.CancelJobExecutionAsync(new CancelJobExecutionRequest
    {
        JobId = "calm-sea",
        ThingName = $"buoy:{at.ToString("s", CultureInfo.InvariantCulture)}",
    });

    public Task PaddedSerial(int serial) => iot.CancelJobExecutionAsync(new CancelJobExecutionRequest { JobId = "calm-sea", ThingName = $"buoy-{serial,8}" });

    public Task Spaced(DateTime at) => iot.CancelJobExecutionAsync(new CancelJobExecutionRequest
    {
        JobId = "calm-sea",
        ThingName = "buoy-" + at.ToString("yyyyMMdd HHmm", CultureInfo.InvariantCulture), //! IOTJ1020
    });

    public Task ColonsAndAGuid(Guid account, Guid buoy) => iot.CancelJobExecutionAsync(new CancelJobExecutionRequest
    {
        JobId = "calm-sea",
        ThingName = $"eu-west-1:{account}:{buoy}:{config["Buoy:Tail"] ?? "x"}",
    });
}
