using IotJobs.Analyzers.Generator.Emitter;
using IotJobs.Analyzers.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace IotJobs.Analyzers.Tests.Generation;

/// <summary>
/// What is generated for two jobs, in whole: a change of output is seen in review.
/// </summary>
public sealed class GoldenTests
{
    private const int TabWidth = 4;

    private static readonly string[] s_folder = ["tests", "IotJobs.Analyzers.Tests", "Generation", "Golden"];

    public static TheoryData<string> Jobs => new("CameraFirmwareUpdate", "EveryFeature");

    [Theory]
    [MemberData(nameof(Jobs))]
    public void Output_is_the_golden_file(string job) => Written.Check(TextOf(job), [.. s_folder, job + ".g.cs"]);

    [Theory]
    [MemberData(nameof(Jobs))]
    public void Lines_are_short(string job) => Assert.All(
        TextOf(job).Split('\n'), line => Assert.True(line.Length + (line.Count(character => character == '\t') * (TabWidth - 1)) < 160, line));

    [Fact]
    public void The_job_of_the_README_is_small() => Assert.InRange(TextOf("CameraFirmwareUpdate").Length, 1, 10_000);

    [Fact]
    public void Everything_generated_is_outside_the_coverage_of_the_user_s_own_code()
    {
        var output = Generated.RunCleanly(Generated.Compile([File.ReadAllText(PathOf("EveryFeature.cs"))], [.. References.IotJobs, .. References.AwsSdkV4]));
        var type = output.GetTypeByMetadataName("Acme.EveryFeature")!;
        var generated = type.GetMembers().Where(member => member.Locations.Any(location => location.SourceTree!.FilePath.EndsWith(".g.cs", StringComparison.Ordinal))).ToList();
        Assert.NotEmpty(generated);
        Assert.All(generated.Where(member => member is not IMethodSymbol { AssociatedSymbol: not null }), member => Assert.True(IsExcluded(member), member.ToDisplayString()));
        Assert.False(IsExcluded(type));
        Assert.All(type.GetMembers().Except(generated, SymbolEqualityComparer.Default), member => Assert.False(IsExcluded(member!)));
    }

    [Theory]
    [InlineData("[FirmwareJob(\"A\")]", "M:Job.ToCreateJobRequest(System.String,IotJobs.JobOptions)")]
    [InlineData("[FirmwareJob]", "M:Job.ToCreateJobRequest(IotJobs.JobId,System.String,IotJobs.JobOptions)")]
    public void What_two_methods_share_is_documented_once(string attribute, string first)
    {
        var output = Generated.RunCleanly(Generated.Compile(
            [Generated.Source(attribute + " public partial class Job { }")], [.. References.IotJobs, .. References.AwsSdkV4]));
        var second = output.GetTypeByMetadataName("Job")!.GetMembers("ToCreateJobInputJson")[0].GetDocumentationCommentXml(expandIncludes: false)!;
        Assert.Contains($"<inheritdoc cref=\"{first}\" path=\"/param\"/>", second, StringComparison.Ordinal);
    }

    private static bool IsExcluded(ISymbol member) => member.GetAttributes().Any(attribute => attribute.AttributeClass?.Name == "ExcludeFromCodeCoverageAttribute");

    // Without the version, which is another one in each release.
    private static string TextOf(string job)
    {
        var compilation = Generated.Compile([File.ReadAllText(PathOf(job + ".cs"))], [.. References.IotJobs, .. References.AwsSdkV4]);
        Generated.RunCleanly(compilation);
        var source = Generated.Run(compilation).Result.GeneratedSources.Single(item => item.HintName.Contains($".{job}.", StringComparison.Ordinal));
        return source.SourceText.ToString().Replace(MemberEmitter.Version, "VERSION", StringComparison.Ordinal);
    }

    private static string PathOf(string file) => Repository.Path([.. s_folder, file]);
}
