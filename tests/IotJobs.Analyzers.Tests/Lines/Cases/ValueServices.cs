#nullable enable
using System.Collections.Immutable;

namespace Cases.ValueServices;

public enum Mode { Once, Always }

public enum CancelReason { Obsolete, Faulty }

public sealed record RolloutPlan(string JobId, int PerMinute, double Growth, int Timeout)
{
    public bool Continuous { get; init; }
}

public static class PlanExtensions
{
    public static CreateJobRequest WithRollout(this CreateJobRequest request, int perMinute)
    {
        request.JobExecutionsRolloutConfig = new JobExecutionsRolloutConfig { MaximumPerMinute = perMinute };
        return request;
    }
}

public sealed partial class ValueService
{
    private const string Thing = "arn:aws:iot:eu-west-1:123456789012:thing/cam-1";
    private const string Doc = """{"operation":"UPDATE"}""";
    private const int MinutesPerDay = 24 * 60;
    private readonly IAmazonIoT _client;
    private readonly List<string> _targets;

    public ValueService(IAmazonIoT client, IEnumerable<string> targets)
    {
        _client = client ?? throw new ArgumentNullException(nameof(client));
        _targets = targets.ToList();
    }

    private static CreateJobRequest Start(string prefix) => new()
    {
        JobId = $"{prefix}-{Guid.NewGuid():N}",
        Targets = [Thing],
        Document = Doc,
        TimeoutConfig = new TimeoutConfig { InProgressTimeoutInMinutes = 90 },
    };

    public Task Misspelt()
    {
        var request = Start("a");
        request.TargetSelection = "CONTINOUS"; //! IOTJ1010
        return _client.CreateJobAsync(request);
    }

    public Task Chosen(RolloutPlan plan)
    {
        var request = Start("b");
        request.TargetSelection = plan.Continuous ? "CONTINUOUS" : "SNAPSHOT";
        return _client.CreateJobAsync(request);
    }

    public Task ByMode(Mode mode)
    {
        var request = Start("c");
        request.TargetSelection = mode switch
        {
            Mode.Once => "ONCE", //! IOTJ1010
            Mode.Always => TargetSelection.CONTINUOUS.Value,
            _ => throw new ArgumentOutOfRangeException(nameof(mode)),
        };
        return _client.CreateJobAsync(request);
    }

    public Task LowerCase()
    {
        var request = Start("d");
        request.TargetSelection = new TargetSelection("snapshot"); //! IOTJ1012
        return _client.CreateJobAsync(request);
    }

    public RetryCriteria Retry(int n) => new()
    {
        FailureType = "TIMEOUT", //! IOTJ1011
        NumberOfRetries = Math.Clamp(n, 0, 10),
    };

    public RetryCriteria RetryFrom(string word) => new()
    {
        FailureType = RetryableFailureType.FindValue(word.ToUpperInvariant()),
        NumberOfRetries = 1,
    };

