using IotJobs.Analyzers.CodeFixes;

namespace IotJobs.Analyzers.Tests.Fixes;

/// <summary>Fixes that add what a request lacks, in the form in which the user sets the rest.</summary>
public sealed class MissingMemberFixTests
{
    private const string Target = "new List<string> { {|CS0103:targetArn|} }";

    [Theory]
    [InlineData(
        """_ = new [|CreateJobRequest|] { JobId = "a", Document = Document };""",
        $$"""_ = new CreateJobRequest { JobId = "a", Document = Document, Targets = {{Target}} };""")]
    [InlineData(
        """CreateJobRequest request = [|new|]() { JobId = "a", Document = Document, };""",
        $$"""CreateJobRequest request = new() { JobId = "a", Document = Document, Targets = {{Target}}, };""")]
    [InlineData(
        """
                var request = new [|CreateJobRequest|]
                {
                    JobId = "a",
                    Document = Document // as agreed
                };
        """,
        $$"""
                var request = new CreateJobRequest
                {
                    JobId = "a",
                    Document = Document, // as agreed
                    Targets = {{Target}}
                };
        """)]
    [InlineData(
        """
                var request = new [|CreateJobRequest|]
                {
                    JobId = "a",
                    Document = Document, // as agreed
                };
        """,
        $$"""
                var request = new CreateJobRequest
                {
                    JobId = "a",
                    Document = Document, // as agreed
                    Targets = {{Target}},
                };
        """)]
    [InlineData(
        """
                var request = new [|CreateJobRequest|]();
                request.JobId = "a"; // as agreed
                request.Document = Document; // too
        """,
        $$"""
                var request = new CreateJobRequest();
                request.JobId = "a"; // as agreed
                request.Document = Document; // too
                request.Targets = {{Target}};
        """)]
    [InlineData(
        """_ = new [|CreateJobRequest|] { JobId = "a", Document = Document, Targets = null };""",
        $$"""_ = new CreateJobRequest { JobId = "a", Document = Document, Targets = {{Target}} };""")]
    [InlineData(
        """_ = new CreateJobRequest { JobId = "a", Document = Document, Targets = [|new List<string>()|] };""",
        $$"""_ = new CreateJobRequest { JobId = "a", Document = Document, Targets = {{Target}} };""")]
    [InlineData(
        """_ = new CreateJobRequest { JobId = "a", Document = Document, Targets = [|[]|] };""",
        """_ = new CreateJobRequest { JobId = "a", Document = Document, Targets = [{|CS0103:targetArn|}] };""")]
    public Task Targets_AreAdded(string before, string after) => RequestFixTest<JobHasNoTargetsFix>.CheckAsync("IOTJ2001", before, after);

    [Fact]
    public Task TargetsOfV3_AreAdded() => RequestFixTest<JobHasNoTargetsFix>.CheckAsync(
        "IOTJ2001",
        """_ = new [|CreateJobRequest|] { JobId = "a", Document = Document, Targets = { } };""",
        $$"""_ = new CreateJobRequest { JobId = "a", Document = Document, Targets = {{Target}} };""",
        isV3: true);

    [Theory]
    [InlineData(
        "_ = new [|JobExecutionsRolloutConfig|] { ExponentialRate = new ExponentialRolloutRate { BaseRatePerMinute = 5, IncrementFactor = 2, RateIncreaseCriteria = new RateIncreaseCriteria { NumberOfNotifiedThings = 5 } } };",
        "_ = new JobExecutionsRolloutConfig { ExponentialRate = new ExponentialRolloutRate { BaseRatePerMinute = 5, IncrementFactor = 2, RateIncreaseCriteria = new RateIncreaseCriteria { NumberOfNotifiedThings = 5 } }, MaximumPerMinute = {|CS0103:maximumPerMinute|} };")]
    public Task MaximumPerMinute_IsAdded(string before, string after) => RequestFixTest<ExponentialRateNeedsMaximumFix>.CheckAsync("IOTJ2004", before, after);

