namespace IotJobs.Package.Tests;

/// <summary>Fresh projects outside the repository that reference the package, built by one real <c>dotnet build</c>.</summary>
public sealed class BuiltConsumers
{
    private readonly SemaphoreSlim _once = new(1);
    private DotnetCommand? _build;

    /// <summary>What the compiler found in <paramref name="project"/>.</summary>
    internal async Task<IReadOnlyList<Finding>> FindingsAsync(PackedPackage package, string project)
    {
        var build = await BuildAsync(package);
        var log = Path.Combine(FolderOf(package), project, "build.sarif");
        Assert.True(File.Exists(log), build.Output);
        return Finding.ReadLog(log);
    }

    /// <summary>Runs what the build made of <paramref name="project"/>.</summary>
    internal async Task<DotnetCommand> RunAsync(PackedPackage package, string project)
    {
        var build = await BuildAsync(package);
        var program = AssemblyOf(package, project, "net10.0");
        Assert.True(File.Exists(program), build.Output);
        return await DotnetCommand.RunAsync(FolderOf(package), program);
    }

    /// <summary>What the build of all projects said.</summary>
    internal async Task<string> OutputAsync(PackedPackage package) => (await BuildAsync(package)).Output;

    /// <summary>Builds <paramref name="project"/> once more, with further arguments.</summary>
    internal async Task<DotnetCommand> BuildAgainAsync(PackedPackage package, string project, params string[] arguments) =>
        await RunToolAsync(package, ["build", project, "-nologo", .. arguments]);

    /// <summary>Runs <c>dotnet</c> on the projects as they are after the build.</summary>
    internal async Task<DotnetCommand> RunToolAsync(PackedPackage package, params string[] arguments)
    {
        await BuildAsync(package);
        return await DotnetCommand.RunAsync(FolderOf(package), arguments);
    }

    /// <summary>Where the assembly of <paramref name="project"/> is, if its build succeeded.</summary>
    internal static string AssemblyOf(PackedPackage package, string project, string framework) =>
        Path.Combine(FolderOf(package), project, "bin", "Debug", framework, $"{project}.dll");

    internal static string FolderOf(PackedPackage package) => Path.Combine(package.Folder, "consumers");

    private async Task<DotnetCommand> BuildAsync(PackedPackage package)
    {
        await _once.WaitAsync();
        try
        {
            return _build ??= await BuildOnceAsync(package);
        }
        finally
        {
            _once.Release();
        }
    }

    private static async Task<DotnetCommand> BuildOnceAsync(PackedPackage package)
    {
        var folder = FolderOf(package);
        Copy(PackedPackage.InRepository("tests", "IotJobs.Package.Tests", "Consumers"), folder);
        File.Move(Path.Combine(folder, "Consumer.props"), Path.Combine(folder, "Directory.Build.props"));
        File.Copy(PackedPackage.InRepository("global.json"), Path.Combine(folder, "global.json"));
        File.WriteAllText(
            Path.Combine(folder, "Settings.props"),
            $"""
            <Project>
              <PropertyGroup>
                <PackageUnderTest>{package.Version}</PackageUnderTest>
                <PackageFeed>{package.Feed}</PackageFeed>
                <AwsSdkFolder>{PackedPackage.AwsSdkFolder}</AwsSdkFolder>
                <StrongNameKey>{PackedPackage.InRepository("src", "IotJobs", "IotJobs.snk")}</StrongNameKey>
              </PropertyGroup>
            </Project>
            """);
        foreach (var file in GalleryFiles.FixedInBulk)
        {
            File.Copy(file, Path.Combine(folder, "Format", Path.GetFileName(file)));
        }

        File.WriteAllText(Path.Combine(folder, "QuickStart", "Program.cs"), QuickStart());
        // The machine's own sources stay in force beside the local folder.
        File.WriteAllText(
            Path.Combine(folder, "nuget.config"),
            $"""<configuration><packageSources><add key="packed" value="{package.Feed}" /></packageSources></configuration>""");
        return await DotnetCommand.RunAsync(folder, "build", "Consumers.slnx", "-nologo");
    }

    // The first C# of the README, exactly as it stands.
    private static string QuickStart()
    {
        const string Fence = "```csharp\n";
        var readme = File.ReadAllText(PackedPackage.InRepository("README.md"));
        var start = readme.IndexOf(Fence, readme.IndexOf("## Quick start", StringComparison.Ordinal), StringComparison.Ordinal) + Fence.Length;
        return readme[start..readme.IndexOf("```", start, StringComparison.Ordinal)];
    }

    /// <summary>Copies a folder, without what a build puts there.</summary>
    internal static void Copy(string source, string destination)
    {
        Directory.CreateDirectory(destination);
        foreach (var file in Directory.EnumerateFiles(source))
        {
            File.Copy(file, Path.Combine(destination, Path.GetFileName(file)), overwrite: true);
        }

        foreach (var folder in Directory.EnumerateDirectories(source).Where(folder => Path.GetFileName(folder) is not ("bin" or "obj")))
        {
            Copy(folder, Path.Combine(destination, Path.GetFileName(folder)));
        }
    }
}
