#nullable enable

namespace Cases.Programs.ScheduleTemplates;

public sealed record TemplateSpec(string Name, string Document, bool Nightly, TimeSpan? Window);

public sealed class SchedulingOptions
{
    public DateTimeOffset? Start { get; init; }

    public DateTimeOffset? End { get; init; }

    public bool Force { get; init; }

    public void Validate()
    {
        if (this is { Start: { } start, End: { } end } && end - start < TimeSpan.FromMinutes(30))
            throw new InvalidOperationException("the end is too near");
    }
}

public static class Cron
{
    public static string Daily(TimeOnly at) => $"cron({at.Minute} {at.Hour} * * ? *)";

    public static string Weekly(DayOfWeek day, TimeOnly at) => $"cron({at.Minute} {at.Hour} ? * {day.ToString()[..3].ToUpperInvariant()} *)";
}

public sealed class TemplateCatalog(IAmazonIoT iot)
{
    public async Task<IReadOnlyList<string>> PublishAsync(IEnumerable<TemplateSpec> specs, CancellationToken ct)
    {
        List<string> published = [];
        foreach (var spec in specs.DistinctBy(s => s.Name))
        {
            try
            {
                var request = new CreateJobTemplateRequest { JobTemplateId = JobId.FromText("pump " + spec.Name).Value, Document = spec.Document }; //! IOTJ2018
                if (spec.Nightly)
                {
                    request.MaintenanceWindows =
                    [
                        new MaintenanceWindow
                        {
                            StartTime = Cron.Daily(new TimeOnly(2, 30)),
                            DurationInMinutes = spec.Window is { TotalMinutes: >= 1 and <= 1430 } window
                                ? (int)window.TotalMinutes
                                : 24 * 60, //! IOTJ1021
                        },
                    ];
                }

                published.Add((await iot.CreateJobTemplateAsync(request, ct)).JobTemplateArn);
            }
            catch (ConflictException)
            {
                continue;
            }
        }

        return published;
    }
}

public sealed class PumpScheduler(IAmazonIoT iot, SchedulingOptions options)
{
    private static string Text(DateTimeOffset time) => time.UtcDateTime.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);

    public Task ScheduleAsync(string id, string group, string document, CancellationToken ct)
    {
        options.Validate();
        var scheduling = new SchedulingConfig { StartTime = options.Start is { } start ? Text(start) : null };
        if (options.End is { } end)
        {
            scheduling.EndTime = Text(end);
            scheduling.EndBehavior = options.Force ? JobEndBehavior.FORCE_CANCEL : JobEndBehavior.STOP_ROLLOUT;
        }

        var request = new CreateJobRequest { JobId = id, Targets = [group], Document = document, SchedulingConfig = scheduling };
        request.Tags.Add(new Tag { Key = "scheduled-by", Value = nameof(PumpScheduler) }); //! IOTJ2015
        return iot.CreateJobAsync(request, ct);
    }

    public Task WeeklyAsync(string id, string group, string document, bool backup, CancellationToken ct) => iot.CreateJobAsync(
        new CreateJobRequest
        {
            JobId = id,
            Targets = [group],
            Document = document,
            TargetSelection = TargetSelection.CONTINUOUS,
            SchedulingConfig = new SchedulingConfig
            {
                MaintenanceWindows =
                [
                    new MaintenanceWindow { StartTime = Cron.Weekly(DayOfWeek.Sunday, new TimeOnly(3, 0)), DurationInMinutes = 1430 },
                    new MaintenanceWindow
                    {
                        DurationInMinutes = 60,
                        StartTime = backup
                            ? "cron(0 4 ? * WED *)"
                            : "cron(0 4 * * 3)", //! IOTJ2012
                    },
                ],
            },
        },
        ct);
}
