#nullable enable

namespace Cases.Numbers;

public enum Unit { Minutes, Hours, Days }

public sealed class TimingOptions
{
    public int? TimeoutMinutes { get; set; }
    public int Rate { get; set; } = 50;
    public string? Window { get; set; }
}

internal static class Known
{
    public const string Pump = "arn:aws:iot:eu-west-1:123456789012:thing/pump-7";
    public const string Pumps = "arn:aws:iot:eu-west-1:123456789012:thinggroup/pumps";
    public const string Doc = """{"operation":"update"}""";
    public const int Week = 7 * 24 * 60;

    public static CreateJobRequest Job(string id) => new() { JobId = id, Targets = [Pumps], Document = Doc, TargetSelection = TargetSelection.CONTINUOUS };

    public static long Minutes(Unit unit, int n) => unit switch
    {
        Unit.Minutes => n,
        Unit.Hours => n * 60,
        Unit.Days => n * 1440,
        _ => throw new ArgumentOutOfRangeException(nameof(unit)),
    };

    public static int Rate(bool careful = true) => careful ? 10 : 5000;
}

public static class LegalNumbers
{
    public static Task Clamped(IAmazonIoT client, TimingOptions options)
    {
        var request = Known.Job("n-1");
        request.TimeoutConfig = new TimeoutConfig { InProgressTimeoutInMinutes = Math.Clamp(options.TimeoutMinutes ?? 0, 1, 10080) };
        return client.CreateJobAsync(request);
    }

    public static Task Guarded(IAmazonIoT client, int minutes)
    {
        if (minutes is < 1 or > Known.Week) throw new ArgumentOutOfRangeException(nameof(minutes));
        var request = Known.Job("n-2");
        request.TimeoutConfig = new TimeoutConfig { InProgressTimeoutInMinutes = minutes };
        return client.CreateJobAsync(request);
    }

    public static Task Parsed(IAmazonIoT client, string? text)
    {
        var request = Known.Job("n-3");
        request.TimeoutConfig = new TimeoutConfig { InProgressTimeoutInMinutes = int.TryParse(text, out var n) ? n : 60 };
        return client.CreateJobAsync(request);
    }

    public static Task ZeroMeansNone(IAmazonIoT client, TimingOptions options)
    {
        var request = Known.Job("n-4");
        var minutes = options.TimeoutMinutes ?? 0;
        if (minutes > 0) request.TimeoutConfig = new TimeoutConfig { InProgressTimeoutInMinutes = minutes };
        return client.CreateJobAsync(request);
    }

    public static Task MinusOneMeansNone(IAmazonIoT client, string? text)
    {
        int rate = int.TryParse(text, out var r) ? r : -1;
        if (rate < 0) return Task.CompletedTask;
        var request = Known.Job("n-5");
        request.JobExecutionsRolloutConfig = new JobExecutionsRolloutConfig { MaximumPerMinute = rate };
        return client.CreateJobAsync(request);
    }

    public static Task HelperHours(IAmazonIoT client)
    {
        var request = Known.Job("n-6");
        request.TimeoutConfig = new TimeoutConfig { InProgressTimeoutInMinutes = Known.Minutes(Unit.Hours, 3) };
        return client.CreateJobAsync(request);
    }

    public static Task HelperDefault(IAmazonIoT client)
    {
        var request = Known.Job("n-7");
        request.JobExecutionsRolloutConfig = new JobExecutionsRolloutConfig { MaximumPerMinute = Known.Rate() };
        return client.CreateJobAsync(request);
    }

    public static Task AWeek(IAmazonIoT client)
    {
        var request = Known.Job("n-8");
        request.TimeoutConfig = new TimeoutConfig { InProgressTimeoutInMinutes = Known.Week };
        return client.CreateJobAsync(request);
    }

