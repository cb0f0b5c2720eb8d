using IotJobs.Analyzers.Generator;
using IotJobs.Analyzers.Rules;
using IotJobs.Analyzers.Tests.Generation;
using IotJobs.Analyzers.Tests.Harness;
using Microsoft.CodeAnalysis.CSharp;

namespace IotJobs.Analyzers.Tests.Settings;

/// <summary>What <c>ToCreateJobTemplateRequest</c> is to the rules, and when it is there. What it writes is tested with the whole request.</summary>
public sealed class TemplateFactoryTests
{
    [Theory]
    [InlineData("\"camera.1\"", "IOTJ1001")]
    [InlineData("\"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\"", "IOTJ1002")]
    [InlineData("\"\"", "IOTJ1003")]
    public async Task Template_id_that_AWS_refuses_Triggers(string id, string rule) => Assert.Equal([rule], await RulesAsync(id));

    [Theory]
    [InlineData("\"camera\"")]
    [InlineData("\"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\"")]
    public async Task Legal_template_id_DoesNotTrigger(string id) => Assert.Empty(await RulesAsync(id));

    [Theory]
    [InlineData("\"for\\tcameras\"", "IOTJ1020")]
    [InlineData("new string('x', 2029)", "IOTJ1020")]
    public async Task Description_that_AWS_refuses_Triggers(string description, string rule) => Assert.Equal([rule], await RulesAsync("\"camera\"", description));

    [Fact]
    public async Task Own_member_of_that_name_Triggers()
    {
        const string Source = "[IotJobs.FirmwareJob] partial class Job { public void ToCreateJobTemplateRequest(string id, string text) { } }";
        var withSdk = await TestCompilation.Create([Source]).AnalyzeAsync(new FirmwareJobAnalyzer());
        Assert.Equal(["IOTJ4008"], withSdk.Select(diagnostic => diagnostic.Id));

        var withoutSdk = await TestCompilation.Create([Source], References.IotJobs).AnalyzeAsync(new FirmwareJobAnalyzer());
        Assert.DoesNotContain("IOTJ4008", withoutSdk.Select(diagnostic => diagnostic.Id));
    }

    [Fact]
    public void It_is_there_only_with_the_SDK_s_template_request()
    {
        const string Job = "[FirmwareJob] public partial class Job { }";
        const string JobsOnly = " namespace Amazon.IoT.Model { public class CreateJobRequest { public int SchedulingConfig, JobExecutionsRetryConfig, DestinationPackageVersions; } }";
        Assert.Contains("ToCreateJobTemplateRequest", string.Concat(Generated.Texts(Job, [.. References.IotJobs, .. References.AwsSdkV3])), StringComparison.Ordinal);
        Assert.DoesNotContain("ToCreateJobTemplateRequest", string.Concat(Generated.Texts(Job)), StringComparison.Ordinal);
        Assert.DoesNotContain("ToCreateJobTemplateRequest", string.Concat(Generated.Texts(Job + JobsOnly)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_derived_job_overrides_it()
    {
        using var code = LoadedCode.Load(
            """
            [FirmwareJob, JobTimeout(1)] public partial class Base { }
            [FirmwareJob, JobTimeout(2)] public partial class Derived : Base { }
            public static class Case { public static object Create() { Base job = new Derived(); return job.ToCreateJobTemplateRequest("a", "b").TimeoutConfig.InProgressTimeoutInMinutes; } }
            """,
            References.AwsSdkV3);
        Assert.Equal(2L, code.Call("Create"));
    }

    private static async Task<string[]> RulesAsync(string id, string description = "\"for cameras\"")
    {
        var compilation = TestCompilation.Create(
            [$"[IotJobs.FirmwareJob] public partial class Job {{ public object Make() => ToCreateJobTemplateRequest({id}, {description}); }}"]);
        CSharpGeneratorDriver.Create(new FirmwareJobGenerator()).RunGeneratorsAndUpdateCompilation(compilation, out var whole, out _);
        return [.. (await whole.FindAsync("IOTJ100", "IOTJ101", "IOTJ102")).Select(diagnostic => diagnostic.Id)];
    }
}
