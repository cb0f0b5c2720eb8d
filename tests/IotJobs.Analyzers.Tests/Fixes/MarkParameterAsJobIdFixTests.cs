using IotJobs.Analyzers.CodeFixes;

namespace IotJobs.Analyzers.Tests.Fixes;

public sealed class MarkParameterAsJobIdFixTests
{
    [Theory]
    [InlineData("using Amazon.IoT.Model;\nusing IotJobs;\n", "using Amazon.IoT.Model;\nusing IotJobs;\n", "[JobId] ")]
    [InlineData("using Amazon.IoT.Model;\n", "using Amazon.IoT.Model;\nusing IotJobs;\n", "[JobId] ")]
    [InlineData("", "", "[IotJobs.JobId] ")]
    public async Task Parameter_IsMarked(string usings, string usingsAfter, string mark)
    {
        string Code(string usings, string parameter, string use) => usings + $$"""
            class Deployment
            {
                Amazon.IoT.Model.CreateJobRequest Make(
                    // The job.
                    {{parameter}}string jobId, int attempt) => new() { JobId = {{use}} };
            }
            """;
        await FixTest<MarkParameterAsJobIdFix>.CheckAsync("IOTJ1006", Code(usings, "", "[|jobId|]"), Code(usingsAfter, mark, "jobId"));
    }
}