    public SchedulingConfig EndAt(DateTime end) => new()
    {
        EndTime = end.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture),
        EndBehavior = new JobEndBehavior("STOP"), //! IOTJ1011
    };

    public async Task ListOpen(CancellationToken ct)
    {
        foreach (var status in new[] { "IN_PROGRESS", "SCHEDULED" })
        {
            await _client.ListJobsAsync(new ListJobsRequest { Status = status }, ct);
        }
    }

    public async Task ListRunning(CancellationToken ct)
    {
        foreach (var status in new[] { "IN_PROGRESS", "RUNNING" }) await _client.ListJobsAsync(new ListJobsRequest { Status = status }, ct); //! IOTJ1011
    }

    public Task CancelObsolete([JobId] string id) => _client.CancelJobAsync(new CancelJobRequest
    {
        JobId = id,
        ReasonCode = nameof(CancelReason.Obsolete), //! IOTJ1020
    });

    public Task CancelFor([JobId] string id, CancelReason reason) => _client.CancelJobAsync(new CancelJobRequest
    {
        JobId = id,
        ReasonCode = reason.ToString().ToUpperInvariant(),
        Comment = $"canceled: {reason}",
    });

    public Task Annotate([JobId] string id, string text)
    {
        var description = "release notes:\n" + text;
        return _client.UpdateJobAsync(new UpdateJobRequest { JobId = id, Description = description }); //! IOTJ1020
    }

    public Task AnnotateFlat([JobId] string id, string text)
    {
        var description = ("release notes:\n" + text).ReplaceLineEndings(" ");
        return _client.UpdateJobAsync(new UpdateJobRequest { JobId = id, Description = description });
    }

    public PresignedUrlConfig Presign(string role) => new()
    {
        RoleArn = role,
        ExpiresInSec = (long)TimeSpan.FromHours(2).TotalSeconds, //! IOTJ1021
    };

    public PresignedUrlConfig PresignFor(string role, TimeSpan wanted) => new()
    {
        RoleArn = role,
        ExpiresInSec = Math.Clamp((long)wanted.TotalSeconds, 60, 3600),
    };

    public TimeoutConfig TwoWeeks() => new() { InProgressTimeoutInMinutes = 14 * MinutesPerDay }; //! IOTJ1021

    public TimeoutConfig? UpToAWeek(int minutes)
    {
        if (minutes <= 0) return null;
        return new TimeoutConfig { InProgressTimeoutInMinutes = Math.Min(minutes, 7 * MinutesPerDay) };
    }

    // Max and Min mixed up
    public TimeoutConfig AtLeast(int minutes)
    {
        var bounded = Math.Max(minutes, 20_000);
        return new TimeoutConfig { InProgressTimeoutInMinutes = bounded }; //! IOTJ1021
    }

    public AbortCriteria Abort() => new()
    {
        Action = AbortAction.CANCEL,
        FailureType = JobExecutionFailureType.ALL,
        MinNumberOfExecutedThings = 1,
        ThresholdPercentage = 0, //! IOTJ1021
    };

    public AbortCriteria AbortAt(double share) => new()
    {
        Action = "CANCEL",
        FailureType = "FAILED",
        MinNumberOfExecutedThings = 10,
        ThresholdPercentage = Math.Round(share * 100, 2),
    };

    public Task Group(string group)
    {
        var request = Start("g");
        request.TargetSelection = TargetSelection.SNAPSHOT;
        request.Targets = [$"arn:aws:iot:eu-west-1:123456789012:thingGroup/{group}"]; //! IOTJ1022
        return _client.CreateJobAsync(request);
    }

    public Task Bare()
    {
        var request = Start("h");
        request.Targets.Add("camera-7"); //! IOTJ1022
        return _client.CreateJobAsync(request);
    }

    public Task Composed(string partition, string region, long account, [ThingName] string thing)
    {
        var request = Start("i");
        request.Targets = new List<string>(1) { $"arn:{partition}:iot:{region}:{account:D12}:thing/{thing}" };
        return _client.CreateJobAsync(request);
    }

    public Task China()
    {
        var request = Start("j");
        request.Targets = ["arn:aws-cn:iot:cn-north-1:123456789012:thinggroup/cameras:hall_2"];
        request.TargetSelection = TargetSelection.CONTINUOUS;
        return _client.CreateJobAsync(request);
    }

    public Task Fast() => _client.CreateJobAsync(Start("k").WithRollout(50 * 100)); //! IOTJ1023

    public Task Steady(int wanted) => _client.CreateJobAsync(Start("l").WithRollout(wanted is > 0 and <= 1000 ? wanted : 1000));

    public ExponentialRolloutRate Slow() => new()
    {
        BaseRatePerMinute = 5,
        IncrementFactor = 1.05, //! IOTJ1023
        RateIncreaseCriteria = new RateIncreaseCriteria { NumberOfSucceededThings = 10 },
    };

    public ExponentialRolloutRate Steep(bool eager) => new()
    {
        BaseRatePerMinute = 5,
        IncrementFactor = eager ? 5.5 : 2, //! IOTJ1021
        RateIncreaseCriteria = new RateIncreaseCriteria { NumberOfNotifiedThings = 10 },
    };

    public Task CancelOne([JobId] string id, int n)
        => _client.CancelJobExecutionAsync(new CancelJobExecutionRequest { JobId = id, ThingName = "cam " + n }); //! IOTJ1020

    public Task CancelColon([JobId] string id, int n)
        => _client.CancelJobExecutionAsync(new CancelJobExecutionRequest { JobId = id, ThingName = $"eu:cam:{n}" });

    public Task SpacedTarget()
    {
        var request = Start("m");
        request.Targets = new[] { "arn:aws:iot:eu-west-1:123456789012:thing/cam 1" }.ToList(); //! IOTJ1020
        return _client.CreateJobAsync(request);
    }

    public RetryCriteria Bounded(int attempts) => new()
    {
        FailureType = RetryableFailureType.FAILED,
        NumberOfRetries = attempts switch { < 0 => 0, > 10 => 10, var n => n },
    };
}
