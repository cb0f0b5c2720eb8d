using IotJobs.Analyzers.Tests.Harness;
using static IotJobs.Analyzers.Tests.Requests.RequestCode;

namespace IotJobs.Analyzers.Tests.Requests;

/// <summary>What all request rules have in common: quiet on legal, foreign and unfinished code.</summary>
public sealed class SilenceTests
{
    private const string Complete = """
        var rollout = new JobExecutionsRolloutConfig
        {
            MaximumPerMinute = 50,
            ExponentialRate = new ExponentialRolloutRate
            {
                BaseRatePerMinute = 5, IncrementFactor = 1.5, RateIncreaseCriteria = new RateIncreaseCriteria { NumberOfSucceededThings = 10 },
            },
        };
        var request = new CreateJobRequest
        {
            JobId = $"fw-{Guid.NewGuid():N}",
            Targets = new List<string>(1) { Group },
            TargetSelection = TargetSelection.CONTINUOUS,
            Document = "{\"url\":\"${aws:iot:s3-presigned-url:https://s3.eu-west-1.amazonaws.com/b/k}\"}",
            PresignedUrlConfig = new PresignedUrlConfig { RoleArn = Role, ExpiresInSec = 600 },
            JobExecutionsRolloutConfig = rollout,
            AbortConfig = new AbortConfig
            {
                CriteriaList = new List<AbortCriteria>
                {
                    new AbortCriteria { Action = AbortAction.CANCEL, FailureType = "FAILED", MinNumberOfExecutedThings = 10, ThresholdPercentage = 20 },
                },
            },
            TimeoutConfig = new TimeoutConfig { InProgressTimeoutInMinutes = 60 },
            JobExecutionsRetryConfig = new JobExecutionsRetryConfig
            {
                CriteriaList = [new RetryCriteria { FailureType = RetryableFailureType.TIMED_OUT, NumberOfRetries = 2 }],
            },
            SchedulingConfig = new SchedulingConfig
            {
                StartTime = "2030-01-01 10:00", EndTime = "2030-02-01 10:00", EndBehavior = JobEndBehavior.STOP_ROLLOUT,
                MaintenanceWindows = [new MaintenanceWindow { StartTime = "cron(0 2 ? * MON *)", DurationInMinutes = 60 }],
            },
            Tags = [new Tag { Key = "team", Value = "fw" }],
        };
        if (flag)
        {
            request.Description = "d";
        }

        await client.CreateJobAsync(request);
        """;

    [Fact]
    public Task CompleteRequest_IsLegal() => IsSilent(Complete);

    [Fact]
    public async Task UnfinishedCode_NeverCrashes()
    {
        var ends = Enumerable.Range(1, Complete.Length - 1).Where(end => " .({[=".Contains(Complete[end - 1], StringComparison.Ordinal) && Complete[end] != ' ');
        foreach (var end in ends)
        {
            _ = await Compile(Complete[..end], "V4").FindAsync("IOTJ2", "IOTJ102");
        }
    }

    [Fact]
    public async Task HalfTypedMember_IsNotMissing()
    {
        var compilation = Compile("""await client.DescribeJobAsync(new DescribeJobRequest { JobI });""", "V4");

        Assert.Empty(await compilation.FindAsync("IOTJ2"));
    }

    [Fact]
    public async Task RequestOfAnotherService_IsLegal()
    {
        var compilation = TestCompilation.Create(
        [
            """
            using Amazon.IoT;
            namespace Amazon.Glue.Model { public class CreateJobRequest { public string? Name { get; set; } } }
            namespace Mine { class CreateJobRequest { public string? JobId { get; set; } } class C { object A() { _ = new Amazon.Glue.Model.CreateJobRequest(); _ = new CreateJobRequest(); return new { JobId = "" }; } } }
            """,
        ]);

        Assert.Empty(await compilation.FindAsync("IOTJ2"));
    }

    [Theory]
    [InlineData("""var request = new CreateJobRequest { JobId = "a" }; Fill(request); await client.CreateJobAsync(request);""")]
    [InlineData("""var request = new CreateJobRequest(); try { Fill(request); } finally { await client.CreateJobAsync(request); }""")]
    [InlineData("""foreach (var t in list) { var request = new CreateJobRequest { BASICS, Document = text }; await client.CreateJobAsync(request); }""")]
    [InlineData("""await client.CreateJobAsync(new CreateJobRequest { BASICS, JobTemplateArn = "arn:aws:iot:eu-west-1:1:jobtemplate/t" });""")]
    [InlineData("""Expression<Func<Task>> setup = () => client.CreateJobAsync(new CreateJobRequest(), default); Use(setup);""")]
    [InlineData("""var request = flag ? new CreateJobRequest { JobId = "a" } : _field; Use(request);""")]
    [InlineData("""(CreateJobRequest a, CreateJobRequest b) pair = (new CreateJobRequest(), new CreateJobRequest()); Use(pair);""")]
    [InlineData("""using var source = new System.Threading.CancellationTokenSource(); var request = new CreateJobRequest { BASICS, Document = text }; await client.CreateJobAsync(request, source.Token); Use(request.JobId);""")]
    [InlineData("""var request = new DescribeJobRequest(); Name(request, maybe); static void Name(DescribeJobRequest one, string? name) { one.JobId = name ?? "a"; } await client.DescribeJobAsync(request);""")]
    [InlineData("""var request = new DescribeJobRequest(); Change(request, one => one.JobId = maybe ?? "a"); static void Change(DescribeJobRequest one, Action<DescribeJobRequest> change) => change(one); await client.DescribeJobAsync(request);""")]
    [InlineData("""var jobs = new Dictionary<string, CreateJobRequest> { ["a"] = new() { BASICS_WITHOUT_TARGETS } }; foreach (var (_, request) in jobs) { request.Targets = list; } await client.CreateJobAsync(jobs["a"]);""")]
    [InlineData("""var jobs = new Dictionary<string, CreateJobRequest> { ["a"] = new() { BASICS_WITHOUT_TARGETS } }; foreach (var pair in jobs) { pair.Value.Targets = list; await client.CreateJobAsync(pair.Value); }""")]
    [InlineData("""for (var i = 0; i < 2; i++) { await client.UpdateJobAsync(new UpdateJobRequest { JobId = "a", AbortConfig = new AbortConfig { CriteriaList = new List<AbortCriteria> { new AbortCriteria { Action = AbortAction.CANCEL, FailureType = "FAILED", MinNumberOfExecutedThings = 1, ThresholdPercentage = 20 } } } }); }""")]
    public Task OutOfSightOrLegal_IsSilent(string body) => IsSilent(body.Replace("BASICS_WITHOUT_TARGETS", """JobId = "a", Document = text, TimeoutConfig = new TimeoutConfig { InProgressTimeoutInMinutes = 60 }""", StringComparison.Ordinal).Replace("BASICS", Basics, StringComparison.Ordinal));

    [Fact]
    public async Task ListThatABuilderFills_IsNotEmpty()
    {
        var compilation = TestCompilation.Create(
        [
            """
            using System.Collections.Generic;
            using Amazon.IoT;
            using Amazon.IoT.Model;
            public sealed class Builder(IAmazonIoT client)
            {
                private readonly List<string> _targets = new();
                public Builder Target(string arn) { _targets.Add(arn); return this; }
                public object Send() => client.CreateJobAsync(new CreateJobRequest { JobId = "a", Document = "{}", Targets = _targets });
            }
            """,
        ]);

        Assert.Empty(await compilation.FindAsync("IOTJ2001"));
    }
}
