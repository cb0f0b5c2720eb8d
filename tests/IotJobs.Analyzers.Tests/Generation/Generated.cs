using System.Collections.Immutable;
using IotJobs.Analyzers.Generator;
using IotJobs.Analyzers.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace IotJobs.Analyzers.Tests.Generation;

/// <summary>Runs the generator over test code and holds its output to what it promises: it compiles, and nothing warns.</summary>
internal static class Generated
{
    private const string Usings = """
        using System;
        using System.Collections.Generic;
        using System.Collections.Immutable;
        using System.Collections.ObjectModel;
        using System.ComponentModel.DataAnnotations;
        using System.Text.Json;
        using System.Text.Json.Nodes;
        using System.Text.Json.Serialization;
        using IotJobs;

        """;

    /// <summary>The usual usings and <paramref name="code"/>.</summary>
    public static string Source(string code) => Usings + code;

    /// <summary>A compilation that takes every warning seriously.</summary>
    public static CSharpCompilation Compile(
        string[] sources,
        ImmutableArray<MetadataReference>? references = null,
        LanguageVersion language = LanguageVersion.Latest,
        NullableContextOptions nullable = NullableContextOptions.Enable)
    {
        var parse = new CSharpParseOptions(language, DocumentationMode.Diagnose);
        return CSharpCompilation.Create(
            "Test" + Guid.NewGuid().ToString("N"),
            sources.Select((source, index) => CSharpSyntaxTree.ParseText(source, parse, $"Test{index}.cs")),
            references ?? References.IotJobs,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: nullable, warningLevel: 9999));
    }

    /// <summary>A driver that tracks its steps.</summary>
    public static CSharpGeneratorDriver Driver(CSharpCompilation compilation) => CSharpGeneratorDriver.Create(
        [new FirmwareJobGenerator().AsSourceGenerator()],
        parseOptions: (CSharpParseOptions)compilation.SyntaxTrees[0].Options,
        driverOptions: new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));

    /// <summary>Runs the generator; anything it throws or reports fails the test.</summary>
    public static (Compilation Output, GeneratorRunResult Result) Run(CSharpCompilation compilation)
    {
        var driver = Driver(compilation).RunGeneratorsAndUpdateCompilation(compilation, out var output, out var diagnostics);
        Assert.Empty(diagnostics);
        var result = driver.GetRunResult().Results.Single();
        Assert.Null(result.Exception);
        return (output, result);
    }

    /// <summary>Runs the generator; the whole must compile, and no warning may come from the output.</summary>
    public static Compilation RunCleanly(CSharpCompilation compilation)
    {
        var (output, result) = Run(compilation);
        var generated = result.GeneratedSources.Select(source => source.SyntaxTree).ToHashSet();
        var found = output.GetDiagnostics()
            .Where(item => item.Severity == DiagnosticSeverity.Error
                || (item is { Severity: DiagnosticSeverity.Warning, IsSuppressed: false } && item.Location.SourceTree is { } tree && generated.Contains(tree)))
            .Select(item => $"{item}\n{item.Location.SourceTree?.GetText().Lines[item.Location.GetLineSpan().StartLinePosition.Line]}");
        Assert.Empty(found);
        return output;
    }

    /// <summary>The generated sources of code that must be valid.</summary>
    public static string[] Texts(string code, ImmutableArray<MetadataReference>? references = null) =>
        [.. Run(Compile([Source(code)], references)).Result.GeneratedSources.Select(source => source.SourceText.ToString())];
}