    [Theory]
    [InlineData(
        """_ = new [|CreateJobRequest|] { JobId = "a", Targets = [Thing], Document = Signed };""",
        """_ = new CreateJobRequest { JobId = "a", Targets = [Thing], Document = Signed, PresignedUrlConfig = new PresignedUrlConfig { RoleArn = {|CS0103:presigningRoleArn|} } };""")]
    [InlineData(
        """_ = new [|CreateJobRequest|] { JobId = "a", Targets = [Thing], Document = Signed, PresignedUrlConfig = new() { ExpiresInSec = 60 } };""",
        """_ = new CreateJobRequest { JobId = "a", Targets = [Thing], Document = Signed, PresignedUrlConfig = new() { ExpiresInSec = 60, RoleArn = {|CS0103:presigningRoleArn|} } };""")]
    [InlineData(
        """_ = new [|CreateJobRequest|] { JobId = "a", Targets = [Thing], Document = Signed, PresignedUrlConfig = new PresignedUrlConfig() };""",
        """_ = new CreateJobRequest { JobId = "a", Targets = [Thing], Document = Signed, PresignedUrlConfig = new PresignedUrlConfig { RoleArn = {|CS0103:presigningRoleArn|} } };""")]
    public Task Role_IsAdded(string before, string after) => RequestFixTest<PlaceholderNeedsPresigningRoleFix>.CheckAsync("IOTJ2007", before, after);

    [Fact]
    public Task Timeout_IsAdded() => RequestFixTest<JobHasNoTimeoutFix>.CheckAsync(
        "IOTJ2013",
        """_ = new [|CreateJobRequest|] { JobId = "a", Targets = [Thing], Document = Document };""",
        """_ = new CreateJobRequest { JobId = "a", Targets = [Thing], Document = Document, TimeoutConfig = new TimeoutConfig { InProgressTimeoutInMinutes = {|CS0103:inProgressTimeoutInMinutes|} } };""");

    [Theory]
    [InlineData(0, "CONTINUOUS")]
    [InlineData(1, "SNAPSHOT")]
    public Task TargetSelection_IsSet(int offer, string word) => RequestFixTest<ThingGroupWithoutTargetSelectionFix>.CheckAsync(
        "IOTJ2014",
        """_ = new [|CreateJobRequest|] { JobId = "a", Targets = [Group], Document = Document };""",
        $$"""_ = new CreateJobRequest { JobId = "a", Targets = [Group], Document = Document, TargetSelection = TargetSelection.{{word}} };""",
        offer);

    [Theory]
    [InlineData("[|TargetSelection.SNAPSHOT|]")]
    [InlineData("[|\"SNAPSHOT\"|]")]
    public Task SnapshotWithWindow_BecomesContinuous(string selection) => RequestFixTest<MaintenanceWindowOnSnapshotJobFix>.CheckAsync(
        "IOTJ2006", WithWindow($", TargetSelection = {selection}", "CreateJobRequest"), WithWindow(", TargetSelection = TargetSelection.CONTINUOUS", "CreateJobRequest"));

    [Fact]
    public Task WindowWithoutSelection_BecomesContinuous() => RequestFixTest<MaintenanceWindowOnSnapshotJobFix>.CheckAsync(
        "IOTJ2006", WithWindow("", "[|CreateJobRequest|]"), WithWindow(", TargetSelection = TargetSelection.CONTINUOUS", "CreateJobRequest"));

    private static string WithWindow(string selection, string type) =>
        $$"""_ = new {{type}} { JobId = "a", Targets = [Thing], Document = Document, SchedulingConfig = new SchedulingConfig { MaintenanceWindows = [new MaintenanceWindow { StartTime = "cron(0 1 * * ? *)", DurationInMinutes = 60 }] }{{selection}} };""";
}
