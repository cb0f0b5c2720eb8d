#nullable enable

using Amazon.IoTJobsDataPlane;
using Amazon.IoTJobsDataPlane.Model;

namespace Cases.MeterJobs;

public sealed class RolloutJobs(IAmazonIoT iot, IConfig cfg)
{
    public Task Selection(string id, bool keepGoing) => iot.CreateJobAsync(new CreateJobRequest
    {
        JobId = id, Targets = [Known.Meters], Document = Known.Reboot,
        TargetSelection = keepGoing
            ? "CONTINUOUS"
            : "SNAPSHOTS", //! IOTJ1010
    });

    public Task SelectionFromWord(string id) => iot.CreateJobAsync(new CreateJobRequest
    {
        JobId = id, Targets = [Known.Meters], Document = Known.Reboot,
        TargetSelection = cfg["Mode"]?.Trim().ToLowerInvariant() switch
        {
            "once" or null or "" => "snapshot",
            "forever" => "continuous",
            var other => throw new NotSupportedException(other),
        },
    });

    public RetryCriteria TooManyRetries() => new()
    {
        FailureType = RetryableFailureType.FAILED,
        NumberOfRetries = Known.MaxAttempts, //! IOTJ1021
    };

    public RetryCriteria ClampedRetries() => new()
    {
        FailureType = RetryableFailureType.FAILED,
        NumberOfRetries = Math.Clamp(int.TryParse(cfg["Retries"], out var n) ? n : Known.MaxAttempts, 0, 10),
    };

    public TimeoutConfig SomeHours(int hours)
    {
        if (hours <= 0) hours = 8;
        return new TimeoutConfig { InProgressTimeoutInMinutes = Math.Min(hours * 60L, 7 * 24 * 60) };
    }

    public AbortCriteria ThresholdFromConfig()
    {
        double percent = -1;
        if (double.TryParse(cfg["Abort"], CultureInfo.InvariantCulture, out var parsed)) percent = Math.Round(parsed, 2);
        if (!(percent > 0 && percent <= 100)) percent = 10;
        return new AbortCriteria { Action = "CANCEL", FailureType = "ALL", MinNumberOfExecutedThings = 1, ThresholdPercentage = percent };
    }

    public async Task RateWithoutMaximum(string id)
    {
        var rate = new ExponentialRolloutRate { BaseRatePerMinute = 5, IncrementFactor = 2, RateIncreaseCriteria = new() { NumberOfNotifiedThings = 50 } };
        var request = new CreateJobRequest { JobId = id, Targets = [Known.Meters], Document = Known.Reboot };
        request.JobExecutionsRolloutConfig = new JobExecutionsRolloutConfig { ExponentialRate = rate }; //! IOTJ2004
        await iot.CreateJobAsync(request);
    }

    public async Task MaximumAddedLater(string id, int? limit)
    {
        var rollout = new JobExecutionsRolloutConfig
        {
            ExponentialRate = new() { BaseRatePerMinute = 5, IncrementFactor = 2, RateIncreaseCriteria = new() { NumberOfNotifiedThings = 50 } },
        };
        rollout.MaximumPerMinute = limit is > 5 and <= 1000 ? limit : 200;
        await iot.CreateJobAsync(new CreateJobRequest { JobId = id, Targets = [Known.Meters], Document = Known.Reboot, JobExecutionsRolloutConfig = rollout });
    }

    public ExponentialRolloutRate CopiedFromDocs() => new()
    {
        BaseRatePerMinute = 10, IncrementFactor = 1.5,
        RateIncreaseCriteria = new RateIncreaseCriteria { NumberOfNotifiedThings = 1000, NumberOfSucceededThings = 500 }, //! IOTJ2005
    };

    public RateIncreaseCriteria OneOfBoth(bool notified) => notified
        ? new() { NumberOfNotifiedThings = 1000, NumberOfSucceededThings = null }
        : new() { NumberOfSucceededThings = 500 };

    public Task TypoInGroup(string id, string group) => iot.CreateJobAsync(new CreateJobRequest
    {
        JobId = id, Document = Known.Reboot,
        Targets = [$"arn:aws:iot:eu-central-1:123456789012:thingGroup/{group}"], //! IOTJ1022
    });

    public async Task InChunks(string id, IEnumerable<string> things)
    {
        var arns = things.Select(t => t.StartsWith("arn:") ? t : $"arn:aws:iot:eu-central-1:123456789012:thing/{t}").Distinct();
        var part = 0;
        foreach (var chunk in arns.Chunk(100))
            await iot.CreateJobAsync(new CreateJobRequest { JobId = $"{id}-{++part}", Targets = chunk.ToList(), Document = Known.Reboot });
    }

    public Task SameGroupTwice(string id) => iot.CreateJobAsync(new CreateJobRequest
    {
        JobId = id, Document = Known.Reboot,
        Targets = [Known.Meters, Known.Canary, Known.Meters], //! IOTJ2017
    });

    public async Task TaggedTheOldWay(string id)
    {
        var request = new CreateJobRequest { JobId = id, Targets = [Known.Canary], Document = Known.Reboot };
        request.Tags.Add(new Tag { Key = "team", Value = "metering" }); //! IOTJ2015
        await iot.CreateJobAsync(request);
    }

