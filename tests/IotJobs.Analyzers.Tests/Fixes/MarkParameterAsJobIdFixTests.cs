using IotJobs.Analyzers.CodeFixes;

namespace IotJobs.Analyzers.Tests.Fixes;

public sealed class MarkParameterAsJobIdFixTests
{
    [Theory]
    [InlineData("using IotJobs;", "[JobId] ")]
    [InlineData("", "[IotJobs.JobId] ")]
    public async Task Parameter_IsMarked(string usings, string mark)
    {
        string Code(string parameter, string use) => $$"""
            {{usings}}
            using Amazon.IoT.Model;
            class Deployment
            {
                CreateJobRequest Make(
                    // The job.
                    {{parameter}}string jobId, int attempt) => new() { JobId = {{use}} };
            }
            """;
        await FixTest<MarkParameterAsJobIdFix>.CheckAsync("IOTJ1006", Code("", "[|jobId|]"), Code(mark, "jobId"));
    }
}
