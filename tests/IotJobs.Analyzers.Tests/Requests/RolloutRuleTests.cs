using static IotJobs.Analyzers.Tests.Requests.RequestCode;

namespace IotJobs.Analyzers.Tests.Requests;

/// <summary>IOTJ2004, 2005, 2009, 2010, 2019, 2020, 2025: rollout, abort, retry and timeout.</summary>
public sealed class RolloutRuleTests
{
    private const string Rate = "ExponentialRate = new ExponentialRolloutRate { BaseRatePerMinute = 50, IncrementFactor = 2, RateIncreaseCriteria = new RateIncreaseCriteria { NumberOfNotifiedThings = 10 } }";

    [Theory]
    [InlineData("""_ = new CreateJobRequest { JobExecutionsRolloutConfig = new JobExecutionsRolloutConfig { RATE } };""", "JobExecutionsRolloutConfig")]
    [InlineData("""var c = new JobExecutionsRolloutConfig(); c.RATE; await client.CreateJobAsync(new CreateJobRequest { JobExecutionsRolloutConfig = c });""", "JobExecutionsRolloutConfig")]
    [InlineData("""var r = new UpdateJobRequest { JobId = "a" }; r.JobExecutionsRolloutConfig = new() { RATE }; await client.UpdateJobAsync(r);""", "new")]
    public Task ExponentialWithoutMaximum_Triggers(string body, string place) => Triggers("IOTJ2004", Expand(body), place);

    [Theory]
    [InlineData("""_ = new CreateJobRequest { JobExecutionsRolloutConfig = new JobExecutionsRolloutConfig { RATE, MaximumPerMinute = 100 } };""")]
    [InlineData("""_ = new CreateJobRequest { JobExecutionsRolloutConfig = new JobExecutionsRolloutConfig { MaximumPerMinute = 100 } };""")]
    [InlineData("""var c = new JobExecutionsRolloutConfig { RATE }; c.MaximumPerMinute = 100; await client.CreateJobAsync(new CreateJobRequest { JobExecutionsRolloutConfig = c });""")]
    [InlineData("""var r = new CreateJobRequest { JobExecutionsRolloutConfig = new() { RATE } }; r.JobExecutionsRolloutConfig.MaximumPerMinute = 9; await client.CreateJobAsync(r);""")]
    [InlineData("""var c = new JobExecutionsRolloutConfig { RATE }; Use(c);""")]
    [InlineData("""return new CreateJobRequest { JobExecutionsRolloutConfig = new JobExecutionsRolloutConfig { RATE } };""")]
    public Task MaximumMayBeThere_DoesNotTrigger(string body) => DoesNotTrigger("IOTJ2004", Expand(body));

    [Fact]
    public Task MaximumFromNullableNumber_DoesNotTrigger() => DoesNotTrigger(
        "IOTJ2004", Expand("""_ = new CreateJobRequest { JobExecutionsRolloutConfig = new() { RATE, MaximumPerMinute = maybeNumber } };"""), "V4");

    [Theory]
    [InlineData("""return new RateIncreaseCriteria { NumberOfNotifiedThings = 5, NumberOfSucceededThings = number };""")]
    [InlineData("""var c = new RateIncreaseCriteria { NumberOfNotifiedThings = 5 }; c.NumberOfSucceededThings = 3; Use(c);""")]
    public Task BothCounts_Triggers(string body) => Triggers("IOTJ2005", body, "NumberOfSucceededThings");

    [Fact]
    public Task CountFromNullableNumber_DoesNotTrigger() =>
        DoesNotTrigger("IOTJ2005", "return new RateIncreaseCriteria { NumberOfNotifiedThings = 5, NumberOfSucceededThings = maybeNumber };", "V4");

    [Fact]
    public Task OneCountPerPath_DoesNotTrigger() => DoesNotTrigger(
        "IOTJ2005", "var c = new RateIncreaseCriteria(); if (flag) c.NumberOfNotifiedThings = 5; else c.NumberOfSucceededThings = 3; Use(c);");

    [Fact]
    public Task BaseAboveMaximum_Triggers() =>
        Triggers("IOTJ2009", Expand("return new JobExecutionsRolloutConfig { RATE, MaximumPerMinute = 49 };"), "50");

    [Theory]
    [InlineData("return new JobExecutionsRolloutConfig { RATE, MaximumPerMinute = 50 };")]
    [InlineData("return new JobExecutionsRolloutConfig { RATE, MaximumPerMinute = number };")]
    public Task BaseAtMaximumOrUnknown_DoesNotTrigger(string body) => DoesNotTrigger("IOTJ2009", Expand(body));

    [Theory]
    [InlineData("""return new JobExecutionsRetryConfig { CriteriaList = new List<RetryCriteria> { RETRY(ALL, 1), RETRY(FAILED, 1) } };""", "CriteriaList")]
    [InlineData("""return new JobExecutionsRetryConfig { CriteriaList = [RETRY(TIMED_OUT, 6), RETRY(FAILED, 5)] };""", "CriteriaList")]
    [InlineData("""var c = RETRY(ALL, 1); return new JobExecutionsRetryConfig { CriteriaList = new() { c, RETRY(FAILED, 1) } };""", "CriteriaList")]
    public Task RetryConflict_Triggers(string body, string place) => Triggers("IOTJ2010", Expand(body), place);

