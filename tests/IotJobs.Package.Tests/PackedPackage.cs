using System.Globalization;
using System.IO.Compression;
using System.Reflection;

namespace IotJobs.Package.Tests;

/// <summary>Both packages, packed once per test run, in a folder outside the repository that goes away with the run.</summary>
public sealed class PackedPackage : IAsyncLifetime
{
    /// <summary>The test collection that shares the packages.</summary>
    public const string Collection = "the packages";

    /// <summary>A version of its own for each run: no package cache of the machine can answer with an older content.</summary>
    internal string Version { get; } = $"{Metadata("PackageVersion")}-test.{DateTime.UtcNow.Ticks.ToString(CultureInfo.InvariantCulture)}";

    /// <summary>The folder of this run.</summary>
    internal string Folder { get; } = Directory.CreateTempSubdirectory("IotJobs.Package.").FullName;

    /// <summary>The local folder feed.</summary>
    internal string Feed => Path.Combine(Folder, "feed");

    /// <summary>What <c>dotnet pack</c> said.</summary>
    internal string Output { get; private set; } = "";

    /// <summary>The id of the package that programs run with.</summary>
    internal const string Library = "IotJobs";

    /// <summary>The id of the package that works while compiling.</summary>
    internal const string Analyzers = "IotJobs.Analyzers";

    /// <summary>Opens the package with <paramref name="id"/>.</summary>
    internal ZipArchive Open(string id) => ZipFile.OpenRead(Path.Combine(Feed, $"{id}.{Version}.nupkg"));

    /// <summary>The content of one file of a package.</summary>
    internal byte[] Read(string id, string entry)
    {
        using var archive = Open(id);
        using var content = new MemoryStream();
        using var stream = archive.GetEntry(entry)!.Open();
        stream.CopyTo(content);
        return content.ToArray();
    }

    /// <summary>Where the machine keeps the packages it has restored.</summary>
    internal static string PackageRoot => Metadata("PackageRoot");

    /// <summary>A place in the repository.</summary>
    internal static string InRepository(params string[] parts) => Path.Combine([Metadata("RepositoryRoot"), .. parts]);

    /// <summary>The address below which a path of the repository is a page on the web.</summary>
    internal static string Pages => Metadata("RepositoryPages");

    /// <summary>The configuration of the build that made these tests.</summary>
    internal static string Configuration => Metadata("Configuration");

    /// <summary>Where the build left the stand-in of the AWS SDK and the AWSSDK.Core it needs.</summary>
    internal static string AwsSdkFolder => InRepository("tests", "AwsSdkIoT", "V4", "bin", Configuration, "netstandard2.0");

    /// <summary>Runs a build command on a project of the repository, into a folder of this run: no other build of the repository is disturbed.</summary>
    internal Task<DotnetCommand> RunAsync(string command, string project, params string[] arguments) =>
        DotnetCommand.RunAsync(
            InRepository(),
            [
                command, InRepository(project), "-c", "Release", "-nologo", "--artifacts-path", Path.Combine(Folder, "build"),
                $"-p:Version={Version}", "-p:UseSharedCompilation=false", .. arguments,
            ]);

    public async Task InitializeAsync()
    {
        var pack = await RunAsync("pack", "src/Packages/Packages.slnf", "-o", Feed);
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
