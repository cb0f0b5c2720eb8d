#nullable enable

namespace Cases.Programs.WaveRollouts;

public abstract record Either<TLeft, TRight>
{
    public sealed record Left(TLeft Value) : Either<TLeft, TRight>;

    public sealed record Right(TRight Value) : Either<TLeft, TRight>;

    public TOut Fold<TOut>(Func<TLeft, TOut> left, Func<TRight, TOut> right) => this switch
    {
        Left l => left(l.Value),
        Right r => right(r.Value),
        _ => throw new InvalidOperationException(),
    };
}

public sealed record Wave(string Name, int Ceiling, int Start)
{
    public static readonly Wave Canary = new("canary", 20, 2);

    public Wave Wider(int times) => this with { Name = $"{Name}-x{times}", Ceiling = Math.Min(1000, Ceiling * Math.Clamp(times, 1, 10)) };
}

internal sealed class WaveRequest
{
    private readonly CreateJobRequest request;

    private WaveRequest(string id, string group) => request = new CreateJobRequest { JobId = id, Targets = [group] };

    public static WaveRequest New(string id, string group) => new(id, group);

    public WaveRequest Document(string document)
    {
        request.Document = document;
        return this;
    }

    public WaveRequest Window(string cron)
    {
        request.SchedulingConfig = new SchedulingConfig
        {
            MaintenanceWindows = [new MaintenanceWindow { StartTime = cron, DurationInMinutes = 90 }],
        };
        return this;
    }

    public WaveRequest Continuous()
    {
        request.TargetSelection = TargetSelection.CONTINUOUS;
        return this;
    }

    public CreateJobRequest Build() => request;
}

public sealed class WavePlanner(IAmazonIoT iot)
{
    public async Task<Either<string, Uri>> NightAsync(string id, string group, string document, CancellationToken ct)
    {
        try
        {
            await iot.CreateJobAsync(WaveRequest.New(id, group).Document(document).Window("cron(0 3 * * ? *)").Build(), ct); //! IOTJ2006
            return new Either<string, Uri>.Right(new Uri($"https://console.example.com/jobs/{id}"));
        }
        catch (AmazonIoTException e)
        {
            return new Either<string, Uri>.Left(e.Message);
        }
    }

    public Task SundayAsync(string id, string group, string document, CancellationToken ct) =>
        iot.CreateJobAsync(WaveRequest.New(id, group).Window("cron(0 3 ? * SUN *)").Document(document).Continuous().Build(), ct);

    public async Task RampAsync(string id, string group, string document, Wave wave, CancellationToken ct)
    {
        var request = WaveRequest.New(id, group).Document(document).Build();
        request.JobExecutionsRolloutConfig = new JobExecutionsRolloutConfig();
        request.JobExecutionsRolloutConfig.ExponentialRate = new ExponentialRolloutRate
        {
            BaseRatePerMinute = wave.Start,
            IncrementFactor = 2,
            RateIncreaseCriteria = new() { NumberOfNotifiedThings = 50, NumberOfSucceededThings = 40 }, //! IOTJ2005
        };
        request.JobExecutionsRolloutConfig.MaximumPerMinute = wave.Wider(3).Ceiling;
        await iot.CreateJobAsync(request, ct);
    }

    public async Task SteepAsync(string id, string group, string document, CancellationToken ct)
    {
        var step = new RateIncreaseCriteria { NumberOfNotifiedThings = 10 };
        var request = new CreateJobRequest
        {
            JobId = id,
            Targets = [group],
            Document = document,
            JobExecutionsRolloutConfig = new JobExecutionsRolloutConfig { ExponentialRate = new() { BaseRatePerMinute = 5, IncrementFactor = 1.5, RateIncreaseCriteria = step } }, //! IOTJ2004
        };
        await iot.CreateJobAsync(request, ct);
    }

    public Task UpdateAsync(string id, bool pause, CancellationToken ct)
    {
        // Nobody sees both: the first is taken back.
        var criteria = new RateIncreaseCriteria { NumberOfNotifiedThings = 10 };
        if (pause)
            (criteria.NumberOfNotifiedThings, criteria.NumberOfSucceededThings) = (null, 25);
        return iot.UpdateJobAsync(
            new UpdateJobRequest
            {
                JobId = id,
                JobExecutionsRolloutConfig = new() { MaximumPerMinute = 60, ExponentialRate = new() { BaseRatePerMinute = 6, IncrementFactor = 1.2, RateIncreaseCriteria = criteria } },
            },
            ct);
    }
}
