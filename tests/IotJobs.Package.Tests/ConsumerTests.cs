using System.Text.Json;

namespace IotJobs.Package.Tests;

[Collection(PackedPackage.Collection)]
public sealed class ConsumerTests(PackedPackage package, BuiltConsumers consumers)
{
    [Theory]
    [InlineData("IOTJ1001", 10, 24, 25)]
    [InlineData("IOTJ1010", 11, 27, 38)]
    [InlineData("IOTJ4001", 16, 21, 33)]
    public async Task Wrong_job_does_not_compile(string rule, int line, int startColumn, int endColumn)
    {
        var findings = await consumers.FindingsAsync(package, "Wrong");

        var finding = Assert.Single(findings, finding => finding.Rule == rule);
        Assert.Equal(("error", "Rollout.cs", line, startColumn, endColumn), (finding.Level, finding.File, finding.Line, finding.StartColumn, finding.EndColumn));
        Assert.Equal($"{PackedPackage.Pages}docs/rules/{rule}.md", finding.HelpLink);
        Assert.False(File.Exists(BuiltConsumers.AssemblyOf(package, "Wrong", "net10.0")));
    }

    [Fact]
    public async Task Wrong_job_gets_no_other_complaint_from_the_compiler()
    {
        var findings = await consumers.FindingsAsync(package, "Wrong");

        Assert.DoesNotContain(findings, finding => !finding.Rule.StartsWith("IOTJ", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Wrong_job_is_explained_in_the_language_of_the_compiler()
    {
        var findings = await consumers.FindingsAsync(package, "Korean");

        Assert.Equal(
            "JobId \"camera 1\"에 쓸 수 없는 문자가 있습니다: 인덱스 6의 공백(U+0020). AWS IoT가 허용하는 문자: A-Z, a-z, 0-9, '-', '_'. '-'를 대신 쓰세요",
            Assert.Single(findings, finding => finding.Rule == "IOTJ1001").Message);
        Assert.All(findings, finding => Assert.Matches(@"\p{IsHangulSyllables}", finding.Message));
    }

    [Fact]
    public async Task Quick_start_of_the_README_builds_clean_and_runs()
    {
        Assert.DoesNotContain(await consumers.FindingsAsync(package, "QuickStart"), finding => finding.Level != "note");

        var run = await consumers.RunAsync(package, "QuickStart");
        Assert.Equal(
            (0, """DEVICE_OTA_JOB_TEST_TWOK_1234_1: {"operation":"UPDATE","description":"Request Update Firmware","target":[{"version":"1.0.1","firmwareUrl":"https://service.com/TEST_Firmware/V1.0.40_Bin"}]}"""),
            (run.ExitCode, run.Output.Trim()));
    }

    [Fact]
    public async Task Right_job_builds_clean_and_runs()
    {
        Assert.DoesNotContain(await consumers.FindingsAsync(package, "Right"), finding => finding.Level != "note");

        var run = await consumers.RunAsync(package, "Right");
        Assert.Equal((0, """camera_1 SNAPSHOT {"attempt":1,"version":"1.0.1"}"""), (run.ExitCode, run.Output.Trim()));
    }

    [Fact]
    public async Task Project_without_the_AWS_SDK_makes_the_request_as_JSON()
    {
        var findings = await consumers.FindingsAsync(package, "NoAwsSdk");
        Assert.Equal("note", Assert.Single(findings, finding => finding.Rule == "IOTJ4009").Level);
        Assert.DoesNotContain(findings, finding => finding.Level != "note");

        var run = await consumers.RunAsync(package, "NoAwsSdk");
        Assert.Equal(0, run.ExitCode);
        using var request = JsonDocument.Parse(run.Output);
        Assert.Equal("camera_1", request.RootElement.GetProperty("jobId").GetString());
        Assert.Equal("""{"version":"1.0.1"}""", request.RootElement.GetProperty("document").GetString());
    }

    [Fact]
    public async Task Library_for_netstandard_builds_clean_with_CSharp_9()
    {
        Assert.DoesNotContain(await consumers.FindingsAsync(package, "Library"), finding => finding.Level != "note");
        Assert.True(File.Exists(BuiltConsumers.AssemblyOf(package, "Library", "netstandard2.0")));
    }
}
