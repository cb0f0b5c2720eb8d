using System.Collections.Immutable;
using IotJobs.Analyzers.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace IotJobs.Analyzers.Tests.Harness;

/// <summary>Compiles test code in memory and runs analyzers over it: lighter than the testing library where many small cases are tried.</summary>
internal static class TestCompilation
{
    /// <summary>Makes a library from <paramref name="sources"/>, against <c>IotJobs</c> and the V4 stand-in unless said otherwise.</summary>
    public static CSharpCompilation Create(
        string[] sources, ImmutableArray<MetadataReference>? references = null, LanguageVersion language = LanguageVersion.Latest) =>
        CSharpCompilation.Create(
            "Test",
            sources.Select((source, index) => CSharpSyntaxTree.ParseText(source, new CSharpParseOptions(language), $"Test{index}.cs")),
            references ?? [.. References.IotJobs, .. References.AwsSdkV4],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));

    /// <summary>The diagnostics of <paramref name="analyzers"/>, in order of place; an exception inside an analyzer is thrown.</summary>
    public static Task<ImmutableArray<Diagnostic>> AnalyzeAsync(this Compilation compilation, params DiagnosticAnalyzer[] analyzers) =>
        compilation.AnalyzeAsync(new AnalyzerOptions([]), analyzers);

    /// <summary>What the rules on code find whose ids begin with one of <paramref name="ids"/>, in order of place.</summary>
    public static async Task<ImmutableArray<Diagnostic>> FindAsync(this Compilation compilation, params string[] ids) =>
        [.. (await compilation.AnalyzeAsync(new JobFlowAnalyzer())).Where(found => ids.Any(id => found.Id.StartsWith(id, StringComparison.Ordinal)))];

    /// <summary>The same, with files and settings of the build.</summary>
    public static async Task<ImmutableArray<Diagnostic>> AnalyzeAsync(this Compilation compilation, AnalyzerOptions build, params DiagnosticAnalyzer[] analyzers)
    {
        var options = new CompilationWithAnalyzersOptions(build, onAnalyzerException: null, concurrentAnalysis: true, logAnalyzerExecutionTime: false);
        var diagnostics = await compilation.WithAnalyzers([.. analyzers], options).GetAnalyzerDiagnosticsAsync();
        var crash = diagnostics.FirstOrDefault(diagnostic => diagnostic.Id == "AD0001");
        Assert.True(crash is null, crash?.ToString());
        return [.. diagnostics.OrderBy(diagnostic => diagnostic.Location.SourceSpan.Start).ThenBy(diagnostic => diagnostic.Id, StringComparer.Ordinal)];
    }
}
