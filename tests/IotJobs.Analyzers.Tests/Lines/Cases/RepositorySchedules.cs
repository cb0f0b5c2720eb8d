#nullable enable

namespace Cases.Programs.RepositorySchedules;

// Schedules out of a repository are mapped to requests. Three mistakes.

public enum Spread { Once, Nightly, Weekend, Paused }

public sealed class ScheduleDto
{
    public required string Code { get; init; }
    public required string TargetArn { get; init; }
    public Spread Spread { get; init; }
    public DateTime? From { get; init; }
    public DateTime? Until { get; init; }
    public bool Hard { get; init; }
}

public interface IScheduleRepository
{
    bool TryGet(string code, out ScheduleDto? dto);
}

internal static class Windows
{
    public static MaintenanceWindow Nightly(int hour) => Create($"cron(0 {hour} * * ? *)", 120);

    public static MaintenanceWindow Weekend() => Create("cron(30 1 ? * SAT,SUN *)", 23 * 60 + 50);

    private static MaintenanceWindow Create(string cron, int minutes) => new() { StartTime = cron, DurationInMinutes = minutes };
}

internal abstract class ScheduleMapper
{
    public CreateJobRequest Map(ScheduleDto dto, string document)
    {
        var request = new CreateJobRequest
        {
            JobId = $"{Kind}-{Guid.NewGuid():N}",
            Targets = [dto.TargetArn],
            Document = document,
        };
        Complete(request, dto);
        return request;
    }

    protected abstract string Kind { get; }

    protected abstract void Complete(CreateJobRequest request, ScheduleDto dto);
}

internal sealed class NightlyMapper : ScheduleMapper
{
    protected override string Kind => "nightly";

    protected override void Complete(CreateJobRequest request, ScheduleDto dto)
    {
        request.TargetSelection = TargetSelection.CONTINUOUS;
        request.SchedulingConfig = new SchedulingConfig { MaintenanceWindows = [Windows.Nightly(2), Windows.Weekend()] };
    }
}

public sealed class ScheduleService
{
    private const string Stamp = "yyyy-MM-dd HH:mm";

    private readonly IAmazonIoT _iot;
    private readonly IScheduleRepository _schedules;

    public ScheduleService(IAmazonIoT iot, IScheduleRepository schedules)
    {
        _iot = iot;
        _schedules = schedules;
    }

    public async Task<bool> StartAsync(string code, string document, CancellationToken ct)
    {
        if (!_schedules.TryGet(code, out var dto) || dto is null)
            return false;

        switch (dto.Spread)
        {
            case Spread.Once:
                await StartOnceAsync(dto, document, ct).ConfigureAwait(false);
                return true;
            case Spread.Nightly:
                // legal: the mapper sets CONTINUOUS beside the windows
                await _iot.CreateJobAsync(new NightlyMapper().Map(dto, document), ct).ConfigureAwait(false);
                return true;
            case Spread.Weekend:
                await StartWeekendAsync(dto, document, ct).ConfigureAwait(false);
                return true;
            default:
                await StartAnyAsync(dto, document, ct).ConfigureAwait(false);
                return false;
        }
    }

    private async Task StartOnceAsync(ScheduleDto dto, string document, CancellationToken ct)
    {
        var request = new CreateJobRequest { JobId = $"once-{Guid.NewGuid():N}", Targets = [dto.TargetArn], Document = document };
        if (dto.From is { } from)
        {
            // legal: a behaviour is set only where there is an end
            var schedule = new SchedulingConfig { StartTime = from.ToString(Stamp, CultureInfo.InvariantCulture) };
            if (dto.Until is { } until && until - from >= TimeSpan.FromMinutes(30))
            {
                schedule.EndTime = until.ToString(Stamp, CultureInfo.InvariantCulture);
                schedule.EndBehavior = dto.Hard ? JobEndBehavior.FORCE_CANCEL : JobEndBehavior.STOP_ROLLOUT;
            }

            request.SchedulingConfig = schedule;
        }

        await _iot.CreateJobAsync(request, ct).ConfigureAwait(false);

        // wrong: a behaviour at the end, and no end
        var again = new CreateJobRequest { JobId = $"once-{Guid.NewGuid():N}", Targets = [dto.TargetArn], Document = document };
        again.SchedulingConfig = new SchedulingConfig { StartTime = "2027-01-04 08:00", EndBehavior = "CANCEL" }; //! IOTJ2012
        await _iot.CreateJobAsync(again, ct).ConfigureAwait(false);
    }

    private async Task StartWeekendAsync(ScheduleDto dto, string document, CancellationToken ct)
    {
        // wrong: windows, and the selection is the default, SNAPSHOT
        var request = new CreateJobRequest { JobId = $"weekend-{Guid.NewGuid():N}", Targets = [dto.TargetArn], Document = document }; //?
        var windows = new List<MaintenanceWindow>();
        windows.Add(Windows.Weekend());
        if (dto.Hard)
            windows.Insert(0, Windows.Nightly(dto.From?.Hour ?? 3));
        request.SchedulingConfig = new SchedulingConfig { MaintenanceWindows = windows };
        await _iot.CreateJobAsync(request, ct).ConfigureAwait(false);
    }

    private async Task StartAnyAsync(ScheduleDto dto, string document, CancellationToken ct)
    {
        var word = WordOf(dto.Spread);
        await _iot.CreateJobAsync(new CreateJobRequest
        {
            JobId = $"any-{dto.Spread}-{Guid.NewGuid():N}",
            Targets = [dto.TargetArn],
            TargetSelection = word, //! IOTJ1010
            Document = document,
        }, ct).ConfigureAwait(false);
    }

    // wrong: Paused, the only one that comes here, has no word of AWS IoT
    private static string WordOf(Spread spread)
    {
        if (spread == Spread.Once)
            return "SNAPSHOT";
        return spread is Spread.Nightly or Spread.Weekend ? "CONTINUOUS" : "PAUSED";
    }
}
