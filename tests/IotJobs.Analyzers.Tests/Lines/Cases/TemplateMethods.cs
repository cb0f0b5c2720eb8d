#nullable enable

namespace Cases.Programs.TemplateMethods;

public enum Criticality
{
    High,
    Normal,
    Trial,
}

public record MeterSettings(Criticality Criticality, TimeSpan Limit)
{
    public sealed record Gateway(Criticality Criticality, TimeSpan Limit, string Channel) : MeterSettings(Criticality, Limit);
}

public abstract class MeterJob<TSettings>(IAmazonIoT iot, TSettings settings)
    where TSettings : MeterSettings
{
    protected const int Hour = 60 * 60;

    protected TSettings Settings => settings;

    /// <summary>The template method: what all jobs of meters have in common.</summary>
    public async Task<string> RunAsync(string group, CancellationToken ct)
    {
        var request = new CreateJobRequest
        {
            JobId = NewId(),
            Targets = [group],
            Document = Body(),
            AbortConfig = Abort(settings.Criticality),
            TimeoutConfig = new TimeoutConfig { InProgressTimeoutInMinutes = (long)Math.Clamp(settings.Limit.TotalMinutes, 1, 10_080) },
        };
        Refine(request);
        var response = await iot.CreateJobAsync(request, ct);
        await AfterAsync(response.JobId, ct);
        return response.JobArn;
    }

    [return: JobId]
    protected abstract string NewId();

    protected abstract string Body();

    protected virtual void Refine(CreateJobRequest request)
    {
    }

    protected virtual Task AfterAsync([JobId] string jobId, CancellationToken ct) => Task.CompletedTask;

    private static AbortConfig Abort(Criticality criticality) => new()
    {
        CriteriaList =
        [
            new AbortCriteria
            {
                Action = AbortAction.CANCEL,
                FailureType = JobExecutionFailureType.ALL,
                MinNumberOfExecutedThings = 10,
                ThresholdPercentage = criticality switch
                {
                    Criticality.High => 2.5,
                    Criticality.Normal => 20,
                    _ => 0, //! IOTJ1021
                },
            },
        ],
    };
}

public sealed class MeterReadingJob(IAmazonIoT iot, MeterSettings settings, int build) : MeterJob<MeterSettings>(iot, settings)
{
    [return: JobId]
    protected override string NewId() =>
        $"meter-reading-{build:N0}"; //! IOTJ1004

    protected override string Body() => """{"operation":"READ","registers":["1.8.0","2.8.0"]}""";
}

public sealed class MeterGatewayJob(IAmazonIoT iot, MeterSettings.Gateway settings) : MeterJob<MeterSettings.Gateway>(iot, settings)
{
    private readonly Lazy<Guid> run = new(Guid.NewGuid);

    [return: JobId]
    protected override string NewId()
    {
        var id = "smart-meter-gateway-firmware-rollout-";
        return id + Guid.NewGuid(); //! IOTJ1002
    }

    protected override string Body() => JsonSerializer.Serialize(new { operation = "UPDATE", channel = Settings.Channel, run = run.Value });

    protected override void Refine(CreateJobRequest request)
    {
        request.PresignedUrlConfig = new PresignedUrlConfig
        {
            RoleArn = "arn:aws:iam::123456789012:role/meter-download",
            ExpiresInSec = Settings.Criticality == Criticality.High
                ? Hour / 4
                : 2 * Hour, //! IOTJ1021
        };
    }

    protected override Task AfterAsync([JobId] string jobId, CancellationToken ct)
    {
        Console.WriteLine("{0,-64} {1:N1} min", jobId, Settings.Limit.TotalMinutes);
        return Task.CompletedTask;
    }
}
