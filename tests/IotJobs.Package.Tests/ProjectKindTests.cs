namespace IotJobs.Package.Tests;

/// <summary>Target frameworks, languages and kinds of project that have the package.</summary>
[Collection(PackedPackage.Collection)]
public sealed class ProjectKindTests(PackedPackage package, BuiltConsumers consumers)
{
    [Theory]
    [InlineData("Framework8", "net472")]
    [InlineData("FrameworkLatest", "net472")]
    [InlineData("Net8", "net8.0")]
    public async Task Right_job_builds_where_every_warning_is_an_error(string project, string framework)
    {
        Assert.DoesNotContain(await consumers.FindingsAsync(package, project), finding => finding.Level != "note");
        Assert.True(File.Exists(BuiltConsumers.AssemblyOf(package, project, framework)), await consumers.OutputAsync(package));
    }

    [Fact]
    public async Task Language_of_NET_Framework_is_said_to_be_too_old_and_nothing_else()
    {
        var finding = Assert.Single(await consumers.FindingsAsync(package, "Framework73"), finding => finding.Level == "error");

        Assert.Equal(("IOTJ4011", "Cam.cs", 5), (finding.Rule, finding.File, finding.Line));
        Assert.Contains("LangVersion", finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("VisualBasic")]
    [InlineData("FSharp")]
    public async Task Program_in_another_language_uses_the_jobs_of_a_library(string project) =>
        Assert.True(File.Exists(BuiltConsumers.AssemblyOf(package, project, "net10.0")), await consumers.OutputAsync(package));

    [Theory]
    [InlineData("IOTJ1001", 7)]
    [InlineData("IOTJ1001", 12)]
    [InlineData("IOTJ1010", 15)]
    [InlineData("IOTJ4002", 18)]
    public async Task Code_of_a_razor_file_is_judged_where_it_stands(string rule, int line) =>
        Assert.Contains(
            await consumers.FindingsAsync(package, "Razor"),
            finding => (finding.Rule, finding.Level, finding.File, finding.Line) == (rule, "error", "Rollout.razor", line));
}