    public async Task TaggedTheNewWay(string id, string? team)
    {
        var request = new CreateJobRequest { JobId = id, Targets = [Known.Canary], Document = Known.Reboot };
        if (team is { Length: > 0 and <= 256 }) (request.Tags ??= []).Add(new Tag { Key = "team", Value = team });
        await iot.CreateJobAsync(request);
    }

    public async Task NightWindow(string id)
    {
        var nights = new SchedulingConfig { MaintenanceWindows = [new() { StartTime = "cron(0 2 ? * SUN *)", DurationInMinutes = 120 }] };
        await iot.CreateJobAsync(new CreateJobRequest { JobId = id, Targets = [Known.Meters], Document = Known.Reboot, SchedulingConfig = nights }); //! IOTJ2006
    }

    public Task Cancel(string id) => iot.CancelJobAsync(new CancelJobRequest
    {
        JobId = id,
        ReasonCode = "operator_request", //! IOTJ1020
    });

    public Task CancelShouting(string id, string reason) => iot.CancelJobAsync(new CancelJobRequest
    {
        JobId = id, ReasonCode = "operator request".ToUpperInvariant().Replace(' ', '_'), Comment = reason.ReplaceLineEndings(" "),
    });

    public async Task<bool> Finished(string id)
    {
        var answer = await iot.DescribeJobAsync(new DescribeJobRequest { JobId = id });
        return answer.Job.Status == JobStatus.CANCELED
            || answer.Job.Status == "SUCCEEDED"; //! IOTJ2016
    }
}

public sealed class DocumentJobs(IAmazonIoT iot, IConfig cfg)
{
    public async Task NoRole(string id)
    {
        var request = new CreateJobRequest { JobId = id, Targets = [Known.Meters], Document = Known.Install }; //! IOTJ2007
        await iot.CreateJobAsync(request);
    }

    public async Task RoleWhenNeeded(string id)
    {
        var request = new CreateJobRequest { JobId = id, Targets = [Known.Meters], Document = Known.Install };
        if (request.Document.Contains("s3-presigned-url"))
            request.PresignedUrlConfig = new PresignedUrlConfig { RoleArn = cfg["Role"] ?? Known.Role, ExpiresInSec = 3600 };
        await iot.CreateJobAsync(request);
    }

    public Task SettingsInside(string id) => iot.CreateJobAsync(new CreateJobRequest
    {
        JobId = id, Targets = [Known.Meters],
        Document = JsonSerializer.Serialize(new { operation = "reboot", timeoutConfig = new { inProgressTimeoutInMinutes = 30 } }), //! IOTJ3003
    });

    public Task SettingsOfTheDevice(string id) => iot.CreateJobAsync(new CreateJobRequest
    {
        JobId = id, Targets = [Known.Meters],
        Document = JsonSerializer.Serialize(new { operation = "configure", settings = new { timeoutConfig = 30, abortConfig = "none" } }),
    });

    public Task NoteAsItIs(string id, string note) => iot.CreateJobAsync(new CreateJobRequest
    {
        JobId = id, Targets = [Known.Meters],
        Document = $$"""{"operation":"reboot","note":"{{note}}"}""", //! IOTJ3006
    });

    public Task NoteSerialized(string id, string note) => iot.CreateJobAsync(new CreateJobRequest
    {
        JobId = id, Targets = [Known.Meters],
        Document = $$"""{"operation":"reboot","note":{{JsonSerializer.Serialize(note)}},"at":"{{DateTime.UtcNow:yyyyMMdd}}"}""",
    });

    public async Task Either(string id, string? inline, string url)
    {
        var request = new CreateJobRequest { JobId = id, Targets = [Known.Meters] };
        if (inline is not null) request.Document = inline; else request.DocumentSource = url;
        await iot.CreateJobAsync(request);
    }

    public Task Both(string id) => iot.CreateJobAsync(new CreateJobRequest { JobId = id, Targets = [Known.Meters], Document = Known.Reboot, DocumentSource = "https://fw-bucket.s3.eu-central-1.amazonaws.com/job.json" }); //! IOTJ2003

    public string ChangeLog(CreateJobRequest request, IReadOnlyList<string> changes)
    {
        var text = new StringBuilder("Changes:\n");
        foreach (var change in changes) text.Append(change).Append('\n');
        return request.Description = text.Replace("\n", " ").ToString();
    }
}

public sealed class DeviceReports(IAmazonIoTJobsDataPlane data)
{
    public Task GaveUp(string thing, string job) => data.UpdateJobExecutionAsync(new UpdateJobExecutionRequest
    {
        ThingName = thing, JobId = job,
        Status = Amazon.IoTJobsDataPlane.JobExecutionStatus.CANCELED, //! IOTJ2021
    });

    public Task Done(string thing, string job, int exitCode) => data.UpdateJobExecutionAsync(new UpdateJobExecutionRequest
    {
        ThingName = thing, JobId = job,
        Status = exitCode == 0
            ? "SUCCESS" //! IOTJ1011
            : "FAILED",
    });

    public Task DoneTranslated(string thing, string job, string word) => data.UpdateJobExecutionAsync(new UpdateJobExecutionRequest
    {
        ThingName = thing, JobId = job,
        Status = word switch { "SUCCESS" or "OK" => "SUCCEEDED", "CANCELED" or "ABORTED" => "REJECTED", _ => "FAILED" },
        StatusDetails = new() { ["word"] = word is "" ? "none" : word },
    });
}
