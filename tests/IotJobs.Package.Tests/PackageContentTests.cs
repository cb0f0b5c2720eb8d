using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Xml.Linq;

namespace IotJobs.Package.Tests;

[Collection(PackedPackage.Collection)]
public sealed class PackageContentTests(PackedPackage package)
{
    private static readonly string[] Analyzers = ["analyzers/dotnet/cs/IotJobs.Analyzers.dll", "analyzers/dotnet/cs/IotJobs.Analyzers.CodeFixes.dll"];

    [Fact]
    public void Packing_says_no_warning() => Assert.DoesNotContain("warning", package.Output, StringComparison.OrdinalIgnoreCase);

    [Fact]
    public void Package_holds_the_library_the_analyzers_the_build_files_and_the_readme_and_nothing_else()
    {
        using var archive = package.Open();
        var entries = archive.Entries.Select(entry => entry.FullName).Where(name => !IsPartOfTheFormat(name)).Order(StringComparer.Ordinal);

        string[] library = ["lib/net8.0/IotJobs.dll", "lib/net8.0/IotJobs.xml", "lib/netstandard2.0/IotJobs.dll", "lib/netstandard2.0/IotJobs.xml"];
        string[] build = ["buildTransitive/IotJobs.Analyzers.props", "buildTransitive/IotJobs.Analyzers.targets", "tasks/netstandard2.0/IotJobs.Build.dll"];
        Assert.Equal([.. ((string[])[.. Analyzers, .. library, .. build, "IotJobs.Analyzers.nuspec", "README.md"]).Order(StringComparer.Ordinal)], entries);
    }

    [Fact]
    public void Only_the_netstandard_library_depends_on_packages()
    {
        var groups = Manifest().Descendants().Where(element => element.Name.LocalName == "group").ToDictionary(
            group => (string)group.Attribute("targetFramework")!,
            group => group.Elements().Select(dependency => (string)dependency.Attribute("id")!).Order(StringComparer.Ordinal).ToArray());

        Assert.Equal(2, groups.Count);
        Assert.Equal(["System.Memory", "System.Text.Json"], groups[".NETStandard2.0"]);
        Assert.Empty(groups["net8.0"]);
    }

    [Theory]
    [InlineData("id", "IotJobs.Analyzers")]
    [InlineData("license", "MIT")]
    [InlineData("readme", "README.md")]
    public void Manifest_says(string element, string value) =>
        Assert.Equal(value, Manifest().Descendants().Single(item => item.Name.LocalName == element).Value);

    [Fact]
    public void Package_is_no_development_dependency() =>
        Assert.DoesNotContain(Manifest().Descendants(), element => element.Name.LocalName == "developmentDependency");

    [Fact]
    public void Every_assembly_carries_the_version_of_the_package()
    {
        var expected = Version.Parse(package.Version.Split('-')[0] + ".0");
        using var archive = package.Open();
        foreach (var name in archive.Entries.Select(entry => entry.FullName).Where(name => name.EndsWith(".dll", StringComparison.Ordinal)))
        {
            Read(name, reader => Assert.Equal(expected, reader.GetAssemblyDefinition().Version));
        }
    }

    // What is beside the analyzer in the compiler's own folder; anything else would have to be shipped.
    [Fact]
    public void Analyzers_need_nothing_that_the_compiler_does_not_bring()
    {
        string[] compiler =
        [
            "netstandard", "Microsoft.CodeAnalysis", "Microsoft.CodeAnalysis.CSharp", "Microsoft.CodeAnalysis.Workspaces", "Microsoft.CodeAnalysis.CSharp.Workspaces",
            "System.Collections.Immutable", "System.Composition.AttributedModel", "System.Memory", "System.Runtime.CompilerServices.Unsafe", "IotJobs.Analyzers",
        ];
        foreach (var name in Analyzers)
        {
            Read(name, reader => Assert.Empty(ReferencesOf(reader).Select(reference => reader.GetString(reference.Name)).Except(compiler)));
        }
    }

    [Fact]
    public void Task_needs_nothing_that_MSBuild_does_not_bring()
    {
        string[] build = ["netstandard", "Microsoft.Build.Framework", "Microsoft.Build.Utilities.Core", "System.Collections.Immutable", "System.Reflection.Metadata"];
        Read("tasks/netstandard2.0/IotJobs.Build.dll", reader => Assert.Empty(ReferencesOf(reader).Select(reference => reader.GetString(reference.Name)).Except(build)));
    }

    [Fact]
    public void Analyzers_load_in_the_oldest_supported_compiler()
    {
        foreach (var name in Analyzers)
        {
            Read(name, reader => Assert.All(ReferencesOf(reader), reference =>
            {
                var assembly = reader.GetString(reference.Name);
                var newest = assembly.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal) ? new Version(4, 8, 0, 0)
                    : assembly == "System.Collections.Immutable" ? new Version(7, 0, 0, 0)
                    : reference.Version;
                Assert.True(reference.Version <= newest, $"{name} needs {assembly} {reference.Version}.");
            }));
        }
    }

    [Fact]
    public void Readme_in_the_package_links_to_the_web()
    {
        using var archive = package.Open();
        using var reader = new StreamReader(archive.GetEntry("README.md")!.Open());
        var readme = reader.ReadToEnd();

        Assert.Contains("](https://github.com/iotjobs/IotJobs.Analyzers/blob/main/docs/rules/", readme, StringComparison.Ordinal);
        Assert.DoesNotMatch(@"\]\((?!https://)", readme);
    }

    private static bool IsPartOfTheFormat(string entry) =>
        entry is "[Content_Types].xml" or "_rels/.rels" || entry.StartsWith("package/services/metadata/", StringComparison.Ordinal);

    private static IEnumerable<AssemblyReference> ReferencesOf(MetadataReader reader) => reader.AssemblyReferences.Select(reader.GetAssemblyReference);

    private XDocument Manifest()
    {
        using var archive = package.Open();
        using var stream = archive.GetEntry("IotJobs.Analyzers.nuspec")!.Open();
        return XDocument.Load(stream);
    }

    private void Read(string entry, Action<MetadataReader> check)
    {
        using var archive = package.Open();
        using var content = new MemoryStream();
        using (var stream = archive.GetEntry(entry)!.Open())
        {
            stream.CopyTo(content);
        }

        content.Position = 0;
        using var assembly = new PEReader(content);
        check(assembly.GetMetadataReader());
    }
}
