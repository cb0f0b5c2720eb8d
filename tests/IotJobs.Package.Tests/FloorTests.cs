using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace IotJobs.Package.Tests;

/// <summary>What ships works in the oldest compiler and editor: it refers to nothing newer, and every part of it can be made there.</summary>
[Collection(PackedPackage.Collection)]
public sealed class FloorTests(PackedPackage package)
{
    private static readonly string[] s_kinds =
        ["DiagnosticAnalyzerAttribute", "GeneratorAttribute", "ExportCodeFixProviderAttribute", "ExportCodeRefactoringProviderAttribute"];

    [Theory]
    [InlineData(PackedPackage.Analyzers, "analyzers/dotnet/cs/IotJobs.Analyzers.dll")]
    [InlineData(PackedPackage.Analyzers, "analyzers/dotnet/cs/IotJobs.Analyzers.CodeFixes.dll")]
    [InlineData(PackedPackage.Analyzers, "analyzers/dotnet/cs/IotJobs.Analyzers.Completion.dll")]
    [InlineData(PackedPackage.Analyzers, "tasks/netstandard2.0/IotJobs.Build.dll")]
    [InlineData(PackedPackage.Library, "lib/netstandard2.0/IotJobs.dll")]
    [InlineData(PackedPackage.Library, "lib/net8.0/IotJobs.dll")]
    public void Reference_is_on_the_list_with_its_version(string id, string file)
    {
        using var assembly = new PEReader(new MemoryStream(package.Read(id, file)));
        var reader = assembly.GetMetadataReader();
        var references = reader.AssemblyReferences.Select(reader.GetAssemblyReference)
            .Select(reference => (Name: reader.GetString(reference.Name), reference.Version));

        Assert.All(references.Where(reference => reference.Name != "IotJobs.Analyzers"), reference =>
        {
            var newest = Floor.NewestFor(file, reference.Name);
            Assert.True(reference.Version <= newest, $"{file} refers to {reference.Name} {reference.Version}; the floor has {newest?.ToString() ?? "no such assembly"}.");
        });
    }

    [Fact]
    public void Every_analyzer_generator_fix_refactoring_and_suppressor_is_made_with_what_the_floor_has()
    {
        string[] assemblies = ["IotJobs.Analyzers", "IotJobs.Analyzers.CodeFixes"];
        var floor = Load(assemblies);
        var types = assemblies.SelectMany(name => floor.LoadFromAssemblyName(new AssemblyName(name)).GetTypes());

        // Hosts ask every type for all its attributes: one of an assembly that is not there hides the type.
        var parts = types.Where(type => !type.IsAbstract)
            .Select(type => (Type: type, Kind: type.GetCustomAttributes(inherit: false).Select(mark => mark.GetType().Name).Intersect(s_kinds).SingleOrDefault()))
            .Where(part => part.Kind is not null)
            .ToArray();
        Assert.All(parts, part => ReadProperties(Activator.CreateInstance(part.Type)!));
        Assert.Equal(s_kinds.Order(StringComparer.Ordinal), parts.Select(part => part.Kind).Distinct().Order(StringComparer.Ordinal));
        Assert.Contains(parts, part => part.Type.BaseType!.Name == "DiagnosticSuppressor");
    }

    [Fact]
    public void Host_without_editor_features_lacks_the_completions_alone()
    {
        var floor = Load("IotJobs.Analyzers", "IotJobs.Analyzers.CodeFixes", "IotJobs.Analyzers.Completion");

        var refused = Assert.Throws<ReflectionTypeLoadException>(() => floor.LoadFromAssemblyName(new AssemblyName("IotJobs.Analyzers.Completion")).GetTypes());
        Assert.All(refused.LoaderExceptions, exception => Assert.Contains("Microsoft.CodeAnalysis.Features", exception!.Message, StringComparison.Ordinal));
        Assert.NotEmpty(floor.LoadFromAssemblyName(new AssemblyName("IotJobs.Analyzers")).GetTypes());
        Assert.NotEmpty(floor.LoadFromAssemblyName(new AssemblyName("IotJobs.Analyzers.CodeFixes")).GetTypes());
    }

    [Fact]
    public void Reference_above_the_floor_would_be_seen() =>
        Assert.Throws<FileNotFoundException>(
            () => Floor.Load(new Dictionary<string, byte[]>()).LoadFromAssemblyName(new AssemblyName("System.Composition.AttributedModel, Version=9.0.0.0")));

    private System.Runtime.Loader.AssemblyLoadContext Load(params string[] assemblies) =>
        Floor.Load(assemblies.ToDictionary(name => name, name => package.Read(PackedPackage.Analyzers, $"analyzers/dotnet/cs/{name}.dll")));

    private static void ReadProperties(object part)
    {
        foreach (var property in part.GetType().GetProperties().Where(property => property.GetIndexParameters().Length == 0))
        {
            Assert.NotNull(property.GetValue(part));
        }
    }
}