    public static Task FromTimeSpan(IAmazonIoT client)
    {
        var request = Known.Job("n-9");
        request.TimeoutConfig = new TimeoutConfig { InProgressTimeoutInMinutes = (long)TimeSpan.FromHours(2).TotalMinutes };
        request.PresignedUrlConfig = new PresignedUrlConfig { RoleArn = "arn:aws:iam::123456789012:role/presign", ExpiresInSec = 15 * 60 };
        return client.CreateJobAsync(request);
    }

    public static Task Doubled(IAmazonIoT client, int things)
    {
        var rate = 1;
        while (rate < things && rate < 512) rate *= 2;
        var request = Known.Job("n-10");
        request.JobExecutionsRolloutConfig = new JobExecutionsRolloutConfig { MaximumPerMinute = rate };
        return client.CreateJobAsync(request);
    }

    public static Task DateInId(IAmazonIoT client)
        => client.DescribeJobAsync(new DescribeJobRequest { JobId = $"nightly-{DateTime.UtcNow:yyyyMMddHHmmss}" });

    public static Task DateOnlyInId(IAmazonIoT client, DateOnly day)
        => client.DescribeJobAsync(new DescribeJobRequest { JobId = "daily-" + day.ToString("yyyyMMdd", CultureInfo.InvariantCulture) });

    public static Task UnixTime(IAmazonIoT client)
        => client.DescribeJobAsync(new DescribeJobRequest { JobId = "at-" + DateTimeOffset.UtcNow.ToUnixTimeSeconds() });

    public static Task PaddedByZeros(IAmazonIoT client, ushort build)
        => client.DescribeJobAsync(new DescribeJobRequest { JobId = $"build-{build:D6}" });

    public static Task ReplacedVersion(IAmazonIoT client, Version version, DateTime at)
        => client.DescribeJobAsync(new DescribeJobRequest { JobId = $"{version.ToString().Replace('.', '_')}-{at.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}" });

    public static Task FloorOfDecimal(IAmazonIoT client, decimal hours)
        => client.DescribeJobAsync(new DescribeJobRequest { JobId = "after-" + Math.Floor(hours).ToString(CultureInfo.InvariantCulture) });

    public static Task SortableDateCleaned(IAmazonIoT client, DateTime at)
        => client.DescribeJobAsync(new DescribeJobRequest { JobId = at.ToString("s", CultureInfo.InvariantCulture).Replace(":", "") });

    public static Task Exponential(IAmazonIoT client, TimingOptions options)
    {
        var request = Known.Job("n-11");
        request.JobExecutionsRolloutConfig = new JobExecutionsRolloutConfig
        {
            MaximumPerMinute = 1000,
            ExponentialRate = new ExponentialRolloutRate { BaseRatePerMinute = options.Rate, IncrementFactor = 1.5, RateIncreaseCriteria = new RateIncreaseCriteria { NumberOfSucceededThings = 10 } },
        };
        return client.CreateJobAsync(request);
    }

    public static Task Window(IAmazonIoT client, TimingOptions options)
    {
        var request = Known.Job("n-12");
        request.SchedulingConfig = new SchedulingConfig { MaintenanceWindows = [new MaintenanceWindow { StartTime = options.Window ?? "cron(30 2 ? * MON *)", DurationInMinutes = 1430 }] };
        return client.CreateJobAsync(request);
    }

    public static Task WindowSentinel(IAmazonIoT client, TimingOptions options)
    {
        var request = Known.Job("n-13");
        var cron = options.Window ?? "never";
        if (cron != "never")
            request.SchedulingConfig = new SchedulingConfig { MaintenanceWindows = [new MaintenanceWindow { StartTime = cron, DurationInMinutes = 60 }] };
        return client.CreateJobAsync(request);
    }

