#nullable enable

namespace Cases.Programs.LiftDesk;

// Wrong program: Vertika lifts, service desk.
public sealed class LiftSite
{
    public required string Town { get; init; }
    public required Version Controller { get; init; }
    public required string GroupArn { get; init; }
    public DateTime Opened { get; init; }
}

public sealed class DeskOptions
{
    public string Bucket { get; set; } = "vertika-firmware";
    public string? SigningRole { get; set; }
    public int Minutes { get; set; } = 45;
}

public sealed class SiteStore
{
    private readonly List<LiftSite> _sites = [];
    public void Add(LiftSite site) => _sites.Add(site);
    public IEnumerable<LiftSite> OpenedSince(DateTime day) => _sites.Where(s => s.Opened >= day);
}

public static class LiftIds
{
    public static string ForVersion(LiftSite site) => "lift-" + site.Controller;

    // Legal: digits only.
    public static string ForDay(DateTime day) => "inspection-" + day.ToString("yyyyMMdd");
}

public sealed class ServiceDesk
{
    private readonly AmazonIoTClient _iot;
    private readonly DeskOptions _options;
    private readonly SiteStore _store;

    public ServiceDesk(AmazonIoTClient iot, DeskOptions options, SiteStore store)
    {
        _iot = iot;
        _options = options;
        _store = store;
    }

    public async Task UpdateAsync(LiftSite site)
    {
        var id = LiftIds.ForVersion(site);
        var request = new CreateJobRequest
        {
            // Wrong: a version has dots (its text form is illegal for every version), which a JobId may not hold.
            JobId = id, //! IOTJ1001
            Targets = [site.GroupArn],
            TargetSelection = TargetSelection.CONTINUOUS,
            Document = "{\"operation\":\"update\"}",
            TimeoutConfig = new TimeoutConfig { InProgressTimeoutInMinutes = 60 },
        };
        await _iot.CreateJobAsync(request);
    }

    public async Task InspectAsync(LiftSite site, DateTime day)
    {
        // Wrong: a maintenance window needs CONTINUOUS, and without TargetSelection the job is a SNAPSHOT.
        var request = new CreateJobRequest //! IOTJ2006
        {
            JobId = LiftIds.ForDay(day),
            Targets = [site.GroupArn],
            Document = "{\"operation\":\"inspect\"}",
            SchedulingConfig = new SchedulingConfig
            {
                MaintenanceWindows = [new MaintenanceWindow { StartTime = "cron(0 2 ? * MON *)", DurationInMinutes = 120 }],
            },
        };
        await _iot.CreateJobAsync(request);
    }

    public async Task<int> DownloadAsync(DateTime since)
    {
        var count = 0;
        foreach (var site in _store.OpenedSince(since))
        {
            // Wrong: the document asks for a presigned URL, and no path sets a role to sign with.
            var request = new CreateJobRequest //! IOTJ2007
            {
                JobId = $"download-{Guid.NewGuid():N}",
                Targets = [site.GroupArn],
                TargetSelection = TargetSelection.SNAPSHOT,
                Document = "{\"url\":\"${aws:iot:s3-presigned-url-v2:https://vertika-firmware.s3.eu-west-1.amazonaws.com/cab.bin}\"}",
                TimeoutConfig = new TimeoutConfig { InProgressTimeoutInMinutes = Math.Clamp(_options.Minutes, 1, 10080) },
            };
            await _iot.CreateJobAsync(request);
            count++;
        }
        return count;
    }

    public Task StopAsync(string jobId, bool safety)
    {
        var reason = safety ? "SAFETY_STOP" : "Desk-Stop";
        // Wrong: in the other arm the reason code has lower-case letters and a dash.
        return _iot.CancelJobAsync(new CancelJobRequest { JobId = jobId, ReasonCode = reason }); //! IOTJ1020
    }
}
