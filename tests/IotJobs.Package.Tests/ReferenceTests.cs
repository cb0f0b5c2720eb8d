namespace IotJobs.Package.Tests;

/// <summary>Each way in which a library or a repository can reference the packages: what uses it runs, or the build says what to change.</summary>
[Collection(PackedPackage.Collection)]
public sealed class ReferenceTests(PackedPackage package, BuiltConsumers consumers)
{
    [Theory]
    [InlineData("WayPlainApp")]
    [InlineData("WayBothApp")]
    public async Task Application_of_a_library_with_a_job_runs(string application)
    {
        var run = await consumers.RunAsync(package, application);

        Assert.Equal((0, """{"run":1}"""), (run.ExitCode, run.Output.Trim()));
    }

    [Fact]
    public async Task Application_of_a_packed_library_with_a_job_runs()
    {
        var build = await consumers.BuildAgainAsync(package, "WayPackedApp");
        Assert.True(build.ExitCode == 0, build.Output);

        var run = await consumers.RunAsync(package, "WayPackedApp");
        Assert.Equal((0, """{"run":1}"""), (run.ExitCode, run.Output.Trim()));
    }

    [Fact]
    public async Task Library_that_keeps_the_package_to_itself_is_told_so()
    {
        var warnings = (await consumers.OutputAsync(package)).Split('\n').Where(line => line.Contains("warning IOTJB001", StringComparison.Ordinal)).Distinct();

        Assert.All(warnings, warning => Assert.Contains("WayPrivate.csproj", warning, StringComparison.Ordinal));
        Assert.Contains("take PrivateAssets away", Assert.Single(warnings.Select(warning => warning.Trim()).Distinct()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Rules_alone_for_a_whole_repository()
    {
        Assert.Equal("IOTJ1001", Assert.Single(await consumers.FindingsAsync(package, "Central"), finding => finding.Level == "error").Rule);
        Assert.DoesNotContain("IotJobs", File.ReadAllText(Path.Combine(BuiltConsumers.FolderOf(package), "Central", "obj", "project.assets.json")).Split("\"libraries\"")[0].Replace("IotJobs.Analyzers", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }
}
