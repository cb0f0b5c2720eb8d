using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Xml.Linq;

namespace IotJobs.Package.Tests;

[Collection(PackedPackage.Collection)]
public sealed class PackageContentTests(PackedPackage package)
{
    private const string Library = "IotJobs";
    private const string Compiling = "IotJobs.Analyzers";
    private static readonly string[] Analyzers = ["analyzers/dotnet/cs/IotJobs.Analyzers.dll", "analyzers/dotnet/cs/IotJobs.Analyzers.CodeFixes.dll"];

    [Fact]
    public void Packing_says_no_warning() => Assert.DoesNotContain("warning", package.Output, StringComparison.OrdinalIgnoreCase);

    [Fact]
    public void IotJobs_holds_the_library_with_its_languages_and_nothing_else() => AssertHolds(
        Library,
        [.. new[] { "net8.0", "netstandard2.0" }.SelectMany(framework =>
            new[] { "IotJobs.dll", "IotJobs.xml", "ko/IotJobs.resources.dll" }.Select(file => $"lib/{framework}/{file}"))]);

    [Fact]
    public void IotJobs_Analyzers_holds_what_works_while_compiling_and_nothing_else()
    {
        string[] build = ["buildTransitive/IotJobs.Analyzers.props", "buildTransitive/IotJobs.Analyzers.targets", "tasks/netstandard2.0/IotJobs.Build.dll"];
        var pages = Directory.EnumerateFiles(PackedPackage.InRepository("docs", "rules"), "*.md").Select(page => $"docs/rules/{Path.GetFileName(page)}");
        AssertHolds(Compiling, [.. Analyzers, .. build, .. pages]);
    }

    [Fact]
    public void Library_brings_the_analyzers_whole_and_on_netstandard_three_packages()
    {
        var groups = Manifest(Library).Descendants().Where(element => element.Name.LocalName == "group").ToDictionary(
            group => (string)group.Attribute("targetFramework")!,
            group => group.Elements().Select(dependency => (string)dependency.Attribute("id")!).Order(StringComparer.Ordinal).ToArray());

        Assert.Equal(2, groups.Count);
        Assert.Equal([Compiling, "System.ComponentModel.Annotations", "System.Memory", "System.Text.Json"], groups[".NETStandard2.0"]);
        Assert.Equal([Compiling], groups["net8.0"]);
        Assert.All(
            Manifest(Library).Descendants().Where(element => (string?)element.Attribute("id") == Compiling),
            dependency => Assert.Equal((package.Version, "All"), ((string?)dependency.Attribute("version"), (string?)dependency.Attribute("include"))));
        Assert.DoesNotContain(Manifest(Compiling).Descendants(), element => element.Name.LocalName == "dependency");
    }

    [Theory]
    [InlineData(Library, null)]
    [InlineData(Compiling, "true")]
    public void Manifest_is_complete(string id, string? developmentDependency)
    {
        var manifest = Manifest(id);
        string? Value(string element) => manifest.Descendants().SingleOrDefault(item => item.Name.LocalName == element)?.Value;

        Assert.Equal((id, package.Version), (Value("id"), Value("version")));
        Assert.Equal(("MIT", "README.md"), (Value("license"), Value("readme")));
        Assert.Equal(developmentDependency, Value("developmentDependency"));
    }

    [Fact]
    public void Every_assembly_carries_the_version_of_the_package()
    {
        var expected = Version.Parse(package.Version.Split('-')[0] + ".0");
        foreach (var id in new[] { Library, Compiling })
        {
            foreach (var name in EntriesOf(id).Where(name => name.EndsWith(".dll", StringComparison.Ordinal)))
            {
                Read(id, name, reader => Assert.Equal(expected, reader.GetAssemblyDefinition().Version));
            }
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
            Read(Compiling, name, reader => Assert.Empty(ReferencesOf(reader).Select(reference => reader.GetString(reference.Name)).Except(compiler)));
        }
    }

    [Fact]
    public void Task_needs_nothing_that_MSBuild_does_not_bring()
    {
        string[] build = ["netstandard", "Microsoft.Build.Framework", "Microsoft.Build.Utilities.Core", "System.Collections.Immutable", "System.Reflection.Metadata"];
        Read(Compiling, "tasks/netstandard2.0/IotJobs.Build.dll", reader => Assert.Empty(ReferencesOf(reader).Select(reference => reader.GetString(reference.Name)).Except(build)));
    }

    [Fact]
    public void Analyzers_load_in_the_oldest_supported_compiler()
    {
        foreach (var name in Analyzers)
        {
            Read(Compiling, name, reader => Assert.All(ReferencesOf(reader), reference =>
            {
                var assembly = reader.GetString(reference.Name);
                var newest = assembly.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal) ? new Version(4, 8, 0, 0)
                    : assembly == "System.Collections.Immutable" ? new Version(7, 0, 0, 0)
                    : reference.Version;
                Assert.True(reference.Version <= newest, $"{name} needs {assembly} {reference.Version}.");
            }));
        }
    }

    [Theory]
    [InlineData(Library, "docs/rules/")]
    [InlineData(Compiling, "README.md")]
    public void Readme_in_the_package_links_to_the_web(string id, string page)
    {
        using var archive = package.Open(id);
        using var reader = new StreamReader(archive.GetEntry("README.md")!.Open());
        var readme = reader.ReadToEnd();

        Assert.Contains($"]({PackedPackage.Pages}{page}", readme, StringComparison.Ordinal);
        Assert.DoesNotMatch(@"\]\((?!https://)", readme);
    }

    private static bool IsPartOfTheFormat(string entry) =>
        entry is "[Content_Types].xml" or "_rels/.rels" || entry.StartsWith("package/services/metadata/", StringComparison.Ordinal);

    private static IEnumerable<AssemblyReference> ReferencesOf(MetadataReader reader) => reader.AssemblyReferences.Select(reader.GetAssemblyReference);

    private void AssertHolds(string id, params string[] content) =>
        Assert.Equal([.. ((string[])[.. content, $"{id}.nuspec", "README.md"]).Order(StringComparer.Ordinal)], EntriesOf(id));

    private string[] EntriesOf(string id)
    {
        using var archive = package.Open(id);
        return [.. archive.Entries.Select(entry => entry.FullName).Where(name => !IsPartOfTheFormat(name)).Order(StringComparer.Ordinal)];
    }

    private XDocument Manifest(string id)
    {
        using var archive = package.Open(id);
        using var stream = archive.GetEntry($"{id}.nuspec")!.Open();
        return XDocument.Load(stream);
    }

    private void Read(string id, string entry, Action<MetadataReader> check)
    {
        using var archive = package.Open(id);
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