    public static Task TimesFromCaller(IAmazonIoT client, DateTime start)
    {
        var request = Known.Job("n-14");
        request.SchedulingConfig = new SchedulingConfig
        {
            StartTime = start.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture),
            EndTime = start.AddDays(2).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture),
            EndBehavior = JobEndBehavior.CANCEL,
        };
        return client.CreateJobAsync(request);
    }

    public static Task MinimumOfTwo(IAmazonIoT client, int wanted)
        => client.ListJobsAsync(new ListJobsRequest { MaxResults = Math.Min(Math.Max(wanted, 1), 250) });

    public static Task Percentage(IAmazonIoT client, double share)
    {
        if (!(share > 0) || share > 1) throw new ArgumentOutOfRangeException(nameof(share));
        var request = Known.Job("n-15");
        request.AbortConfig = new AbortConfig { CriteriaList = [new AbortCriteria { Action = AbortAction.CANCEL, FailureType = JobExecutionFailureType.ALL, MinNumberOfExecutedThings = 1, ThresholdPercentage = share * 100 }] };
        return client.CreateJobAsync(request);
    }
}

public static partial class WrongNumbers
{
    public static Task ZeroTimeout(IAmazonIoT client)
    {
        var request = Known.Job("w-1");
        request.TimeoutConfig = new TimeoutConfig { InProgressTimeoutInMinutes = 0 }; //! IOTJ1021
        return client.CreateJobAsync(request);
    }

    public static Task EightDays(IAmazonIoT client)
    {
        var request = Known.Job("w-2");
        request.TimeoutConfig = new TimeoutConfig { InProgressTimeoutInMinutes = 8 * 24 * 60 }; //! IOTJ1021
        return client.CreateJobAsync(request);
    }

    public static Task OneArm(IAmazonIoT client, bool fast)
    {
        var request = Known.Job("w-3");
        request.TimeoutConfig = new TimeoutConfig { InProgressTimeoutInMinutes = fast ? 5 : 20_000 }; //! IOTJ1021
        return client.CreateJobAsync(request);
    }

    public static Task ShortUrl(IAmazonIoT client)
    {
        var request = Known.Job("w-4");
        request.PresignedUrlConfig = new PresignedUrlConfig { RoleArn = "arn:aws:iam::123456789012:role/presign", ExpiresInSec = 30 }; //! IOTJ1021
        return client.CreateJobAsync(request);
    }

    public static Task TwoWeeksByHelper(IAmazonIoT client)
    {
        var request = Known.Job("w-5");
        request.TimeoutConfig = new TimeoutConfig { InProgressTimeoutInMinutes = Known.Minutes(Unit.Days, 14) }; //! IOTJ1021
        return client.CreateJobAsync(request);
    }

    public static Task FastRollout(IAmazonIoT client)
    {
        var request = Known.Job("w-6");
        request.JobExecutionsRolloutConfig = new JobExecutionsRolloutConfig { MaximumPerMinute = Known.Rate(careful: false) }; //! IOTJ1023
        return client.CreateJobAsync(request);
    }

    public static Task FactorOne(IAmazonIoT client)
    {
        var request = Known.Job("w-7");
        var rate = new ExponentialRolloutRate { BaseRatePerMinute = 5, IncrementFactor = 1.0, RateIncreaseCriteria = new RateIncreaseCriteria { NumberOfNotifiedThings = 10 } }; //! IOTJ1023
        request.JobExecutionsRolloutConfig = new JobExecutionsRolloutConfig { MaximumPerMinute = 100, ExponentialRate = rate };
        return client.CreateJobAsync(request);
    }

    public static Task FactorSix(IAmazonIoT client)
    {
        var request = Known.Job("w-8");
        var rate = new ExponentialRolloutRate { BaseRatePerMinute = 5, IncrementFactor = 6, RateIncreaseCriteria = new RateIncreaseCriteria { NumberOfNotifiedThings = 10 } }; //! IOTJ1021
        request.JobExecutionsRolloutConfig = new JobExecutionsRolloutConfig { MaximumPerMinute = 100, ExponentialRate = rate };
        return client.CreateJobAsync(request);
    }
}
