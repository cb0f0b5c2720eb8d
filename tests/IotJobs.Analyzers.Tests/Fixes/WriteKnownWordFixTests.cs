using IotJobs.Analyzers.CodeFixes;

namespace IotJobs.Analyzers.Tests.Fixes;

public sealed class WriteKnownWordFixTests
{
    [Theory]
    [InlineData("IOTJ1010", "request.TargetSelection = [|\"CONTINOUS\"|];", "request.TargetSelection = TargetSelection.CONTINUOUS;")]
    [InlineData("IOTJ1010", "request.TargetSelection = new TargetSelection([|\"SNAPSHT\"|]);", "request.TargetSelection = new TargetSelection(\"SNAPSHOT\");")]
    [InlineData("IOTJ1010", "request.TargetSelection = TargetSelection.FindValue([|\"SNAPSHT\"|]);", "request.TargetSelection = TargetSelection.FindValue(\"SNAPSHOT\");")]
    [InlineData("IOTJ1010", "request.TargetSelection = (TargetSelection)[|\"SNAPSHT\"|];", "request.TargetSelection = (TargetSelection)\"SNAPSHOT\";")]
    [InlineData("IOTJ1010", "request.TargetSelection = late ? \"SNAPSHOT\" : [|\"CONTINOUS\"|];", "request.TargetSelection = late ? \"SNAPSHOT\" : \"CONTINUOUS\";")]
    [InlineData("IOTJ1011", "criteria.FailureType = [|\"TIMEDOUT\"|];", "criteria.FailureType = JobExecutionFailureType.TIMED_OUT;")]
    [InlineData("IOTJ1012", "request.TargetSelection = [|\"snapshot\"|]; Take([|\"Continuous\"|]);", "request.TargetSelection = TargetSelection.SNAPSHOT; Take(TargetSelection.CONTINUOUS);")]
    public async Task Word_IsWritten(string id, string before, string after) => await FixTest<WriteKnownWordFix>.CheckAsync(id, Wrap(before), Wrap(after));

    [Fact]
    public async Task WordWithoutUsing_IsWrittenQualified() => await FixTest<WriteKnownWordFix>.CheckAsync(
        "IOTJ1012",
        "class Deployment { object Make() => new Amazon.IoT.Model.CreateJobRequest { TargetSelection = [|\"snapshot\"|] }; }",
        "class Deployment { object Make() => new Amazon.IoT.Model.CreateJobRequest { TargetSelection = Amazon.IoT.TargetSelection.SNAPSHOT }; }");

    [Fact]
    public async Task WordWithoutLikeness_HasNoFix() => await FixTest<WriteKnownWordFix>.CheckAsync("IOTJ1010", Wrap("Take([|\"ALL\"|]);"), null);

    [Fact]
    public async Task AttributeArgument_IsWrittenAsText() => await FixTest<WriteKnownWordFix>.CheckAsync(
        "IOTJ1012",
        "[IotJobs.FirmwareJob(TargetSelection = [|\"snapshot\"|])] class Job { }",
        "[IotJobs.FirmwareJob(TargetSelection = \"SNAPSHOT\")] class Job { }");

    private static string Wrap(string statement) => $$"""
        using Amazon.IoT;
        using Amazon.IoT.Model;
        class Deployment
        {
            void Take(TargetSelection selection) { }
            void Change(CreateJobRequest request, AbortCriteria criteria, bool late) { {{statement}} }
        }
        """;
}
