using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Xml.Linq;

namespace IotJobs.Package.Tests;

[Collection(PackedPackage.Collection)]
public sealed class PackageContentTests(PackedPackage package)
{
    private static readonly string[] Analyzers =
    [
        "analyzers/dotnet/cs/IotJobs.Analyzers.Completion.dll",
        .. new[] { "IotJobs.Analyzers", "IotJobs.Analyzers.CodeFixes" }
            .SelectMany(name => new[] { $"{name}.dll", $"ko/{name}.resources.dll" })
            .Select(file => $"analyzers/dotnet/cs/{file}"),
    ];

    [Fact]
    public void Packing_says_no_warning() => Assert.DoesNotContain("warning", package.Output, StringComparison.OrdinalIgnoreCase);

    [Fact]
    public void IotJobs_holds_the_library_with_its_languages_and_nothing_else() => AssertHolds(
        PackedPackage.Library,
        [.. new[] { "net8.0", "netstandard2.0" }.SelectMany(framework =>
            new[] { "IotJobs.dll", "IotJobs.xml", "ko/IotJobs.resources.dll" }.Select(file => $"lib/{framework}/{file}")), "build/IotJobs.targets"]);

    [Fact]
    public void IotJobs_Analyzers_holds_what_works_while_compiling_and_nothing_else()
    {
        string[] build = ["buildTransitive/IotJobs.Analyzers.props", "buildTransitive/IotJobs.Analyzers.targets", "tasks/netstandard2.0/IotJobs.Build.dll"];
        var pages = Directory.EnumerateFiles(PackedPackage.InRepository("docs", "rules"), "*.md").Select(page => $"docs/rules/{Path.GetFileName(page)}");
        var levels = new[] { "Quiet", "Default", "Strict" }.Select(level => $"config/IotJobs.{level}.globalconfig");
        AssertHolds(PackedPackage.Analyzers, [.. Analyzers, .. build, .. levels, .. pages]);
    }

    [Fact]
    public void Library_brings_the_analyzers_whole_and_on_netstandard_three_packages()
    {
        var groups = Manifest(PackedPackage.Library).Descendants().Where(element => element.Name.LocalName == "group").ToDictionary(
            group => (string)group.Attribute("targetFramework")!,
            group => group.Elements().Select(dependency => (string)dependency.Attribute("id")!).Order(StringComparer.Ordinal).ToArray());

        Assert.Equal(2, groups.Count);
        Assert.Equal([PackedPackage.Analyzers, "System.ComponentModel.Annotations", "System.Memory", "System.Text.Json"], groups[".NETStandard2.0"]);
        Assert.Equal([PackedPackage.Analyzers], groups["net8.0"]);
        Assert.All(
            Manifest(PackedPackage.Library).Descendants().Where(element => (string?)element.Attribute("id") == PackedPackage.Analyzers),
            dependency => Assert.Equal((package.Version, "All"), ((string?)dependency.Attribute("version"), (string?)dependency.Attribute("include"))));
        Assert.DoesNotContain(Manifest(PackedPackage.Analyzers).Descendants(), element => element.Name.LocalName == "dependency");
    }

    [Theory]
    [InlineData(PackedPackage.Library, null)]
    [InlineData(PackedPackage.Analyzers, "true")]
    public void Manifest_is_complete(string id, string? developmentDependency)
    {
        var manifest = Manifest(id);
        string? Value(string element) => manifest.Descendants().SingleOrDefault(item => item.Name.LocalName == element)?.Value;

        Assert.Equal((id, package.Version), (Value("id"), Value("version")));
        Assert.Equal(("MIT", "README.md", "icon.png"), (Value("license"), Value("readme"), Value("icon")));
        Assert.StartsWith($"## {package.Version.Split('-')[0]} ", Value("releaseNotes"), StringComparison.Ordinal);
        Assert.Equal(developmentDependency, Value("developmentDependency"));
    }

    [Fact]
    public void Every_assembly_carries_the_version_of_the_package()
    {
        var expected = Version.Parse(package.Version.Split('-')[0] + ".0");
        foreach (var id in new[] { PackedPackage.Library, PackedPackage.Analyzers })
        {
            foreach (var name in EntriesOf(id).Where(name => name.EndsWith(".dll", StringComparison.Ordinal)))
            {
                using var assembly = new PEReader(new MemoryStream(package.Read(id, name)));
                Assert.Equal(expected, assembly.GetMetadataReader().GetAssemblyDefinition().Version);
            }
        }
    }

    [Theory]
    [InlineData(PackedPackage.Library, "docs/rules/")]
    [InlineData(PackedPackage.Analyzers, "README.md")]
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

    private void AssertHolds(string id, params string[] content) =>
        Assert.Equal([.. ((string[])[.. content, $"{id}.nuspec", "README.md", "icon.png"]).Order(StringComparer.Ordinal)], EntriesOf(id));

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
}
