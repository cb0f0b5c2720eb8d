#nullable enable

namespace Cases.DoorbellJobs;

/// <summary>Lists, schedules and texts that are put together.</summary>
public sealed class Assembled(IAmazonIoT iot)
{
    private static string Pair(string name, string value) => $"\"{name}\":\"{value}\"";

    private static string Cron(params string[] fields) => "cron(" + string.Join(' ', fields) + ")";

    private static void Fill(ICollection<string> targets, params string[] groups)
    {
        foreach (var group in groups) targets.Add("arn:aws:iot:eu-west-1:123456789012:thinggroup/" + group);
    }

    // wrong: what was in the list is taken out again
    public Task<CreateJobResponse> Cleared()
    {
        var targets = new List<string> { Known.Cameras };
        targets.Clear();
        return iot.CreateJobAsync(new CreateJobRequest { JobId = JobId.New("list"), Targets = targets, Document = Known.Update }); //! IOTJ2001
    }

    // legal: the helper fills the list
    public Task<CreateJobResponse> Filled()
    {
        var targets = new List<string>();
        Fill(targets, "cameras", "doorbells");
        return iot.CreateJobAsync(new CreateJobRequest { JobId = JobId.New("list"), Targets = targets, Document = Known.Update });
    }

    // wrong: five fields
    public Task<CreateJobResponse> FiveFields() =>
        iot.CreateJobAsync(new CreateJobRequest { JobId = JobId.New("cron"), Targets = [Known.Cameras], Document = Known.Update, TargetSelection = TargetSelection.CONTINUOUS, SchedulingConfig = new SchedulingConfig { MaintenanceWindows = [new MaintenanceWindow { StartTime = Cron("0", "2", "?", "*", "MON"), DurationInMinutes = 60 }] } }); //! IOTJ2012

    // legal: six fields
    public Task<CreateJobResponse> SixFields() =>
        iot.CreateJobAsync(new CreateJobRequest { JobId = JobId.New("cron"), Targets = [Known.Cameras], Document = Known.Update, TargetSelection = TargetSelection.CONTINUOUS, SchedulingConfig = new SchedulingConfig { MaintenanceWindows = [new MaintenanceWindow { StartTime = Cron("0", "2", "?", "*", "MON", "*"), DurationInMinutes = 60 }] } });

    // wrong: a timeout is retried, and there is none
    public Task<CreateJobResponse> NoTimeout(int retries)
    {
        var criteria = new RetryCriteria { FailureType = RetryableFailureType.TIMED_OUT, NumberOfRetries = Math.Clamp(retries, 1, 10) }; //! IOTJ2025
        return iot.CreateJobAsync(new CreateJobRequest { JobId = JobId.New("retry"), Targets = [Known.Cameras], Document = Known.Update, JobExecutionsRetryConfig = new JobExecutionsRetryConfig { CriteriaList = [criteria] } });
    }

    // wrong: it begins above its end
    public Task<UpdateJobResponse> BaseAboveMaximum(string id, bool night)
    {
        var (first, most) = night ? (50, 500) : (200, 100);
        return iot.UpdateJobAsync(new UpdateJobRequest { JobId = id, JobExecutionsRolloutConfig = new JobExecutionsRolloutConfig { MaximumPerMinute = most, ExponentialRate = new ExponentialRolloutRate { BaseRatePerMinute = first, IncrementFactor = 2, RateIncreaseCriteria = new RateIncreaseCriteria { NumberOfNotifiedThings = 10 } } } }); //?
    }

    // legal: the smaller of the two is where it begins
    public Task<UpdateJobResponse> BaseBelowMaximum(string id, bool night)
    {
        var (first, most) = (Math.Min(night ? 50 : 200, 99), 100);
        return iot.UpdateJobAsync(new UpdateJobRequest { JobId = id, JobExecutionsRolloutConfig = new JobExecutionsRolloutConfig { MaximumPerMinute = most, ExponentialRate = new ExponentialRolloutRate { BaseRatePerMinute = first, IncrementFactor = 2, RateIncreaseCriteria = new RateIncreaseCriteria { NumberOfNotifiedThings = 10 } } } });
    }

    // wrong: one name twice
    public Task<CreateJobResponse> SameName() =>
        iot.CreateJobAsync(new CreateJobRequest { JobId = JobId.New("doc"), Targets = [Known.Cameras], Document = "{" + Pair("version", "1.0") + "," + Pair("version", "1.1") + "}" }); //! IOTJ3005

    // legal: two names
    public Task<CreateJobResponse> TwoNames() =>
        iot.CreateJobAsync(new CreateJobRequest { JobId = JobId.New("doc"), Targets = [Known.Cameras], Document = "{" + Pair("version", "1.1") + "," + Pair("previous", "1.0") + "}" });

    // wrong: the kind is misspelt
    public Task<CreateJobResponse> Misspelt(Uri image)
    {
        const string kind = "s3-presign-url";
        return iot.CreateJobAsync(new CreateJobRequest { JobId = JobId.New("doc"), Targets = [Known.Cameras], PresignedUrlConfig = new PresignedUrlConfig { RoleArn = Known.Role }, Document = $"{{\"url\":\"${{aws:iot:{kind}:{image.AbsoluteUri}}}\"}}" }); //! IOTJ3011
    }

    // legal: the device's own words, and a path of its own
    public Task<CreateJobResponse> OwnWords(Guid campaign, CancelReason reason) =>
        iot.CreateJobAsync(new CreateJobRequest { JobId = JobId.New("doc"), Targets = [Known.Cameras], Document = $"{{\"path\":\"${{PATH}}:/opt\",\"campaign\":\"{campaign}\",\"reason\":\"{reason}\",\"at\":\"{DateTime.UtcNow:o}\"}}" });
}
