#nullable enable

using Amazon.IoTJobsDataPlane;
using Plane = Amazon.IoTJobsDataPlane.Model;
using PlaneStatus = Amazon.IoTJobsDataPlane.JobExecutionStatus;
using ExecutionStatus = Amazon.IoT.JobExecutionStatus;

namespace Cases.Campaigns;

public interface ISettings
{
    string? this[string key] { get; }
}

public static class Known
{
    public const string Account = "210987654321";
    public const string Ovens = "arn:aws:iot:eu-central-1:" + Account + ":thinggroup/ovens";
    public const string Lobby = "arn:aws:iot:eu-central-1:" + Account + ":thing/lobby:display:1";
    public const string LegacyOvens = "arn:aws:iot:eu-central-1:" + Account + ":thingGroup/ovens";
}

public sealed class OvenCampaigns(IAmazonIoT iot, ISettings settings)
{
    // One item of three
    public Task PreheatAsync(string document) => iot.CreateJobAsync(new CreateJobRequest
    {
        JobId = "preheat",
        Targets =
        [
            Known.Ovens,
            "arn:aws:iot:eu-central-1:210987654321:thing-group/ovens-beta", //! IOTJ1022
            "arn:aws:iot:eu-central-1:210987654321:thing/oven:test:7",
        ],
        Document = document,
    });

    // The old spelling is mended on its way
    public Task DescaleAsync(string document) => iot.CreateJobAsync(new CreateJobRequest
    {
        JobId = "descale",
        Targets = [Known.LegacyOvens.Replace(":thingGroup/", ":thinggroup/")],
        Document = document,
    });

    // A name is no ARN
    public Task CleanAsync([ThingName] string oven, string document) => iot.CreateJobAsync(new CreateJobRequest
    {
        JobId = $"clean-{Guid.NewGuid():N}",
        Targets =
        [
            oven, //! IOTJ1022
        ],
        Document = document,
    });

    private static string AsArn(string nameOrArn) => nameOrArn.StartsWith("arn:", StringComparison.Ordinal)
        ? nameOrArn
        : $"arn:aws:iot:eu-central-1:{Known.Account}:thing/{nameOrArn}";

    // Name or ARN, each caller takes its own arm
    public Task CoolAsync(string document) => iot.CreateJobAsync(new CreateJobRequest
    {
        JobId = "cool",
        Targets = [AsArn("oven-7"), AsArn(Known.Ovens), .. new[] { "oven-8", "oven-9" }.Select(AsArn)],
        Document = document,
    });

    // The blank makes no thing name
    public Task DimAsync(string document) => iot.CreateJobAsync(new CreateJobRequest
    {
        JobId = "dim",
        Targets =
        [
            "arn:aws:iot:eu-central-1:210987654321:thing/hall display", //! IOTJ1020
        ],
        Document = document,
    });

    // Named twice
    public Task WakeAsync(string document) => iot.CreateJobAsync(new CreateJobRequest
    {
        JobId = "wake",
        Targets =
        [
            Known.Ovens,
            Known.Lobby,
            "arn:aws:iot:eu-central-1:210987654321:thinggroup/ovens", //! IOTJ2017
        ],
        Document = document,
    });

    // Named twice, but in a set
    public Task SleepAsync(string document)
    {
        var targets = new HashSet<string>(StringComparer.Ordinal) { Known.Ovens, Known.Lobby };
        targets.Add(Known.Ovens);
        return iot.CreateJobAsync(new CreateJobRequest { JobId = "sleep", Targets = [.. targets], Document = document });
    }

    // Emptied before it is sent
    public Task ForgetAsync(string document)
    {
        var targets = new List<string> { Known.Ovens };
        targets.Clear();
        return iot.CreateJobAsync(new CreateJobRequest { JobId = "forget", Targets = targets, Document = document }); //! IOTJ2001
    }

    // Empty at first, filled, and looked at
    public async Task<int> InviteAsync(IEnumerable<string> arns, string document, CancellationToken ct)
    {
        var request = new CreateJobRequest { JobId = $"invite-{DateTime.UtcNow:yyyyMMddHHmmss}", Document = document, Targets = [] };
        foreach (string arn in arns)
        {
            if (arn.Contains(":thinggroup/", StringComparison.Ordinal) && !request.Targets.Contains(arn))
            {
                request.Targets.Add(arn);
            }
        }

        if (request.Targets is not { Count: > 0 and <= 100 })
        {
            return 0;
        }

        await iot.CreateJobAsync(request, ct);
        return request.Targets.Count;
    }

    // 250 things, a hundred at a time
    public async Task InBlocksAsync(string document)
    {
        int block = 0;
        foreach (string[] part in Enumerable.Range(1, 250).Select(n => $"arn:aws:iot:eu-central-1:{Known.Account}:thing/oven-{n}").Chunk(100))
        {
            await iot.CreateJobAsync(new CreateJobRequest { JobId = $"block-{++block}", Targets = [.. part], Document = document });
        }
    }

