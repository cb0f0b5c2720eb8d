#nullable enable

using System.Buffers;
using System.Security.Cryptography;

namespace Cases.NamesOnTheirWay;

public sealed class HubReleases(IAmazonIoT iot, TimeProvider clock)
{
    // Numbers of a version, joined by underscores
    public Task ReleaseAsync(Version version, string groupArn) => iot.CreateJobAsync(new CreateJobRequest
    {
        JobId = "hub_" + string.Join('_', version.Major, version.Minor, Math.Max(version.Build, 0)),
        Targets = [groupArn],
        Document = "{}",
    });

    // The wrong character is replaced
    public Task WithdrawAsync(Version version, string groupArn) => iot.CreateJobAsync(new CreateJobRequest
    {
        JobId = $"hub-{version.ToString().Replace(',', '-')}", //! IOTJ1001
        Targets = [groupArn],
        Document = "{}",
    });

    // An extension that makes a slug
    public Task HotfixAsync(Version version, string groupArn) => iot.CreateJobAsync(new CreateJobRequest
    {
        JobId = $"hotfix-{version.ToString().ToSlug()}",
        Targets = [groupArn],
        Document = "{}",
    });

    // Out of a property of a record
    public async Task StartWaveAsync(int number, Version firmware, string groupArn)
    {
        var wave = new Wave(number, firmware);
        await iot.CreateJobAsync(new CreateJobRequest
        {
            JobId = wave.JobId, //! IOTJ1001
            Targets = [groupArn],
            Document = "{}",
        });
    }

    // Quoted letters in a format
    public Task StampAsync(string groupArn)
    {
        string stamp = clock.GetUtcNow().ToString("yyyy-MM-dd'T'HHmmss'Z'", CultureInfo.InvariantCulture);
        return iot.CreateJobAsync(new CreateJobRequest { JobId = $"hub-{stamp}", Targets = [groupArn], Document = "{}" });
    }

    // "u" has a blank and colons in every culture
    public Task CheckpointAsync(string groupArn) => iot.CreateJobAsync(new CreateJobRequest
    {
        JobId = "checkpoint-" + clock.GetUtcNow().ToString("u"), //! IOTJ1001
        Targets = [groupArn],
        Document = "{}",
    });

    // 11h05m, no colon
    public Task DrainAsync(TimeSpan window, string groupArn)
    {
        if (window < TimeSpan.Zero || window >= TimeSpan.FromDays(1))
        {
            throw new ArgumentOutOfRangeException(nameof(window));
        }

        return iot.CreateJobAsync(new CreateJobRequest
        {
            JobId = $"drain-{window.ToString(@"hh\hmm\m", CultureInfo.InvariantCulture)}",
            Targets = [groupArn],
            Document = "{}",
        });
    }

    // Slashes of a date, whatever stands for them
    public Task AuditAsync(DateOnly day, string groupArn) => iot.CreateJobAsync(new CreateJobRequest
    {
        JobId = $"audit-{day:yyyy/MM/dd}", //! IOTJ1004
        Targets = [groupArn],
        Document = "{}",
    });

    // Below a thousand N0 has no separator
    public Task BatchAsync(int devices, string groupArn)
    {
        if (devices is < 0 or > 999)
        {
            throw new ArgumentOutOfRangeException(nameof(devices));
        }

        return iot.CreateJobAsync(new CreateJobRequest { JobId = $"batch-{devices:N0}", Targets = [groupArn], Document = "{}" });
    }

    // An upper bound that is too high for N0
    public Task BulkAsync(int devices, string groupArn)
    {
        if (devices is < 0 or > 50_000)
        {
            return Task.CompletedTask;
        }

        return iot.CreateJobAsync(new CreateJobRequest
        {
            JobId = $"bulk-{devices:N0}", //! IOTJ1004
            Targets = [groupArn],
            Document = "{}",
        });
    }

    // Padding, taken off or filled
    public async Task SlotsAsync(int slot, string groupArn)
    {
        await iot.CreateJobAsync(new CreateJobRequest { JobId = "slot-" + $"{slot,6}".Trim(), Targets = [groupArn], Document = "{}" });
        await iot.CreateJobAsync(new CreateJobRequest { JobId = "slots-" + $"{slot,6}".Replace(' ', '0'), Targets = [groupArn], Document = "{}" });
    }
}

// ---------------------------------------------------------------- helpers, builders, corrections
