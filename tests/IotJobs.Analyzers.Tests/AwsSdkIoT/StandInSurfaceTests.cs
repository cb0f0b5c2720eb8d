using System.Collections.Immutable;
using IotJobs.Analyzers.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace IotJobs.Analyzers.Tests.AwsSdkIoT;

/// <summary>Keeps the stand-ins faithful: tests that pass against them would pass against the SDK.</summary>
public class StandInSurfaceTests
{
    [Theory]
    [InlineData("V3")]
    [InlineData("V4")]
    public void IoT_HasTheSdksSurface_NothingMissingAndNothingExtra(string generation) =>
        AssertSurface("AWSSDK.IoT", generation, IoT(generation), "Amazon.IoT", "Amazon.IoT.Model");

    [Theory]
    [InlineData("V3")]
    [InlineData("V4")]
    public void IoTJobsDataPlane_HasTheSdksSurface_NothingMissingAndNothingExtra(string generation) =>
        AssertSurface(
            "AWSSDK.IoTJobsDataPlane", generation, DataPlane(generation), "Amazon.IoTJobsDataPlane", "Amazon.IoTJobsDataPlane.Model");

    [Theory]
    [InlineData("V3", 3, 3)]
    [InlineData("V4", 4, 0)]
    public void Assemblies_HaveTheSdksVersions(string generation, int major, int minor)
    {
        var version = new Version(major, minor, 0, 0);
        Assert.Equal(version, Load("AWSSDK.IoT", IoT(generation)).Identity.Version);
        Assert.Equal(version, Load("AWSSDK.IoTJobsDataPlane", DataPlane(generation)).Identity.Version);
        Assert.Equal(version, Load("AWSSDK.Core", IoT(generation)).Identity.Version);
    }

    private static ImmutableArray<MetadataReference> IoT(string generation) =>
        generation == "V3" ? References.AwsSdkV3 : References.AwsSdkV4;

    private static ImmutableArray<MetadataReference> DataPlane(string generation) =>
        generation == "V3" ? References.DataPlaneV3 : References.DataPlaneV4;

    private static void AssertSurface(
        string assembly, string generation, ImmutableArray<MetadataReference> references, params string[] namespaces)
    {
        var expected = SurfaceFiles.Read(generation, namespaces).ToList();
        var actual = PublicSurface.Of(Load(assembly, references)).ToList();

        Assert.Empty(expected.Except(actual));
        Assert.Empty(actual.Except(expected));
    }

    private static IAssemblySymbol Load(string name, ImmutableArray<MetadataReference> references) =>
        CSharpCompilation.Create("Probe", references: [.. References.Net, .. references])
            .SourceModule.ReferencedAssemblySymbols.Single(assembly => assembly.Name == name);
}
