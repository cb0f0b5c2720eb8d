using IotJobs.Analyzers.CodeFixes;

namespace IotJobs.Analyzers.Tests.Fixes;

/// <summary>Fixes that take something out, with its comma and its line.</summary>
public sealed class RemovalFixTests
{
    private const string Source = "\"https://s3.eu-west-1.amazonaws.com/bucket/key\"";

    [Theory]
    [InlineData(
        $$"""_ = new CreateJobRequest { JobId = "a", Targets = [Thing], Document = Document, [|DocumentSource|] = {{Source}} };""",
        """_ = new CreateJobRequest { JobId = "a", Targets = [Thing], Document = Document };""")]
    [InlineData(
        $$"""_ = new CreateJobRequest { [|DocumentSource|] = {{Source}}, JobId = "a", Targets = [Thing], Document = Document };""",
        """_ = new CreateJobRequest { JobId = "a", Targets = [Thing], Document = Document };""")]
    [InlineData(
        $$"""
                var request = new CreateJobRequest
                {
                    JobId = "a",
                    [|DocumentSource|] = {{Source}},
                    Targets = [Thing],
                    Document = Document
                };
        """,
        """
                var request = new CreateJobRequest
                {
                    JobId = "a",
                    Targets = [Thing],
                    Document = Document
                };
        """)]
    [InlineData(
        $$"""
                var request = new CreateJobRequest { JobId = "a", Targets = [Thing], Document = Document };
                request.[|DocumentSource|] = {{Source}};
                _ = request.JobId;
        """,
        """
                var request = new CreateJobRequest { JobId = "a", Targets = [Thing], Document = Document };
                _ = request.JobId;
        """)]
    public Task DocumentSource_IsRemoved(string before, string after) => RequestFixTest<JobHasTwoDocumentsFix>.CheckAsync("IOTJ2003", before, after);

    [Theory]
    [InlineData(0, "NumberOfNotifiedThings = 5")]
    [InlineData(1, "NumberOfSucceededThings = 6")]
    public Task OneCount_IsRemoved(int offer, string left) => RequestFixTest<RateIncreaseHasTwoCountsFix>.CheckAsync(
        "IOTJ2005",
        "_ = new RateIncreaseCriteria { NumberOfNotifiedThings = 5, [|NumberOfSucceededThings|] = 6 };",
        $$"""_ = new RateIncreaseCriteria { {{left}} };""",
        offer);

    [Theory]
    [InlineData("[Thing, Group, [|Thing|]]", "[Thing, Group]")]
    [InlineData("[Thing, [|Thing|], [|Thing|], Group]", "[Thing, Group]")]
    [InlineData("new List<string> { Thing, [|Thing|], Group }", "new List<string> { Thing, Group }")]
    [InlineData("new() { Thing, [|Thing|], }", "new() { Thing, }")]
    public Task SameTarget_IsRemoved(string before, string after) => RequestFixTest<SameTargetTwiceFix>.CheckAsync(
        "IOTJ2017",
        $$"""_ = new CreateJobRequest { JobId = "a", Document = Document, Targets = {{before}} };""",
        $$"""_ = new CreateJobRequest { JobId = "a", Document = Document, Targets = {{after}} };""");

    [Fact]
    public Task SameTargetThatIsAdded_IsRemoved() => RequestFixTest<SameTargetTwiceFix>.CheckAsync(
        "IOTJ2017",
        """
                var request = new CreateJobRequest { JobId = "a", Document = Document, Targets = [Thing] };
                request.Targets.Add([|Thing|]);
                _ = request;
        """,
        """
                var request = new CreateJobRequest { JobId = "a", Document = Document, Targets = [Thing] };
                _ = request;
        """);
}
