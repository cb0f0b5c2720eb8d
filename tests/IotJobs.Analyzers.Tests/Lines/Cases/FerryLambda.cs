#nullable enable

namespace Cases.Programs.FerryLambda;

public sealed record AlarmEvent(string Thing, string Severity, double Level, DateTime Time);
public interface ILambdaLog { void Line(string text); }

// Lambda: an alarm of a silo starts one calibration job on it.
public sealed class Handler
{
    private readonly IAmazonIoT _iot;
    private readonly string _account = Environment.GetEnvironmentVariable("ACCOUNT") ?? "";

    public Handler() : this(new AmazonIoTClient()) { }

    public Handler(IAmazonIoT iot) => _iot = iot;

    public async Task<string> HandleAsync(AlarmEvent alarm, ILambdaLog log)
    {
        if (alarm.Severity is not ("HIGH" or "CRITICAL"))
        {
            log.Line($"ignored {alarm.Severity}");
            return "";
        }

        var running = await IsRunningAsync("silos");
        if (running) return "running";

        var critical = alarm.Severity == "CRITICAL";
        var request = new CreateJobRequest
        {
            JobId = $"calibrate-{Guid.NewGuid():N}",
            Targets = [$"arn:aws:iot:eu-west-1:{_account}:thing/{alarm.Thing}"],
            Description = critical
                ? "Calibration\nafter a critical alarm" //! IOTJ1020
                : "Calibration after an alarm",
            Document = JsonSerializer.Serialize(new Dictionary<string, object>
            {
                ["operation"] = "calibrate",
                ["level"] = alarm.Level,
                ["raisedAt"] = alarm.Time.ToString("o"),
            }),
            TimeoutConfig = new TimeoutConfig { InProgressTimeoutInMinutes = critical ? 15 : 240 },
            Tags = [new Tag { Key = "silo:alarm", Value = alarm.Time.ToString("u") }],
        };
        var created = await _iot.CreateJobAsync(request);
        log.Line($"{created.JobId} for account {_account}");
        return created.JobId;
    }

    private async Task<bool> IsRunningAsync(string group)
    {
        var list = await _iot.ListJobsAsync(new ListJobsRequest
        {
            ThingGroupName = group,
            Status = "INPROGRESS", //! IOTJ1011
        });
        return list.Jobs is { Count: > 0 };
    }
}
