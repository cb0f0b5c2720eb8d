#nullable enable

namespace Cases.Programs.WindowPlanner;

// Schedules and rollouts for fleets of several sizes: entirely legal.
public readonly record struct Night(string Days, int Hour, int Minute, TimeSpan Length)
{
    public static Night Parse(string text)
    {
        // "SUN 02:30 90"
        if (text.Split(' ') is not [var days, var time, var length]) throw new FormatException(text);
        var start = TimeOnly.ParseExact(time, "HH:mm", CultureInfo.InvariantCulture);
        return new Night(days, start.Hour, start.Minute, TimeSpan.FromMinutes(int.Parse(length, CultureInfo.InvariantCulture)));
    }

    public MaintenanceWindow ToWindow() => new()
    {
        StartTime = $"cron({Minute} {Hour} ? * {Days} *)",
        DurationInMinutes = Math.Clamp((int)Length.TotalMinutes, 1, 1430),
    };
}

public abstract class Strategy
{
    public void Apply(CreateJobRequest request)
    {
        request.JobExecutionsRolloutConfig = Rollout();
        request.AbortConfig = new AbortConfig { CriteriaList = Criteria().ToList() };
    }

    protected abstract JobExecutionsRolloutConfig Rollout();

    protected virtual IEnumerable<AbortCriteria> Criteria()
    {
        yield return When(JobExecutionFailureType.FAILED, 20);
    }

    protected static AbortCriteria When(JobExecutionFailureType type, double percent) => new()
    {
        FailureType = type,
        Action = AbortAction.CANCEL,
        MinNumberOfExecutedThings = 10,
        ThresholdPercentage = Math.Round(percent, 2),
    };
}

public sealed class Careful(int devices) : Strategy
{
    protected override JobExecutionsRolloutConfig Rollout()
    {
        var most = Math.Clamp(devices / 10, 2, 1000);
        var rate = new ExponentialRolloutRate { BaseRatePerMinute = most / 2, IncrementFactor = 1.5, RateIncreaseCriteria = new RateIncreaseCriteria() };
        if (devices > 500)
        {
            rate.RateIncreaseCriteria.NumberOfNotifiedThings = 100;
        }
        else
        {
            rate.RateIncreaseCriteria.NumberOfSucceededThings = 10;
        }

        return new JobExecutionsRolloutConfig { ExponentialRate = rate, MaximumPerMinute = most };
    }

    protected override IEnumerable<AbortCriteria> Criteria() => base.Criteria().Append(When(JobExecutionFailureType.TIMED_OUT, 5.25));
}

public sealed class AllAtOnce : Strategy
{
    protected override JobExecutionsRolloutConfig Rollout() => new() { MaximumPerMinute = 1000 };
}

public static class RequestExtensions
{
    public static CreateJobRequest During(this CreateJobRequest request, params Night[] nights)
    {
        if (nights.Length == 0) return request;
        request.TargetSelection = TargetSelection.CONTINUOUS;
        request.SchedulingConfig ??= new SchedulingConfig();
        request.SchedulingConfig.MaintenanceWindows = nights.Select(n => n.ToWindow()).ToList();
        return request;
    }

    public static CreateJobRequest Between(this CreateJobRequest request, DateTimeOffset start, TimeSpan length, bool force = false)
    {
        const string form = "yyyy-MM-dd'T'HH:mm";
        var end = start + (length < TimeSpan.FromHours(1) ? TimeSpan.FromHours(1) : length);
        request.SchedulingConfig ??= new SchedulingConfig();
        request.SchedulingConfig.StartTime = start.ToUniversalTime().ToString(form, CultureInfo.InvariantCulture);
        request.SchedulingConfig.EndTime = end.ToUniversalTime().ToString(form, CultureInfo.InvariantCulture);
        request.SchedulingConfig.EndBehavior = force ? JobEndBehavior.FORCE_CANCEL : JobEndBehavior.STOP_ROLLOUT;
        return request;
    }

    public static CreateJobRequest Tagged(this CreateJobRequest request, IReadOnlyDictionary<string, string> tags)
    {
        request.Tags = tags.Count == 0 ? null : tags.Select(t => new Tag { Key = "fleet:" + t.Key.Trim(), Value = t.Value }).ToList();
        return request;
    }

    public static CreateJobRequest With(this CreateJobRequest request, Strategy strategy)
    {
        strategy.Apply(request);
        return request;
    }
}

public sealed class FleetService(IAmazonIoT iot, IReadOnlyDictionary<string, string> tags)
{
    public Task<CreateJobResponse> NightlyAsync(string dynamicGroupArn, int devices, DateOnly since) =>
        iot.CreateJobAsync(Update($"nightly-{since:yyyy-MM-dd}", dynamicGroupArn).During(Night.Parse("SUN 02:30 90"), new Night("WED", 23, 0, TimeSpan.FromDays(2))).With(new Careful(devices)).Tagged(tags));

    public Task<CreateJobResponse> HotfixAsync(string groupArn, TimeSpan length) =>
        iot.CreateJobAsync(Update($"hotfix-{length.TotalMinutes:F0}", groupArn).Between(DateTimeOffset.UtcNow.AddHours(2), length, force: true).With(new AllAtOnce()).During());

    private static CreateJobRequest Update(string stem, string target) => new()
    {
        JobId = $"{stem}_{Guid.NewGuid():N}",
        Targets = new List<string> { target },
        Document = """{"operation":"UPDATE","version":"1.4.2"}""",
        TimeoutConfig = new TimeoutConfig { InProgressTimeoutInMinutes = 120 },
    };
}