    [Theory]
    [InlineData("""return new JobExecutionsRetryConfig { CriteriaList = new List<RetryCriteria> { RETRY(ALL, 10) } };""")]
    [InlineData("""return new JobExecutionsRetryConfig { CriteriaList = [RETRY(TIMED_OUT, 5), RETRY(FAILED, 5)] };""")]
    [InlineData("""return new JobExecutionsRetryConfig { CriteriaList = [RETRY(FAILED, 1), RETRY(FAILED, 1)] };""")]
    public Task RetryAgreement_DoesNotTrigger(string body) => DoesNotTrigger("IOTJ2010", Expand(body));

    [Theory]
    [InlineData("""_ = new RateIncreaseCriteria();""", "RateIncreaseCriteria")]
    [InlineData("""_ = new CreateJobRequest { TimeoutConfig = new TimeoutConfig() };""", "TimeoutConfig")]
    [InlineData("""_ = new CreateJobRequest { TimeoutConfig = new() { } };""", "new")]
    public Task EmptyStructure_Triggers(string body, string place) => Triggers("IOTJ2019", body, place);

    [Theory]
    [InlineData("""_ = new RateIncreaseCriteria { NumberOfNotifiedThings = 1 };""")]
    [InlineData("""var t = new TimeoutConfig(); t.InProgressTimeoutInMinutes = 5; _ = new CreateJobRequest { TimeoutConfig = t };""")]
    [InlineData("""var t = new TimeoutConfig(); if (flag) { t.InProgressTimeoutInMinutes = 5; } _ = new CreateJobRequest { TimeoutConfig = t };""")]
    [InlineData("""var r = new CreateJobRequest { TimeoutConfig = new() }; r.TimeoutConfig.InProgressTimeoutInMinutes = number; await client.CreateJobAsync(r);""")]
    [InlineData("""return new TimeoutConfig();""")]
    public Task FilledStructure_DoesNotTrigger(string body) => DoesNotTrigger("IOTJ2019", body);

    [Theory]
    [InlineData("""await client.UpdateJobAsync(new UpdateJobRequest { JobId = "a", AbortConfig = new AbortConfig { CriteriaList = new List<AbortCriteria>() } }); return null;""", "new List<AbortCriteria>()")]
    [InlineData("""return new JobExecutionsRetryConfig { CriteriaList = [RETRY(FAILED, 1), RETRY(FAILED, 1), RETRY(FAILED, 1)] };""", null)]
    public Task WrongCount_Triggers(string body, string? place) =>
        Triggers("IOTJ2020", Expand(body), place ?? Expand("[RETRY(FAILED, 1), RETRY(FAILED, 1), RETRY(FAILED, 1)]"));

    [Theory]
    [InlineData("""var c = new AbortConfig { CriteriaList = new List<AbortCriteria>() }; c.CriteriaList.Add(new AbortCriteria()); return c;""")]
    [InlineData("""return new JobExecutionsRetryConfig { CriteriaList = [RETRY(FAILED, 1), RETRY(TIMED_OUT, 1)] };""")]
    [InlineData("""var criteria = new List<AbortCriteria>(); if (flag) criteria.Add(new AbortCriteria()); return new AbortConfig { CriteriaList = criteria };""")]
    [InlineData("""return new AbortConfig { CriteriaList = new List<AbortCriteria>() };""")]
    public Task RightCount_DoesNotTrigger(string body) => DoesNotTrigger("IOTJ2020", Expand(body));

    [Theory]
    [InlineData("""_ = new CreateJobRequest { JobExecutionsRetryConfig = new() { CriteriaList = [RETRY(TIMED_OUT, 1)] } };""", "RetryableFailureType.TIMED_OUT")]
    [InlineData("""_ = new CreateJobTemplateRequest { JobExecutionsRetryConfig = new() { CriteriaList = new() { new() { FailureType = "timed_out" } } } };""", "\"timed_out\"")]
    public Task TimedOutRetryWithoutTimeout_Triggers(string body, string place) => Triggers("IOTJ2025", Expand(body), place);

    [Theory]
    [InlineData("""_ = new CreateJobRequest { BASICS, JobExecutionsRetryConfig = new() { CriteriaList = [RETRY(TIMED_OUT, 1)] } };""")]
    [InlineData("""_ = new CreateJobRequest { JobTemplateArn = maybe, JobExecutionsRetryConfig = new() { CriteriaList = [RETRY(TIMED_OUT, 1)] } };""")]
    [InlineData("""_ = new CreateJobTemplateRequest { JobArn = text, JobExecutionsRetryConfig = new() { CriteriaList = [RETRY(TIMED_OUT, 1)] } };""")]
    [InlineData("""_ = new CreateJobRequest { JobExecutionsRetryConfig = new() { CriteriaList = [RETRY(FAILED, 1)] } };""")]
    public Task TimeoutMayBeThere_DoesNotTrigger(string body) => DoesNotTrigger("IOTJ2025", Expand(body));

    private static string Expand(string body) => System.Text.RegularExpressions.Regex.Replace(
            body, @"RETRY\((\w+), (\d+)\)", "new RetryCriteria { FailureType = RetryableFailureType.$1, NumberOfRetries = $2 }")
        .Replace("RATE", Rate, StringComparison.Ordinal)
        .Replace("BASICS", Basics, StringComparison.Ordinal);
}
