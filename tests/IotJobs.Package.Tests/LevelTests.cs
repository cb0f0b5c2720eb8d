namespace IotJobs.Package.Tests;

/// <summary>The sets of severities, one of which a project chooses by IotJobsRules.</summary>
[Collection(PackedPackage.Collection)]
public sealed class LevelTests(PackedPackage package, BuiltConsumers consumers)
{
    [Theory]
    [InlineData("", "IOTJ1001 error", "IOTJ1022 warning", "IOTJ1012 note", "IOTJ1005 warning")]
    [InlineData("Default", "IOTJ1001 error", "IOTJ1022 warning", "IOTJ1012 note", "IOTJ1005 warning")]
    [InlineData("Quiet", "IOTJ1001 error", "IOTJ1022 warning", "IOTJ1005 warning")]
    [InlineData("Strict", "IOTJ1001 error", "IOTJ1022 error", "IOTJ1012 error", "IOTJ1005 warning")]
    public async Task Level_sets_every_rule_but_those_of_the_projects_own_configuration(string level, params string[] expected)
    {
        var build = await consumers.BuildAgainAsync(package, "Levels", $"-p:IotJobsRules={level}");
        Assert.Equal(1, build.ExitCode);

        var findings = await consumers.FindingsAsync(package, "Levels");
        string[] ids = ["IOTJ1001", "IOTJ1005", "IOTJ1012", "IOTJ1022"];
        Assert.Equal(expected.Order(), findings.Where(finding => ids.Contains(finding.Rule)).Select(finding => $"{finding.Rule} {finding.Level}").Order());
    }

    [Fact]
    public async Task Level_that_does_not_exist_is_an_error_that_names_those_that_do()
    {
        var build = await consumers.BuildAgainAsync(package, "Levels", "-p:IotJobsRules=Loud");

        Assert.Equal(1, build.ExitCode);
        Assert.Contains("error IOTJB002: IotJobsRules is 'Loud': write Quiet, Default or Strict.", build.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("CS", string.Concat(build.Output.Split('\n').Where(line => line.Contains(": error ", StringComparison.Ordinal))), StringComparison.Ordinal);
    }
}
