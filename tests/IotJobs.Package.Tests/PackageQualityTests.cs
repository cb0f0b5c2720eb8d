using System.Diagnostics;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text;
using System.Xml.Linq;

namespace IotJobs.Package.Tests;

/// <summary>What careful users look at in a package: names, symbols, documentation, and whether it can be made again.</summary>
[Collection(PackedPackage.Collection)]
public sealed class PackageQualityTests(PackedPackage package)
{
    // The kind of custom debug information that holds source links: the specification of portable PDBs.
    private static readonly Guid s_sourceLink = new("CC110556-A091-4D38-9FEC-25AB9A351A6A");

    [Theory]
    [InlineData("lib/netstandard2.0/IotJobs.dll")]
    [InlineData("lib/net8.0/IotJobs.dll")]
    public void Library_has_a_strong_name(string file)
    {
        using var assembly = Open(PackedPackage.Library, file);
        Assert.False(assembly.GetMetadataReader().GetAssemblyDefinition().PublicKey.IsNil);
        Assert.True(assembly.PEHeaders.CorHeader!.Flags.HasFlag(CorFlags.StrongNameSigned));
    }

    [Theory]
    [InlineData(PackedPackage.Library, "lib/netstandard2.0/IotJobs.dll")]
    [InlineData(PackedPackage.Library, "lib/net8.0/IotJobs.dll")]
    [InlineData(PackedPackage.Analyzers, "analyzers/dotnet/cs/IotJobs.Analyzers.dll")]
    [InlineData(PackedPackage.Analyzers, "analyzers/dotnet/cs/IotJobs.Analyzers.CodeFixes.dll")]
    [InlineData(PackedPackage.Analyzers, "tasks/netstandard2.0/IotJobs.Build.dll")]
    public void Symbols_are_inside_and_lead_to_the_source(string id, string file)
    {
        using var assembly = Open(id, file);
        var entry = Assert.Single(assembly.ReadDebugDirectory(), entry => entry.Type == DebugDirectoryEntryType.EmbeddedPortablePdb);
        using var symbols = assembly.ReadEmbeddedPortablePdbDebugDirectoryData(entry);
        var reader = symbols.GetMetadataReader();

        Assert.All(reader.Documents, document => Assert.StartsWith("/_", reader.GetString(reader.GetDocument(document).Name), StringComparison.Ordinal));
        if (Directory.Exists(PackedPackage.InRepository(".git")) || File.Exists(PackedPackage.InRepository(".git")))
        {
            var links = reader.CustomDebugInformation.Select(reader.GetCustomDebugInformation).Where(item => reader.GetGuid(item.Kind) == s_sourceLink);
            Assert.Contains(
                PackedPackage.Pages.Replace("https://github.com/", "https://raw.githubusercontent.com/", StringComparison.Ordinal).Replace("/blob/main/", "/", StringComparison.Ordinal),
                Encoding.UTF8.GetString(reader.GetBlobBytes(Assert.Single(links).Value)),
                StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("lib/netstandard2.0/IotJobs.xml")]
    [InlineData("lib/net8.0/IotJobs.xml")]
    public void Documentation_is_of_the_library_alone(string file)
    {
        using var content = new MemoryStream(package.Read(PackedPackage.Library, file));
        var members = XDocument.Load(content).Descendants("member").Select(member => (string)member.Attribute("name")!).ToArray();

        Assert.Contains("T:IotJobs.JobId", members);
        Assert.All(members, member => Assert.StartsWith(":IotJobs.", member[1..], StringComparison.Ordinal));
    }

    [Fact]
    public async Task Another_folder_gives_the_same_bytes()
    {
        if (!await GitAsync(package.Folder, "clone", "--quiet", "--shared", "--no-checkout", PackedPackage.InRepository(), Path.Combine(package.Folder, "clone")))
        {
            return; // Not a clone, or no git: there is no second folder of the same state.
        }

        var clone = Path.Combine(package.Folder, "clone");
        foreach (var part in new[] { "src", "docs" })
        {
            BuiltConsumers.Copy(PackedPackage.InRepository(part), Path.Combine(clone, part));
        }

        foreach (var file in Directory.EnumerateFiles(PackedPackage.InRepository()).Where(file => Path.GetFileName(file) != ".git"))
        {
            File.Copy(file, Path.Combine(clone, Path.GetFileName(file)), overwrite: true);
        }

        var feed = Path.Combine(package.Folder, "feed-again");
        var pack = await DotnetCommand.RunAsync(
            clone,
            "pack", "src/Packages/Packages.slnf", "-c", "Release", "-nologo", "--artifacts-path", Path.Combine(package.Folder, "build-again"), "-o", feed,
            $"-p:Version={package.Version}", "-p:UseSharedCompilation=false");
        Assert.True(pack.ExitCode == 0, pack.Output);
        foreach (var id in new[] { PackedPackage.Library, PackedPackage.Analyzers })
        {
            var name = $"{id}.{package.Version}.nupkg";
            Assert.Equal(await File.ReadAllBytesAsync(Path.Combine(package.Feed, name)), await File.ReadAllBytesAsync(Path.Combine(feed, name)));
        }
    }

    private PEReader Open(string id, string file) => new(new MemoryStream(package.Read(id, file)));

    private static async Task<bool> GitAsync(string folder, params string[] arguments)
    {
        try
        {
            using var git = Process.Start(new ProcessStartInfo("git", arguments) { WorkingDirectory = folder, RedirectStandardError = true })!;
            await git.WaitForExitAsync();
            return git.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }
}
