using IotJobs.Analyzers.CodeFixes;
using IotJobs.Analyzers.Rules;
using IotJobs.Analyzers.Tests.Harness;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Testing;

namespace IotJobs.Analyzers.Tests.Templates;

/// <summary>The fixes of 4001 and 4005; the testing library also runs each as fix-all in document, project and solution.</summary>
public sealed class FirmwareJobFixTests
{
    [Fact]
    public Task Partial_is_added_to_the_type() =>
        Verify<FirmwareJobIsNotPartialFix>(
            """
            using IotJobs;

            // A comment stays.
            [FirmwareJob]
            public sealed class {|IOTJ4001:Job|}
            {
            }

            [FirmwareJob] record struct {|IOTJ4001:Other|}(int A);
            """,
            """
            using IotJobs;

            // A comment stays.
            [FirmwareJob]
            public sealed partial class Job
            {
            }

            [FirmwareJob] partial record struct Other(int A);
            """);

    [Fact]
    public Task Partial_is_added_to_the_types_around_at_once() =>
        Verify<FirmwareJobIsNotPartialFix>(
            """
            using IotJobs;
            class {|IOTJ4001:Fleet|}
            {
                public readonly struct {|IOTJ4001:Group|} { [FirmwareJob] class {|IOTJ4001:Job|} { } }
            }
            """,
            """
            using IotJobs;
            partial class Fleet
            {
                public readonly partial struct Group { [FirmwareJob] partial class Job { } }
            }
            """);

    [Theory]
    [InlineData("\"A_{[|ThinName|]}\"", "\"A_{ThingName}\"")]
    [InlineData("@\"A_{[|thingname|]}\"", "@\"A_{ThingName}\"")]
    [InlineData("\"\"\"A_{[|ThinName|]}\"\"\"", "\"\"\"A_{ThingName}\"\"\"")]
    [InlineData("\"\\x41_{[|Th\\u0069nName|]}\"", "\"\\x41_{ThingName}\"")]
    [InlineData("\"A_\" + \"{[|ThinName|]}\" + \"_B\"", "\"A_\" + \"{ThingName}\" + \"_B\"")]
    [InlineData("$\"A_{{[|ThinName|]}}\"", "$\"A_{{ThingName}}\"")]
    [InlineData("\"{[|ThinName|]}_{[|Atempt|]}\"", "\"{ThingName}_{Attempt}\"")]
    public Task Name_is_replaced_inside_the_literal(string before, string after) =>
        Verify<TemplateNamesNoUsableMemberFix>(Job(before.Replace("[|", "{|IOTJ4005:").Replace("|]", "|}")), Job(after));

    [Theory]
    [InlineData("{|IOTJ4005:Text.Template|}")]
    [InlineData("\"{\" + {|IOTJ4005:nameof(Text.ThinName)|} + \"}\"")]
    [InlineData("\"{{|IOTJ4005:Zzzzzz|}}\"")]
    public Task Name_that_is_written_elsewhere_or_resembles_nothing_stays(string template) =>
        Verify<TemplateNamesNoUsableMemberFix>(Job(template), Job(template));

    private static string Job(string template) =>
        $$"""
        using IotJobs;
        [FirmwareJob({{template}})]
        partial class Job { public string ThingName; public int Attempt; }
        static class Text { public const string Template = "{ThinName}"; public const string ThinName = ""; }
        """;

    private static Task Verify<TFix>(string before, string after)
        where TFix : Microsoft.CodeAnalysis.CodeFixes.CodeFixProvider, new()
    {
        var test = new CSharpCodeFixTest<FirmwareJobAnalyzer, TFix, DefaultVerifier>
        {
            TestCode = before,
            FixedCode = after,
            ReferenceAssemblies = new ReferenceAssemblies("net8.0"),
            CompilerDiagnostics = CompilerDiagnostics.None,
        };
        test.TestState.AdditionalReferences.AddRange([.. References.IotJobs, .. References.AwsSdkV4]);
        test.FixedState.AdditionalReferences.AddRange([.. References.IotJobs, .. References.AwsSdkV4]);
        return test.RunAsync();
    }
}
