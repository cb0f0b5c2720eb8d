#nullable enable

namespace Cases.Numbers;

public static partial class WrongNumbers
{
    public static Task ZeroThreshold(IAmazonIoT client)
    {
        var request = Known.Job("w-9");
        request.AbortConfig = new AbortConfig { CriteriaList = [new AbortCriteria { Action = AbortAction.CANCEL, FailureType = JobExecutionFailureType.FAILED, MinNumberOfExecutedThings = 1, ThresholdPercentage = 0 }] }; //! IOTJ1021
        return client.CreateJobAsync(request);
    }

    public static Task BaseAboveMaximum(IAmazonIoT client)
    {
        var request = Known.Job("w-10");
        request.JobExecutionsRolloutConfig = new JobExecutionsRolloutConfig { MaximumPerMinute = 50, ExponentialRate = new ExponentialRolloutRate { BaseRatePerMinute = 60, IncrementFactor = 2, RateIncreaseCriteria = new RateIncreaseCriteria { NumberOfSucceededThings = 10 } } }; //! IOTJ2009
        return client.CreateJobAsync(request);
    }

    public static Task NegativeRetries(IAmazonIoT client)
    {
        var request = Known.Job("w-11");
        request.JobExecutionsRetryConfig = new JobExecutionsRetryConfig { CriteriaList = [new RetryCriteria { FailureType = "FAILED", NumberOfRetries = -1 }] }; //! IOTJ1021
        return client.CreateJobAsync(request);
    }

    public static Task CappedTooHigh(IAmazonIoT client, int minutes)
    {
        if (minutes < 1) throw new ArgumentOutOfRangeException(nameof(minutes));
        if (minutes > 10080) minutes = 20160;
        var request = Known.Job("w-12");
        request.TimeoutConfig = new TimeoutConfig { InProgressTimeoutInMinutes = minutes }; //! IOTJ1021
        return client.CreateJobAsync(request);
    }

    public static Task RoundTripDate(IAmazonIoT client, DateTimeOffset at)
        => client.DescribeJobAsync(new DescribeJobRequest { JobId = $"at-{at:o}" }); //! IOTJ1001

    public static Task UniversalDate(IAmazonIoT client)
        => client.DescribeJobAsync(new DescribeJobRequest { JobId = "at-" + DateTime.UtcNow.ToString("u", CultureInfo.InvariantCulture) }); //! IOTJ1001

    public static Task HoursAndMinutes(IAmazonIoT client, DateTime at)
        => client.DescribeJobAsync(new DescribeJobRequest { JobId = "at-" + at.ToString("yyyyMMdd-HH:mm", CultureInfo.InvariantCulture) }); //! IOTJ1001

    public static Task TimeOfDay(IAmazonIoT client)
        => client.DescribeJobAsync(new DescribeJobRequest { JobId = "at-" + DateTime.UtcNow.TimeOfDay.ToString("c") }); //! IOTJ1001

    public static Task PaddedBySpaces(IAmazonIoT client, int build)
        => client.DescribeJobAsync(new DescribeJobRequest { JobId = "build-" + build.ToString(CultureInfo.InvariantCulture).PadLeft(8) }); //! IOTJ1004

    public static Task TwoNumbersOfVersion(IAmazonIoT client, Version version, int attempt)
        => client.DescribeJobAsync(new DescribeJobRequest { JobId = "fw-" + version.ToString(2) + "-" + attempt }); //! IOTJ1001

    public static Task LongWindow(IAmazonIoT client)
    {
        var request = Known.Job("w-13");
        request.SchedulingConfig = new SchedulingConfig { MaintenanceWindows = [new MaintenanceWindow { StartTime = "cron(30 2 ? * MON *)", DurationInMinutes = 24 * 60 }] }; //! IOTJ1021
        return client.CreateJobAsync(request);
    }

    public static Task FiveFields(IAmazonIoT client)
    {
        var request = Known.Job("w-14");
        request.SchedulingConfig = new SchedulingConfig { MaintenanceWindows = [new MaintenanceWindow { StartTime = "cron(30 2 * * 1)", DurationInMinutes = 60 }] }; //! IOTJ2012
        return client.CreateJobAsync(request);
    }

    public static Task RateExpression(IAmazonIoT client, TimingOptions options)
    {
        var request = Known.Job("w-15");
        request.SchedulingConfig = new SchedulingConfig { MaintenanceWindows = [new MaintenanceWindow { StartTime = options.Window ?? "rate(1 day)", DurationInMinutes = 60 }] }; //! IOTJ2012
        return client.CreateJobAsync(request);
    }

    public static Task EndBeforeStart(IAmazonIoT client)
    {
        var request = Known.Job("w-16");
        request.SchedulingConfig = new SchedulingConfig { StartTime = "2031-05-02 02:00", EndTime = "2031-05-01 02:00" }; //! IOTJ2012
        return client.CreateJobAsync(request);
    }

    public static Task BehaviourWithoutEnd(IAmazonIoT client)
    {
        var request = Known.Job("w-17");
        request.SchedulingConfig = new SchedulingConfig { StartTime = "2031-05-02 02:00", EndBehavior = JobEndBehavior.CANCEL }; //! IOTJ2012
        return client.CreateJobAsync(request);
    }

    public static Task ManyResults(IAmazonIoT client, bool all)
        => client.ListJobsAsync(new ListJobsRequest { MaxResults = all ? 500 : 20 }); //! IOTJ1021

    public static Task LongGroupedNumber(IAmazonIoT client, long serial)
        => client.DescribeJobAsync(new DescribeJobRequest { JobId = string.Format(CultureInfo.InvariantCulture, "serial-{0:N0}", serial) }); //! IOTJ1004
}
