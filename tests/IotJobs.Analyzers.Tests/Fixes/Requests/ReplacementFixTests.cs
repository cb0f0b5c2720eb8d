using IotJobs.Analyzers.CodeFixes;

namespace IotJobs.Analyzers.Tests.Fixes;

/// <summary>Fixes that write another value.</summary>
public sealed class ReplacementFixTests
{
    [Theory]
    [InlineData("_ = new PresignedUrlConfig { ExpiresInSec = [|86400|] };", "_ = new PresignedUrlConfig { ExpiresInSec = 3600 };")]
    [InlineData("_ = new TimeoutConfig { InProgressTimeoutInMinutes = flag ? [|0|] : [|20_000|] };", "_ = new TimeoutConfig { InProgressTimeoutInMinutes = flag ? 1 : 10080 };")]
    [InlineData("_ = new JobExecutionsRolloutConfig { MaximumPerMinute = [|-1|] };", "_ = new JobExecutionsRolloutConfig { MaximumPerMinute = 1 };")]
    public Task Number_BecomesNearestLegalOne(string before, string after) => RequestFixTest<NumberOutsideRangeFix>.CheckAsync("IOTJ1021", before, after);

    [Fact]
    public Task NumberWithoutNearest_HasNoFix() => RequestFixTest<NumberOutsideRangeFix>.CheckAsync(
        "IOTJ1021",
        """_ = new AbortCriteria { Action = "CANCEL", FailureType = "ALL", MinNumberOfExecutedThings = 1, ThresholdPercentage = [|0|] };""",
        null);

    [Theory]
    [InlineData("[|Targets|] = { Thing, Group }", "Targets = new List<string> { Thing, Group }")]
    [InlineData("Targets = [Thing], [|DocumentParameters|] = { [\"a\"] = \"b\" }, JobTemplateArn = job.JobTemplateArn", "Targets = [Thing], DocumentParameters = new Dictionary<string, string> { [\"a\"] = \"b\" }, JobTemplateArn = job.JobTemplateArn")]
    public Task FilledNull_BecomesNewCollection(string before, string after) => RequestFixTest<NullCollectionFix>.CheckAsync(
        "IOTJ2015",
        $$"""_ = new CreateJobRequest { JobId = "a", Document = Document, {{before}} };""",
        $$"""_ = new CreateJobRequest { JobId = "a", Document = Document, {{after}} };""");

    [Theory]
    [InlineData(
        """
                var request = new CreateJobRequest { JobId = "a", Document = Document };
                foreach (var name in new[] { Thing })
                {
                    [|request.Targets|].Add(name);
                }
        """,
        """
                var request = new CreateJobRequest { JobId = "a", Document = Document, Targets = new List<string>() };
                foreach (var name in new[] { Thing })
                {
                    request.Targets.Add(name);
                }
        """)]
    [InlineData(
        """
                var request = new CreateJobRequest();
                request.JobId = "a";
                request.Document = Document;
                [|request.Targets|].Add(Thing);
        """,
        """
                var request = new CreateJobRequest();
                request.JobId = "a";
                request.Document = Document;
                request.Targets = new List<string>();
                request.Targets.Add(Thing);
        """)]
    public Task AddToNull_GetsNewCollection(string before, string after) => RequestFixTest<NullCollectionFix>.CheckAsync("IOTJ2015", before, after);

    [Theory]
    [InlineData("_ = summary.Status == [|\"COMPLETED\"|];", "_ = summary.Status == \"SUCCEEDED\";")]
    [InlineData("_ = summary.Status.Value is [|\"COMPLETED\"|];", "_ = summary.Status.Value is \"SUCCEEDED\";")]
    [InlineData("_ = summary.Status.Equals([|JobStatus.COMPLETED|]);", "_ = summary.Status.Equals(JobExecutionStatus.SUCCEEDED);")]
    [InlineData("_ = summary.Status == [|JobStatus.COMPLETED.Value|];", "_ = summary.Status == \"SUCCEEDED\";")]
    public Task ImpossibleWord_BecomesTheWordMeant(string before, string after) => RequestFixTest<WriteKnownWordFix>.CheckAsync("IOTJ2016", before, after);

    [Fact]
    public Task WordThatNothingIsLike_HasNoFix() => RequestFixTest<WriteKnownWordFix>.CheckAsync("IOTJ2016", "_ = summary.Status == [|\"ABCDEFGHIJK\"|];", null);
}
