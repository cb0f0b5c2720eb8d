#nullable enable

using System.ComponentModel.DataAnnotations;

namespace Cases.Programs.CorrectedBuilder;

public sealed class ThermostatOptions
{
    // 0: not configured.
    public int TimeoutMinutes { get; set; }

    public int PerMinute { get; set; }

    public double IncrementFactor { get; set; } = 1.5;

    [Required] public string Line { get; set; } = "";

    public IReadOnlyList<string> Validate()
    {
        List<string> errors = [];
        if (TimeoutMinutes is < 0 or > 10_080)
            errors.Add($"{nameof(TimeoutMinutes)}: {TimeoutMinutes}");
        if (PerMinute is < 1 or > 1000)
            errors.Add(string.Format(System.Globalization.CultureInfo.InvariantCulture, "{0}: {1:N0}", nameof(PerMinute), PerMinute));
        return errors;
    }
}

public sealed class RolloutBuilder
{
    private readonly CreateJobRequest request = new() { TargetSelection = TargetSelection.SNAPSHOT };
    private int minutes;

    private RolloutBuilder(string prefix) => request.JobId = $"{prefix}:pending";

    public static RolloutBuilder For(string prefix) => new(prefix);

    public RolloutBuilder To(IEnumerable<string> targets)
    {
        request.Targets = targets.Distinct(StringComparer.Ordinal).Take(100).ToList();
        return this;
    }

    public RolloutBuilder Carrying(string document)
    {
        request.Document = document;
        return this;
    }

    public RolloutBuilder InWindow(string cron, int duration)
    {
        request.SchedulingConfig ??= new SchedulingConfig();
        (request.SchedulingConfig.MaintenanceWindows ??= []).Add(new MaintenanceWindow { StartTime = cron, DurationInMinutes = duration });
        request.TargetSelection = TargetSelection.CONTINUOUS;
        return this;
    }

    public RolloutBuilder Within(TimeSpan limit)
    {
        minutes = (int)Math.Clamp(limit.TotalMinutes, 1, 10_080);
        return this;
    }

    public RolloutBuilder Configure(Action<JobExecutionsRolloutConfig> configure)
    {
        var rollout = new JobExecutionsRolloutConfig();
        configure(rollout);
        rollout.MaximumPerMinute ??= 100;
        request.JobExecutionsRolloutConfig = rollout;
        return this;
    }

    public CreateJobRequest Build()
    {
        if (minutes > 0)
            request.TimeoutConfig = new TimeoutConfig { InProgressTimeoutInMinutes = minutes };
        request.JobId = $"thermostat-{Guid.NewGuid():N}";
        return request;
    }
}

public sealed class ThermostatRollout(IAmazonIoT iot, ThermostatOptions options)
{
    public async Task<string> NightlyAsync(IReadOnlyCollection<string> groups, string document, CancellationToken ct)
    {
        if (options.Validate() is [var first, ..])
            throw new ValidationException(first);
        var request = RolloutBuilder.For(options.Line)
            .To(groups)
            .Carrying(document)
            .InWindow("cron(0 2 ? * MON-FRI *)", 180)
            .InWindow("cron(30 1 ? * SAT,SUN *)", 240)
            .Within(TimeSpan.FromDays(30))
            .Configure(r => r.ExponentialRate = new ExponentialRolloutRate
            {
                BaseRatePerMinute = 5,
                IncrementFactor = Math.Max(1.1, Math.Min(options.IncrementFactor, 5)),
                RateIncreaseCriteria = new RateIncreaseCriteria { NumberOfSucceededThings = 20 },
            })
            .Build();
        return (await iot.CreateJobAsync(request, ct)).JobArn;
    }

    public Task SlowLaneAsync(string group, string document, CancellationToken ct)
    {
        var minutes = options.TimeoutMinutes is > 0 and <= 10_080 ? options.TimeoutMinutes : 0;
        var request = RolloutBuilder.For("slow").To([group]).Carrying(document).Build();
        if (minutes != 0)
            request.TimeoutConfig = new TimeoutConfig { InProgressTimeoutInMinutes = minutes };
        request.JobExecutionsRolloutConfig = new() { MaximumPerMinute = options.PerMinute > 0 ? Math.Min(options.PerMinute, 1000) : 1 };
        return iot.CreateJobAsync(request, ct);
    }
}
