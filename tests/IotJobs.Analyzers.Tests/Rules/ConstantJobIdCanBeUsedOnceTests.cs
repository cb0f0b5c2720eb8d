namespace IotJobs.Analyzers.Tests.Rules;

public sealed class ConstantJobIdCanBeUsedOnceTests
{
    private const string Id = "IOTJ1005";

    [Theory]
    [InlineData("[|\"ota-1\"|]")]
    [InlineData("isLate ? [|\"ota-1\"|] : text")]
    [InlineData("[|nameof(Deployment)|]")]
    public async Task ConstantOfCreateJob_Triggers(string value) => await RuleTest.CheckAsync(Id, RuleTest.Request($"JobId = {value}"));

    [Theory]
    [InlineData("text")]
    [InlineData("\"ota.1\"")]
    [InlineData("\"\"")]
    [InlineData("\"ota-\" + text")]
    public async Task OtherValues_DoNotTrigger(string value) => await RuleTest.CheckAsync(Id, RuleTest.Request($"JobId = {value}"));

    [Theory]
    [InlineData("new Amazon.IoT.Model.CancelJobRequest { JobId = \"ota-1\" }")]
    [InlineData("new Amazon.IoT.Model.CreateJobTemplateRequest { JobTemplateId = \"ota-1\" }")]
    public async Task OtherOperations_DoNotTrigger(string request) => await RuleTest.CheckAsync(Id, $"class Deployment {{ object Make() => {request}; }}");
}