    // Assigned only where it is null
    public Task LateTargetAsync(string document)
    {
        var request = new CreateJobRequest { JobId = "late-target", Document = document };
        request.Targets ??= [];
        request.Targets.Add(settings["Target"] ?? Known.Lobby);
        return iot.CreateJobAsync(request);
    }

    // A single thing is associated
    public Task JoinAsync([JobId] string jobId) => iot.AssociateTargetsWithJobAsync(new AssociateTargetsWithJobRequest
    {
        JobId = jobId,
        Targets =
        [
            Known.Ovens,
            Known.Lobby, //! IOTJ2022
        ],
    });

    // Only the groups of a known list pass
    public Task JoinGroupsAsync([JobId] string jobId)
    {
        string[] all = [Known.Ovens, Known.Lobby];
        var groups = all.Where(arn => arn.Contains(":thinggroup/", StringComparison.Ordinal)).ToList();
        return iot.AssociateTargetsWithJobAsync(new AssociateTargetsWithJobRequest { JobId = jobId, Targets = groups });
    }
}

public sealed class ElevatorSchedules(IAmazonIoT iot, ISettings settings)
{
    // The fallback is no word of AWS's
    public Task InspectAsync(string document) => iot.CreateJobAsync(new CreateJobRequest
    {
        JobId = "inspect",
        Targets = [Known.Ovens],
        TargetSelection = settings["Inspect:Selection"]
            ?? "ONESHOT", //! IOTJ1010
        Document = document,
    });

    // Words of our own, translated
    public Task LevelAsync(string document) => iot.CreateJobAsync(new CreateJobRequest
    {
        JobId = "level",
        Targets = [Known.Ovens],
        TargetSelection = settings["Level:Selection"]?.Trim().ToUpperInvariant() switch
        {
            "ONCE" or "ONESHOT" or null => TargetSelection.SNAPSHOT,
            "FOREVER" => "CONTINUOUS",
            var other => throw new NotSupportedException(other),
        },
        Document = document,
    });

    // The SDK corrects the case, so this job is continuous and may have windows
    public Task GreaseAsync(string document) => iot.CreateJobAsync(new CreateJobRequest
    {
        JobId = "grease",
        Targets = [Known.Ovens],
        TargetSelection = "Continuous",
        SchedulingConfig = new SchedulingConfig
        {
            MaintenanceWindows = [new MaintenanceWindow { StartTime = "cron(30 1 ? * SUN#2 *)", DurationInMinutes = 23 * 60 + 50 }],
        },
        Document = document,
    });

    // Nothing says that it is continuous
    public Task OilAsync(string document)
    {
        var nights = new SchedulingConfig { MaintenanceWindows = [new MaintenanceWindow { StartTime = "cron(0 2 ? * * *)", DurationInMinutes = 90 }] };
        return iot.CreateJobAsync(new CreateJobRequest { JobId = "oil", Targets = [Known.Ovens], Document = document, SchedulingConfig = nights }); //! IOTJ2006
    }

    // As Unix writes it
    public Task PaintAsync(string document) => iot.CreateJobAsync(new CreateJobRequest
    {
        JobId = "paint",
        Targets = [Known.Ovens],
        TargetSelection = TargetSelection.CONTINUOUS,
        SchedulingConfig = new SchedulingConfig
        {
            MaintenanceWindows =
            [
                new MaintenanceWindow
                {
                    StartTime = "cron(0 2 * * 1)", //! IOTJ2012
                    DurationInMinutes = 60,
                },
            ],
        },
        Document = document,
    });

    // A quarter of an hour between start and end
    public Task LockAsync(string document)
    {
        var plan = new SchedulingConfig { StartTime = "2031-05-01 10:00", EndTime = "2031-05-01 10:15", EndBehavior = JobEndBehavior.CANCEL }; //! IOTJ2012
        return iot.CreateJobAsync(new CreateJobRequest { JobId = "lock", Targets = [Known.Ovens], Document = document, SchedulingConfig = plan });
    }

    // Late with late and early with early
    public Task UnlockAsync(bool late, string document) => iot.CreateJobAsync(new CreateJobRequest
    {
        JobId = late ? "unlock-late" : "unlock-early",
        Targets = [Known.Ovens],
        SchedulingConfig = new SchedulingConfig
        {
            StartTime = late ? "2031-05-08 18:00" : "2031-05-01 10:00",
            EndTime = late ? "2031-05-08 23:00" : "2031-05-01 15:00",
            EndBehavior = late ? JobEndBehavior.FORCE_CANCEL : "STOP_ROLLOUT",
        },
        Document = document,
    });

    // Document or source, never both and never none
    public Task PlayAsync(string? inline, string sourceUrl) => iot.CreateJobAsync(new CreateJobRequest
    {
        JobId = "play",
        Targets = [Known.Ovens],
        Document = inline,
        DocumentSource = inline is null ? sourceUrl : null,
    });
}
