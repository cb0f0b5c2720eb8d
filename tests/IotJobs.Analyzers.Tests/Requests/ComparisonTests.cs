using static IotJobs.Analyzers.Tests.Requests.RequestCode;

namespace IotJobs.Analyzers.Tests.Requests;

/// <summary>IOTJ2016: comparisons with a word that an enumeration never has.</summary>
public sealed class ComparisonTests
{
    private const string Execution = "var e = (await client.DescribeJobExecutionAsync(new Amazon.IoT.Model.DescribeJobExecutionRequest { JobId = text, ThingName = text })).Execution; ";

    [Theory]
    [InlineData("if (e.Status == \"COMPLETED\") { }", "\"COMPLETED\"")]
    [InlineData("if (\"SUCCESS\" != e.Status) { }", "\"SUCCESS\"")]
    [InlineData("if (e.Status == JobStatus.COMPLETED) { }", "JobStatus.COMPLETED")]
    [InlineData("if (e.Status.Value == \"FAILURE\") { }", "\"FAILURE\"")]
    [InlineData("if (e.Status.Equals(JobStatus.COMPLETED)) { }", "JobStatus.COMPLETED")]
    [InlineData("if (e.Status.Value is \"FAILED\" or \"COMPLETED\") { }", "\"COMPLETED\"")]
    [InlineData("switch (e.Status.Value) { case \"SUCCEEDED\": break; case \"COMPLETE\": break; }", "\"COMPLETE\"")]
    [InlineData("Use(e.Status.ToString() switch { \"DONE\" => 1, _ => 2 });", "\"DONE\"")]
    [InlineData("if (string.Equals(e.Status.Value, \"done\", StringComparison.OrdinalIgnoreCase)) { }", "\"done\"")]
    public Task ImpossibleWord_Triggers(string body, string place) => Triggers("IOTJ2016", Execution + body, place);

    [Theory]
    [InlineData("if (e.Status == \"succeeded\") { }")]
    [InlineData("if (e.Status == JobExecutionStatus.SUCCEEDED) { }")]
    [InlineData("if (e.Status == JobStatus.CANCELED) { }")]
    [InlineData("if (e.Status == null || e.Status == text) { }")]
    [InlineData("if (e.JobId == \"COMPLETED\") { }")]
    [InlineData("if (JobStatus.COMPLETED == \"x\") { }")]
    [InlineData("if (e.Status.Value.Length == 3) { }")]
    [InlineData("Expression<Func<Amazon.IoT.Model.JobExecution, bool>> match = x => x.Status == \"COMPLETED\"; Use(match);")]
    public Task PossibleWord_DoesNotTrigger(string body) => DoesNotTrigger("IOTJ2016", Execution + body);
}
