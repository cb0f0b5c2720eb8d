using System.Globalization;
using IotJobs.Analyzers.Tests.Harness;

namespace IotJobs.Analyzers.Tests.Rules;

public sealed class JobIdContainsIllegalCharacterTests
{
    private const string Id = "IOTJ1001";

    [Theory]
    [InlineData("\"ota-1[|.|]2\"")]
    [InlineData("@\"ota[|\\|]1\"")]
    [InlineData("@\"ota[|\"\"|]1\"")]
    [InlineData("\"\"\"ota[|.|]1\"\"\"")]
    [InlineData("\"tab[|\\t|]here\"")]
    [InlineData("\"[|\\u00e9|]t\"")]
    [InlineData("\"[| |] \"")]
    [InlineData("\"\" + \"a[|/|]b\"")]
    [InlineData("$\"a[|.|]b\"")]
    [InlineData("$@\"a[|.|]b\"")]
    [InlineData("isLate ? \"a[|.|]b\" : \"ab\"")]
    [InlineData("text ?? \"a[|:|]b\"")]
    [InlineData("number switch { 1 => \"a\", _ => \"b[|:|]\" }")]
    [InlineData("\"[|😀|]\"")]
    [InlineData("isLate ? \"a[|.|]b\" : \"c[|.|]d\"")]
    public async Task IllegalCharacter_Triggers(string value) => await RuleTest.CheckAsync(Id, RuleTest.Request($"JobId = {value}"));

    [Theory]
    [InlineData("\"ota-1_2\"")]
    [InlineData("null")]
    [InlineData("default")]
    [InlineData("\"\"")]
    [InlineData("text")]
    [InlineData("$\"{text}-1\"")]
    [InlineData("nameof(Deployment)")]
    [InlineData("string.Empty")]
    [InlineData("isLate ? \"ab\" : null")]
    public async Task LegalOrUnknownText_DoesNotTrigger(string value) => await RuleTest.CheckAsync(Id, RuleTest.Request($"JobId = {value}"));

    [Fact]
    public async Task Message_NamesCharacterIndexAndAlphabet()
    {
        var diagnostic = Assert.Single(await RuleTest.CheckAsync(Id, RuleTest.Request("JobId = \"ota-1[|.|]2.3\"")));
        Assert.Equal(
            "JobId \"ota-1.2.3\" contains '.' at index 5; AWS IoT accepts only A-Z, a-z, 0-9, '-' and '_': write '-' instead",
            diagnostic.GetMessage(CultureInfo.InvariantCulture));
        Assert.Single(diagnostic.AdditionalLocations);
    }

    [Fact]
    public async Task ConstantDeclaredElsewhere_TriggersAtUse_WithItsDeclaration()
    {
        const string source = """
            using Amazon.IoT.Model;
            static class Names { public const string Nightly = "nightly.build"; }
            class Deployment { object Make() => new CreateJobRequest { JobId = [|Names.Nightly|] }; }
            """;
        var diagnostic = Assert.Single(await RuleTest.CheckAsync(Id, source));
        var declaration = Assert.Single(diagnostic.AdditionalLocations).SourceSpan;
        Assert.Equal(".", source.Substring(declaration.Start, declaration.Length));
    }

    [Theory]
    [InlineData("request.JobId = \"a[|.|]b\";")]
    [InlineData("request.JobId ??= \"a[|.|]b\";")]
    [InlineData("request.JobId += \"[|.|]b\";")]
    [InlineData("if (late) { request.JobId = \"a[|.|]b\"; }")]
    [InlineData("new UpdateJobRequest { JobId = \"a[|.|]b\" }.ToString();")]
    [InlineData("new CancelJobExecutionRequest { JobId = \"a[|.|]b\" }.ToString();")]
    [InlineData("new DescribeJobRequest { JobId = \"$[|n|]ext\" }.ToString();")]
    [InlineData("new CreateJobTemplateRequest { JobTemplateId = \"a[|.|]b\" }.ToString();")]
    public async Task EveryWayIntoARequest_Triggers(string statement)
    {
        var marked = statement.Replace("$[|n|]ext", "[|$|]next");
        foreach (var sdk in new[] { References.AwsSdkV3, References.AwsSdkV4 })
        {
            await RuleTest.CheckAsync(Id, $$"""
                using Amazon.IoT.Model;
                class Deployment
                {
                    void Change(CreateJobRequest request, bool late) { {{marked}} }
                }
                """, sdk);
        }
    }

    [Theory]
    [InlineData("class Other { public string JobId { get; set; } } class Use { object Make() => new Other { JobId = \"a.b\" }; }")]
    [InlineData("namespace Amazon.Glue.Model { class CreateJobRequest { public string JobId { get; set; } } class Use { object Make() => new CreateJobRequest { JobId = \"a.b\" }; } }")]
    [InlineData("class Use { object Tree() { System.Linq.Expressions.Expression<System.Func<object>> e = () => new Amazon.IoT.Model.CreateJobRequest { JobId = \"a.b\" }; return e; } }")]
    [InlineData("class Use { string Name(Amazon.IoT.Model.CreateJobRequest request) => nameof(request.JobId); }")]
    [InlineData("class Use { bool Is(Amazon.IoT.Model.CreateJobRequest request) => request.JobId == \"a.b\"; }")]
    [InlineData("class Use { object Make() => new Amazon.IoT.Model.CreateJobRequest { Description = \"a.b\" }; }")]
    [InlineData("class JobIdAttribute : System.Attribute {} class Use { void Take([JobId] string id) {} void Go() => Take(\"a.b\"); }")]
    public async Task OtherTextsOfTheSameName_DoNotTrigger(string source) => await RuleTest.CheckAsync(Id, source);
}
