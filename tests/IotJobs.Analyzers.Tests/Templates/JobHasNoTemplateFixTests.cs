using IotJobs.Analyzers.CodeFixes;
using IotJobs.Analyzers.Rules;
using IotJobs.Analyzers.Tests.Harness;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Testing;

namespace IotJobs.Analyzers.Tests.Templates;

/// <summary>Whoever calls <c>ToJobId()</c> on a job without a template is offered one. The generator does not run here: the call stays without a method.</summary>
public sealed class JobHasNoTemplateFixTests
{
    private const string Call = "class Sender { object Send(Job job) => job.{|CS1061:ToJobId|}(); }";

    [Theory]
    [InlineData("[FirmwareJob]", "[FirmwareJob(\"Job_{ThingName}_{Attempt}\")]", "[NotInDocument] public string ThingName { get; set; } [NotInDocument] public int Attempt { get; set; } public int Size { get; set; }")]
    [InlineData("[FirmwareJob()]", "[FirmwareJob(\"Job_{Size}\")]", "public int[] List { get; set; } public int Size { get; set; } public int More { get; set; }")]
    [InlineData("[FirmwareJob(Description = \"d\")]", "[FirmwareJob(\"Job\", Description = \"d\")]", "public int[] List { get; set; }")]
    public Task A_template_of_what_the_job_has_is_written(string before, string after, string members) =>
        Verify($"using IotJobs; {before} partial class Job {{ {members} }} {Call}", $"using IotJobs; {after} partial class Job {{ {members} }} {Call}");

    [Theory]
    [InlineData("class Sender { object Send(Job job) => job?{|CS1061:.ToJobId|}(); }")]
    [InlineData("partial class Job { object Send() => {|CS0103:ToJobId|}(); }")]
    public Task Every_way_to_call_it_is_seen(string call) =>
        Verify($"using IotJobs; [FirmwareJob] partial class Job {{ public int A {{ get; set; }} }} {call}", $"using IotJobs; [FirmwareJob(\"Job_{{A}}\")] partial class Job {{ public int A {{ get; set; }} }} {call}");

    [Theory]
    [InlineData("using IotJobs; [FirmwareJob(\"A\")] partial class Job { } class Sender { object Send(Job job) => job.{|CS1061:ToJobId|}(); }")]
    [InlineData("using IotJobs; [FirmwareJob] partial class Job { } class Sender { object Send(Job job) => job.{|CS1061:ToJobIds|}(); }")]
    [InlineData("class Job { } class Sender { object Send(Job job) => job.{|CS1061:ToJobId|}(); }")]
    public Task What_has_a_template_or_is_something_else_is_left_alone(string code) => Verify(code, code);

    private static Task Verify(string before, string after)
    {
        var test = new CSharpCodeFixTest<FirmwareJobAnalyzer, JobHasNoTemplateFix, DefaultVerifier>
        {
            TestCode = before,
            FixedCode = after,
            ReferenceAssemblies = new ReferenceAssemblies("net8.0"),
        };
        foreach (var state in new[] { test.TestState, test.FixedState })
        {
            state.AdditionalReferences.AddRange([.. References.IotJobs, .. References.AwsSdkV4]);
        }

        // The error stays, as there is no generator.
        test.FixedState.MarkupHandling = MarkupMode.Allow;
        return test.RunAsync();
    }
}
