#nullable enable

using Amazon.IoTJobsDataPlane;
using Amazon.IoTJobsDataPlane.Model;

namespace Cases.MeterJobs;

public interface IConfig { string? this[string key] { get; } }
public interface IClock { DateTimeOffset UtcNow { get; } }
public sealed class Device { [ThingName] public required string ThingName { get; init; } }
public interface IFleet { Task<IReadOnlyList<Device>> PageAsync(int size); }
public interface ILog { void Info(string text); void Warn(string text); }

public static class Known
{
    public const string Meters = "arn:aws:iot:eu-central-1:123456789012:thinggroup/meters";
    public const string Canary = "arn:aws:iot:eu-central-1:123456789012:thinggroup/meters-canary";
    public const string Role = "arn:aws:iam::123456789012:role/ota-download";
    public const string Reboot = """{"operation":"reboot"}""";
    public const string Install = """{"operation":"install","url":"${aws:iot:s3-presigned-url-v2:https://fw-bucket.s3.eu-central-1.amazonaws.com/meter.bin}"}""";
    public const int MaxAttempts = 12;

    public static bool IsJobId(string text) =>
        text.Length is > 0 and <= 64 && text.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_');

    public static string Dashed(this Version version) => version.ToString().Replace('.', '-');
}

public sealed class IdJobs(IAmazonIoT iot, IFleet fleet, IConfig cfg, IClock clock, ILog log)
{
    private Task Create(string jobId) =>
        iot.CreateJobAsync(new CreateJobRequest { JobId = jobId, Targets = [Known.Meters], Document = Known.Reboot });

    public async Task ConfiguredPrefix()
    {
        var prefix = cfg["Jobs:Prefix"] ?? "ota";
        if (string.IsNullOrWhiteSpace(prefix)) throw new InvalidOperationException("Jobs:Prefix is blank");
        await Create($"{prefix}-{Guid.NewGuid():N}");
    }

    public async Task VersionFromConfig()
    {
        if (!Version.TryParse(cfg["Firmware:Version"], out var version)) return;
        await iot.CreateJobAsync(new CreateJobRequest
        {
            JobId = $"meter-fw-{version}", //! IOTJ1001
            Targets = [Known.Meters], Document = Known.Reboot,
        });
    }

    public async Task DashedVersion()
    {
        var version = Version.Parse(cfg["Firmware:Version"] ?? "1.0.0");
        await Create($"meter-fw-{version.Dashed()}");
    }

    public Task MajorOnly(Version version) => Create("gateway-v" + version.ToString(1));

    public async Task NightlyStamp()
    {
        log.Info("nightly run");
        await Create(
            $"nightly-{clock.UtcNow:O}"); //! IOTJ1001
    }

    public async Task NightlyStampCleaned()
    {
        var stamp = clock.UtcNow.ToString("O", CultureInfo.InvariantCulture);
        stamp = stamp[..19].Replace(":", "");
        await Create($"nightly-{stamp}");
    }

    public async Task ShortDate(DateOnly day)
    {
        await Create(
            $"bill-sync-{day}"); //! IOTJ1004
    }

    public async Task EveryThing()
    {
        foreach (var thing in await fleet.PageAsync(100))
        {
            if (string.IsNullOrEmpty(thing.ThingName)) continue;
            await Create(
                $"ota-{thing.ThingName}"); //! IOTJ1004
        }
    }

    public async Task EveryThingShortened()
    {
        foreach (var thing in await fleet.PageAsync(100))
        {
            var safe = thing.ThingName.Replace(':', '-');
            if (safe.Length > 60) safe = safe[..60];
            await Create($"ota-{safe}");
        }
    }

    public async Task EveryThingNotShortEnough()
    {
        foreach (var thing in await fleet.PageAsync(100))
        {
            var safe = thing.ThingName.Replace(':', '-');
            if (safe.Length > 60) safe = safe[..60];
            await Create(
                $"rollout-{safe}"); //! IOTJ1004
        }
    }

    public async Task BatchGuid()
    {
        if (!Guid.TryParse(cfg["Batch"], out var batch)) { log.Warn("no batch"); return; }
        await Create(batch.ToString());
    }

    public async Task BatchGuidRegistryStyle(Guid batch)
    {
        try
        {
            await Create(
                batch.ToString("B")); //! IOTJ1001
        }
        catch (AmazonIoTException e) { log.Warn(e.Message); }
    }

    public async Task LongTeamName(Guid release)
    {
        const string team = "smart-metering-residential-emea-";
        await Create(
            $"{team}{release}"); //! IOTJ1002
    }

    public Task BatchNumber(int batch) => Create($"batch-{batch:D6}");

    public async Task BatchNumberGrouped(int batch)
    {
        if (batch <= 0) throw new ArgumentOutOfRangeException(nameof(batch));
        await Create(
            $"batch-{batch:N0}"); //! IOTJ1004
    }

    public async Task BatchNumberSmall(int batch)
    {
        if (batch is < 0 or > 999) throw new ArgumentOutOfRangeException(nameof(batch));
        await Create($"batch-{batch:N0}");
    }

    public Task BatchNumberPadded(int batch) => Create("batch-" + Math.Abs((long)batch).ToString().PadLeft(6, '0'));

    public async Task FallbackInCatch(string raw)
    {
        string id;
        try { id = Guid.Parse(raw).ToString("N"); }
        catch (FormatException) { id = "unknown batch"; }
        await iot.CreateJobAsync(new CreateJobRequest
        {
            JobId = id, //! IOTJ1001
            Targets = [Known.Meters], Document = Known.Reboot,
        });
    }

    public async Task SentinelInCatch(string raw)
    {
        string id;
        try { id = Guid.Parse(raw).ToString("N"); }
        catch (FormatException) { id = "(none)"; }
        if (id == "(none)") { log.Warn("skipped " + raw); return; }
        await Create(id);
    }

    public async Task ValidatedThing(Device thing)
    {
        var id = "diag-" + thing.ThingName;
        if (!Known.IsJobId(id)) id = $"diag-{Guid.NewGuid():N}";
        await Create(id);
    }

    public async Task OnlyLogged(Device thing)
    {
        var id = "diag-" + thing.ThingName;
        if (!Known.IsJobId(id)) log.Warn($"{id} looks odd");
        await iot.CreateJobAsync(new CreateJobRequest
        {
            JobId = id, //! IOTJ1004
            Targets = [Known.Meters], Document = Known.Reboot,
        });
    }

    public async Task RegexThing(Device thing)
    {
        if (!Regex.IsMatch(thing.ThingName, @"^[A-Za-z0-9_-]{1,40}\z")) throw new ArgumentException(thing.ThingName);
        await Create("cert-rotate-" + thing.ThingName);
    }

    public async Task LocalFunction(string ring)
    {
        await iot.CreateJobAsync(new CreateJobRequest
        {
            JobId = Id(ring.Length), //! IOTJ1001
            Targets = [Known.Meters], Document = Known.Reboot,
        });
        static string Id(int suffix) => $"ring.{suffix}";
    }

    public async Task RingName(int ring)
    {
        var name = ring switch { 0 => "canary", 1 => "early", 2 => "all", _ => null };
        if (name is null) return;
        await Create(string.Join('-', "ring", name, clock.UtcNow.ToUnixTimeSeconds()));
    }

    public async Task RingNameWithSpace(int ring)
    {
        var name = ring switch
        {
            0 => "canary",
            1 => "early",
            _ => "general availability",
        };
        await iot.DeleteJobAsync(new DeleteJobRequest
        {
            JobId = $"ring-{name}", //! IOTJ1001
            Force = true,
        });
    }
}
