using IotJobs.Analyzers.Symbols;
using IotJobs.Analyzers.Tests.Harness;

namespace IotJobs.Analyzers.Tests.Rules;

/// <summary>The gate before all rules: open where a library can be used, shut where its name is only talked about.</summary>
public class LibraryUseTests
{
    [Theory]
    [InlineData("using Amazon.IoT.Model; class C { }")]
    [InlineData("class C { Amazon.IoT.Model.CreateJobRequest? R; }")]
    [InlineData("class C { global::Amazon.IoTJobsDataPlane.Model.DescribeJobExecutionRequest? R; }")]
    [InlineData("using Request = Amazon.@IoT.Model.CreateJobRequest; class C { }")]
    [InlineData("[IotJobs.FirmwareJob] partial class C { }")]
    [InlineData("using global::IotJobs; class C { }")]
    public void Named_library_opens_the_gate(string code) => Assert.NotNull(KnownSymbols.TryCreate(TestCompilation.Create([code], All)));

    [Theory]
    [InlineData("class C { }")]
    [InlineData("// IoT is not used here, nor is IotJobs\nclass C { }")]
    [InlineData("class C { string S = \"Amazon.IoT and IotJobs\"; }")]
    [InlineData("class IoTThing { int IotJobsCount; }")]
    public void Library_that_is_only_talked_about_keeps_it_shut(string code) => Assert.Null(KnownSymbols.TryCreate(TestCompilation.Create([code], All)));

    private static System.Collections.Immutable.ImmutableArray<Microsoft.CodeAnalysis.MetadataReference> All =>
        [.. References.IotJobs, .. References.AwsSdkV4, .. References.DataPlaneV4];
}
