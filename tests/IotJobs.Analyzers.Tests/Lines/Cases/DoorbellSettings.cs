#nullable enable

namespace Cases.DoorbellJobs;

/// <summary>Words, numbers and texts beside the id.</summary>
public sealed class Settings(IAmazonIoT iot)
{
    private const int MinutesPerDay = 24 * 60;

    // wrong: there is no such selection
    public Task<CreateJobResponse> Selection(Mode mode)
    {
        TargetSelection selection = mode switch
        {
            Mode.Once => TargetSelection.SNAPSHOT,
            Mode.Rolling => TargetSelection.CONTINUOUS,
            _ => "STAGED",
        };
        return iot.CreateJobAsync(new CreateJobRequest { JobId = JobId.New("sel"), Targets = [Known.Cameras], Document = Known.Update, TargetSelection = selection }); //! IOTJ1010
    }

    // legal: other modes never reach the request
    public Task<CreateJobResponse> SelectionChecked(Mode mode)
    {
        var word = mode == Mode.Once ? "SNAPSHOT" : mode == Mode.Rolling ? "CONTINUOUS" : "STAGED";
        if (mode == Mode.Trial) throw new ArgumentOutOfRangeException(nameof(mode));
        return iot.CreateJobAsync(new CreateJobRequest { JobId = JobId.New("sel"), Targets = [Known.Cameras], Document = Known.Update, TargetSelection = word });
    }

    // wrong: eight days are 11,520 minutes
    public Task<UpdateJobResponse> EightDays(string id) =>
        iot.UpdateJobAsync(new UpdateJobRequest { JobId = id, TimeoutConfig = new TimeoutConfig { InProgressTimeoutInMinutes = Days(8) } }); //! IOTJ1021

    // legal: seven days are 10,080 minutes
    public Task<UpdateJobResponse> SevenDays(string id) =>
        iot.UpdateJobAsync(new UpdateJobRequest { JobId = id, TimeoutConfig = new TimeoutConfig { InProgressTimeoutInMinutes = Days(7) } });

    // legal: what is outside is brought inside
    public Task<UpdateJobResponse> Clamped(string id, int days) =>
        iot.UpdateJobAsync(new UpdateJobRequest { JobId = id, TimeoutConfig = new TimeoutConfig { InProgressTimeoutInMinutes = Math.Clamp(Days(days), 1, 10_080) } });

    // wrong: the lower end that is put in is 0
    public Task<UpdateJobResponse> ZeroWhenUnset(string id, int? minutes)
    {
        var timeout = new TimeoutConfig { InProgressTimeoutInMinutes = minutes ?? 0 }; //! IOTJ1021
        return iot.UpdateJobAsync(new UpdateJobRequest { JobId = id, TimeoutConfig = timeout });
    }

    // legal: 0 stands for "no timeout" and never arrives
    public Task<UpdateJobResponse> ZeroLeftOut(string id, int? minutes)
    {
        var value = minutes ?? 0;
        var request = new UpdateJobRequest { JobId = id, Description = "Timeout as configured" };
        if (value is > 0 and <= 10080) request.TimeoutConfig = new TimeoutConfig { InProgressTimeoutInMinutes = value };
        return iot.UpdateJobAsync(request);
    }

    // wrong: a whole day is above 1,430 minutes
    public Task<CreateJobResponse> WholeDay()
    {
        var window = new MaintenanceWindow { StartTime = "cron(0 0 ? * SUN *)", DurationInMinutes = MinutesPerDay }; //! IOTJ1021
        return iot.CreateJobAsync(new CreateJobRequest { JobId = JobId.New("mw"), Targets = [Known.Cameras], Document = Known.Update, TargetSelection = TargetSelection.CONTINUOUS, SchedulingConfig = new SchedulingConfig { MaintenanceWindows = [window] } });
    }

    // wrong: the name of the enumeration's member has small letters
    public Task<CancelJobResponse> Reason(string id)
    {
        var reason = CancelReason.Superseded;
        return iot.CancelJobAsync(new CancelJobRequest { JobId = id, ReasonCode = reason.ToString() }); //! IOTJ1020
    }

    // legal: in capitals they have none
    public Task<CancelJobResponse> ReasonInCapitals(string id, CancelReason reason) =>
        iot.CancelJobAsync(new CancelJobRequest { JobId = id, ReasonCode = reason.ToString().ToUpperInvariant() });

    // wrong: three lines
    public Task<UpdateJobResponse> Lines(string id)
    {
        var notes = new[] { "New radio firmware", "Fixes reconnects", "See release notes" };
        return iot.UpdateJobAsync(new UpdateJobRequest { JobId = id, Description = string.Join('\n', notes) }); //! IOTJ1020
    }

    // legal: the lines become one
    public Task<UpdateJobResponse> OneLine(string id)
    {
        const string notes = """
            New radio firmware
            Fixes reconnects
            """;
        return iot.UpdateJobAsync(new UpdateJobRequest { JobId = id, Description = notes.ReplaceLineEndings("; ") });
    }

    // wrong: a share where a percentage of more than 0 is due
    public Task<UpdateJobResponse> NoThreshold(string id)
    {
        var (threshold, least) = (0.0, 10);
        return iot.UpdateJobAsync(new UpdateJobRequest { JobId = id, AbortConfig = new AbortConfig { CriteriaList = [new AbortCriteria { Action = AbortAction.CANCEL, FailureType = JobExecutionFailureType.FAILED, MinNumberOfExecutedThings = least, ThresholdPercentage = threshold }] } }); //! IOTJ1021
    }

    // wrong: two hours are above an hour
    public Task<UpdateJobResponse> TwoHours(string id, bool slowNetwork)
    {
        long seconds = 600;
        if (slowNetwork) seconds *= 12;
        return iot.UpdateJobAsync(new UpdateJobRequest { JobId = id, PresignedUrlConfig = new PresignedUrlConfig { RoleArn = Known.Role, ExpiresInSec = seconds } }); //! IOTJ1021
    }

    // legal: above an hour it is an hour
    public Task<UpdateJobResponse> AnHourAtMost(string id, bool slowNetwork)
    {
        long seconds = 600;
        if (slowNetwork) seconds *= 12;
        if (seconds > 3600) seconds = 3600;
        return iot.UpdateJobAsync(new UpdateJobRequest { JobId = id, PresignedUrlConfig = new PresignedUrlConfig { RoleArn = Known.Role, ExpiresInSec = seconds } });
    }

    private static long Days(int days) => (long)days * MinutesPerDay;
}
