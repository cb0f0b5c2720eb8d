using System.Globalization;
using System.IO.Compression;
using System.Reflection;

namespace IotJobs.Package.Tests;

/// <summary>The package, packed once per test run, in a folder outside the repository that goes away with the run.</summary>
public sealed class PackedPackage : IAsyncLifetime
{
    /// <summary>The test collection that shares the package.</summary>
    public const string Collection = "the package";

    /// <summary>A version of its own for each run: no package cache of the machine can answer with an older content.</summary>
    internal string Version { get; } = $"{Metadata("PackageVersion")}-test.{DateTime.UtcNow.Ticks.ToString(CultureInfo.InvariantCulture)}";

    /// <summary>The folder of this run.</summary>
    internal string Folder { get; } = Directory.CreateTempSubdirectory("IotJobs.Package.").FullName;

    /// <summary>The local folder feed.</summary>
    internal string Feed => Path.Combine(Folder, "feed");

    /// <summary>What <c>dotnet pack</c> said.</summary>
    internal string Output { get; private set; } = "";

    /// <summary>Opens the package.</summary>
    internal ZipArchive Open() => ZipFile.OpenRead(Path.Combine(Feed, $"IotJobs.Analyzers.{Version}.nupkg"));

    /// <summary>A place in the repository.</summary>
    internal static string InRepository(params string[] parts) => Path.Combine([Metadata("RepositoryRoot"), .. parts]);

    /// <summary>Where the build left the stand-in of the AWS SDK and the AWSSDK.Core it needs.</summary>
    internal static string AwsSdkFolder => InRepository("tests", "AwsSdkIoT", "V4", "bin", Metadata("Configuration"), "netstandard2.0");

    public async Task InitializeAsync()
    {
        // Built into a folder of its own, so that no other build of the same run is disturbed.
        var pack = await DotnetCommand.RunAsync(
            InRepository(), "pack", InRepository("src", "IotJobs.Package"), "-c", "Release", "-o", Feed,
            "--artifacts-path", Path.Combine(Folder, "build"), $"-p:Version={Version}", "-p:UseSharedCompilation=false", "-nologo");
        Assert.True(pack.ExitCode == 0, pack.Output);
        Output = pack.Output;
    }

    public Task DisposeAsync()
    {
        Directory.Delete(Folder, recursive: true);
        return Task.CompletedTask;
    }

    private static string Metadata(string key) =>
        typeof(PackedPackage).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(item => item.Key == key).Value!;
}

[CollectionDefinition(PackedPackage.Collection)]
public sealed class PackedPackageGroup : ICollectionFixture<PackedPackage>, ICollectionFixture<BuiltConsumers>;
