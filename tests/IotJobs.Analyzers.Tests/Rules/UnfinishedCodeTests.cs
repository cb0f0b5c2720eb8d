using IotJobs.Analyzers.Tests.Harness;
using Microsoft.CodeAnalysis.CSharp;

namespace IotJobs.Analyzers.Tests.Rules;

/// <summary>Code that is being typed: cut at every token, no rule crashes.</summary>
public sealed class UnfinishedCodeTests
{
    public static TheoryData<string> Snippets { get; } =
    [
        "using Amazon.IoT.Model; class C { object M(string t, System.Guid g) => new CreateJobRequest { JobId = t ?? $\"a.{g:B}b\" + \"c.d\", TargetSelection = \"ALL\" }; }",
        "using Amazon.IoT.Model; class C { void M(CreateJobRequest r, string t) { r.JobId ??= \"\"; r.JobId += \".\"; r.JobId = t; r.TargetSelection = t == null ? \"snapshot\" : \"x\"; } }",
        "using IotJobs; class C { [JobId] string P { get; set; } = \"a.b\"; [return: JobId] string M([JobId] string id = \"a.b\") => M(id: \"c.d\"); }",
        "[IotJobs.FirmwareJob(\"a.{B}\", TargetSelection = \"ALL\"), IotJobs.JobAbort(FailureType = \"x\")] partial class C { }",
        "class C { object M() => Amazon.IoT.TargetSelection.FindValue(new Amazon.IoT.TargetSelection(\"ALL\").Value); }",
    ];

    [Theory]
    [MemberData(nameof(Snippets))]
    public async Task CodeCutAtEveryToken_CrashesNoRule(string whole)
    {
        var ends = CSharpSyntaxTree.ParseText(whole).GetRoot().DescendantTokens().Select(token => token.Span.End).Distinct().ToList();
        Assert.True(ends.Count > 10);
        foreach (var end in ends)
        {
            await TestCompilation.Create([whole[..end]]).FindAsync("IOTJ100", "IOTJ101");
        }
    }

    [Theory]
    [MemberData(nameof(Snippets))]
    public async Task CodeWithoutOneToken_CrashesNoRule(string whole)
    {
        var spans = CSharpSyntaxTree.ParseText(whole).GetRoot().DescendantTokens().Select(token => token.Span).Where(span => span.Length > 0).ToList();
        Assert.True(spans.Count > 10);
        foreach (var span in spans)
        {
            await TestCompilation.Create([whole.Remove(span.Start, span.Length)]).FindAsync("IOTJ100", "IOTJ101");
        }
    }
}
