namespace IotJobs.Analyzers.Tests.Rules;

public sealed class ParameterGoesStraightIntoJobIdTests
{
    private const string Id = "IOTJ1006";

    [Theory]
    [InlineData("CreateJobRequest Make(string id) => new() { JobId = [|id|] };")]
    [InlineData("void Change(UpdateJobRequest request, string id) { request.JobId = [|id|]; }")]
    [InlineData("CreateJobTemplateRequest Make(string id) => new() { JobTemplateId = [|id|] };")]
    [InlineData("object Make() { return Inner(\"a\"); object Inner(string id) => new CreateJobRequest { JobId = [|id|] }; }")]
    [InlineData("class Job(string id) { public object Make() => new CreateJobRequest { JobId = [|id|] }; }")]
    public async Task UnmarkedParameter_Triggers(string member) => await RuleTest.CheckAsync(Id, Wrap(member));

    [Theory]
    [InlineData("CreateJobRequest Make([JobId] string id) => new() { JobId = id };")]
    [InlineData("CreateJobRequest Make(string id) => new() { JobId = \"ota-\" + id };")]
    [InlineData("CreateJobRequest Make(string id) { id = id.Trim(); return new() { JobId = id }; }")]
    [InlineData("CreateJobRequest Make(string id) { Clean(ref id); return new() { JobId = id }; } void Clean(ref string id) { }")]
    [InlineData("System.Func<string, object> Make() => id => new CreateJobRequest { JobId = id };")]
    [InlineData("class Base { public virtual object Make(string id) => null; } class Derived : Base { public override object Make(string id) => new CreateJobRequest { JobId = id }; }")]
    [InlineData("interface IMake { object Make(string id); } class Maker : IMake { public object Make(string id) => new CreateJobRequest { JobId = id }; }")]
    [InlineData("interface IMake { object Make(string id); } class Maker : IMake { object IMake.Make(string id) => new CreateJobRequest { JobId = id }; }")]
    [InlineData("string Id { set { new CreateJobRequest { JobId = value }.ToString(); } }")]
    [InlineData("void Take([JobId] string id) { } void Hand(string id) => Take(id);")]
    [InlineData("class Other { public string JobId { get; set; } } object Make(string id) => new Other { JobId = id };")]
    public async Task MarkedOrChangedOrBoundParameter_DoesNotTrigger(string member) => await RuleTest.CheckAsync(Id, Wrap(member));

    private static string Wrap(string member) => $$"""
        using Amazon.IoT.Model;
        using IotJobs;
        #nullable disable
        class Deployment
        {
            {{member}}
        }
        """;
}
