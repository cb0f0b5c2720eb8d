using System.Collections.Immutable;
using IotJobs.Analyzers.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IotJobs.Analyzers.Tests.House;

/// <summary>Arrows between the parts of the product point one way, and nothing points at Rules.</summary>
public sealed class DependencyTests
{
    private static readonly Dictionary<string, string[]> s_allowed = new()
    {
        ["IotJobs.ServiceModel"] = [],
        ["Symbols"] = ["IotJobs.ServiceModel"],
        ["Strings"] = ["IotJobs.ServiceModel", "Symbols"],
        ["DataFlow"] = ["IotJobs.ServiceModel", "Symbols", "Strings"],
        ["Requests"] = ["IotJobs.ServiceModel", "Symbols", "Strings", "DataFlow"],
        ["Sinks"] = ["IotJobs.ServiceModel", "Symbols", "Strings", "DataFlow", "Requests"],
        ["Documents"] = ["IotJobs.ServiceModel", "Symbols", "Strings"],
        ["Generator"] = ["IotJobs.ServiceModel", "Symbols", "Strings", "Documents"],
        ["Rules"] = ["IotJobs.ServiceModel", "Symbols", "Strings", "DataFlow", "Requests", "Sinks", "Documents", "Generator"],
    };

#if !ROSLYN_FLOOR
    [Fact]
    public void Arrows_between_the_parts_of_the_analyzers_point_one_way()
    {
        var compilation = Compile();
        Assert.DoesNotContain(compilation.GetDiagnostics(), diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);

        var wrong = compilation.SyntaxTrees.Where(tree => tree.FilePath.Length > 0).SelectMany(tree => WrongArrows(compilation, tree)).Distinct();
        Assert.Empty(wrong);
    }
#endif

    [Fact]
    public void Every_folder_has_its_place_in_the_arrows() =>
        Assert.Empty(House.SourceFiles("src", "IotJobs.Analyzers").Select(PartOf).Distinct().Except(s_allowed.Keys));

    [Fact]
    public void Runtime_library_needs_neither_compiler_nor_AWS_SDK()
    {
        var references = typeof(global::IotJobs.JobId).Assembly.GetReferencedAssemblies();

        Assert.All(references, reference => Assert.StartsWith("System.", reference.Name, StringComparison.Ordinal));
    }

    private static IEnumerable<string> WrongArrows(CSharpCompilation compilation, SyntaxTree tree)
    {
        var model = compilation.GetSemanticModel(tree);
        var part = PartOf(tree.FilePath);
        return
            from name in tree.GetRoot().DescendantNodes().OfType<SimpleNameSyntax>()
            let symbol = model.GetSymbolInfo(name).Symbol
            where symbol is not null and not INamespaceSymbol
            from declaration in symbol.DeclaringSyntaxReferences
            where declaration.SyntaxTree.FilePath.Length > 0
            let to = PartOf(declaration.SyntaxTree.FilePath)
            where to != part && !s_allowed[part].Contains(to)
            select $"{part} -> {to}: {Path.GetFileName(tree.FilePath)} uses {symbol.Name}";
    }

    private static string PartOf(string file)
    {
        var parts = Path.GetRelativePath(Repository.Path("src"), file).Split(Path.DirectorySeparatorChar);
        return parts[0] == "IotJobs.Analyzers" ? parts[1] : parts[0];
    }

    // The sources of the analyzer assembly once more, on the platform of the tests, which needs none of the netstandard2.0 polyfills.
    private static CSharpCompilation Compile()
    {
        var options = new CSharpParseOptions(LanguageVersion.Latest);
        string[] implicitUsings = ["System", "System.Collections.Generic", "System.IO", "System.Linq", "System.Net.Http", "System.Threading", "System.Threading.Tasks"];
        ImmutableArray<string> files = [.. House.SourceFiles("src", "IotJobs.ServiceModel"), .. House.SourceFiles("src", "IotJobs.Analyzers")];
        var texts = Directory.EnumerateFiles(Repository.Path("src", "IotJobs.Analyzers", "obj", Repository.Configuration, "netstandard2.0"), "*.Designer.cs");
        return CSharpCompilation.Create(
            "IotJobs.Analyzers",
            [
                .. files.Select(file => CSharpSyntaxTree.ParseText(File.ReadAllText(file), options, file)),
                .. texts.Select(file => CSharpSyntaxTree.ParseText(File.ReadAllText(file), options)),
                CSharpSyntaxTree.ParseText(string.Concat(implicitUsings.Select(name => $"global using {name};")), options),
            ],
            PlatformAssemblies(),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
    }

    private static IEnumerable<MetadataReference> PlatformAssemblies() =>
        ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(file => !Path.GetFileName(file).StartsWith("IotJobs", StringComparison.Ordinal))
            .Select(file => MetadataReference.CreateFromFile(file));
}
