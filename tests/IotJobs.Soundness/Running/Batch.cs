using System.Collections.Immutable;
using System.Reflection;
using IotJobs.Analyzers.Tests.Harness;
using IotJobs.Soundness.Programs;
using IotJobs.Soundness.Verdicts;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace IotJobs.Soundness.Running;

/// <summary>Programs that are compiled together: analysed as they are written, run as they are instrumented.</summary>
internal static class Batch
{
    private static readonly CSharpParseOptions s_language = new(LanguageVersion.Latest);

    private static readonly ImmutableArray<MetadataReference> s_references = [.. References.IotJobs, .. References.AwsSdkV4];

    private static readonly SyntaxTree s_shared = CSharpSyntaxTree.ParseText(Frame.Shared, s_language, "Shared.cs");

    private static readonly SyntaxTree s_host = CSharpSyntaxTree.ParseText(Frame.Host, s_language, "Host.cs");

    private static readonly ImmutableArray<DiagnosticAnalyzer> s_analyzers =
    [
        .. Assembly.Load("IotJobs.Analyzers").GetTypes()
            .Where(type => !type.IsAbstract && type.IsSubclassOf(typeof(DiagnosticAnalyzer)) && !type.IsSubclassOf(typeof(DiagnosticSuppressor)))
            .Select(type => (DiagnosticAnalyzer)Activator.CreateInstance(type, nonPublic: true)!),
    ];

    /// <summary>Judges programs; those that do not compile are left out.</summary>
    /// <param name="programs">The programs, of different numbers.</param>
    /// <param name="broken">Is told why a program does not compile.</param>
    /// <param name="analyzers">Whose reports are judged; all of the product's when null.</param>
    public static async Task<IReadOnlyList<Verdict>> JudgeAsync(IReadOnlyList<GeneratedProgram> programs, Action<string>? broken = null, ImmutableArray<DiagnosticAnalyzer>? analyzers = null)
    {
        var trees = programs.ToDictionary(program => CSharpSyntaxTree.ParseText(program.Text, s_language, $"{Frame.NameOf(program.Number)}.cs"));
        var compilation = Compile("Analysed", [s_shared, .. trees.Keys]);
        var reports = await compilation.WithAnalyzers(analyzers ?? s_analyzers, new CompilationWithAnalyzersOptions(new AnalyzerOptions([]), null, concurrentAnalysis: true, logAnalyzerExecutionTime: false))
            .GetAnalyzerDiagnosticsAsync();
        if (reports.FirstOrDefault(report => report.Id == "AD0001") is { } crash)
        {
            throw new InvalidOperationException(crash.ToString());
        }

        var pieces = new Dictionary<string, (GeneratedProgram Program, SyntaxTree Analysed, PieceMap Map)>();
        var instrumented = new List<SyntaxTree> { s_shared, s_host };
        foreach (var tree in compilation.SyntaxTrees.Where(tree => tree != s_shared))
        {
            var (changed, map) = Instrumentation.Of(tree, compilation);
            instrumented.Add(changed);
            pieces[tree.FilePath] = (trees[tree], tree, map);
        }

        var (runnable, image) = Emit(Compile("Run", instrumented), broken);
        var context = new SdkContext();
        var reportsByTree = reports.Where(report => report.Location.SourceTree is not null).ToLookup(report => report.Location.SourceTree!);
        try
        {
            var run = new Runner(context.LoadFromStream(image));
            return
            [
                .. runnable.SyntaxTrees.Where(tree => pieces.ContainsKey(tree.FilePath)).Select(tree => pieces[tree.FilePath])
                    .Select(item => Verdict.Of(item.Program, [.. reportsByTree[item.Analysed]], item.Map, run.RunAll(item.Program))),
            ];
        }
        finally
        {
            context.Unload();
        }
    }

    private static CSharpCompilation Compile(string name, IEnumerable<SyntaxTree> trees) => CSharpCompilation.Create(
        name, trees, s_references, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));

    /// <summary>Leaves out the programs that do not compile, be it as they are written or as they are instrumented.</summary>
    private static (CSharpCompilation Compilation, MemoryStream Image) Emit(CSharpCompilation compilation, Action<string>? broken)
    {
        while (true)
        {
            var image = new MemoryStream();
            var errors = compilation.Emit(image).Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).ToList();
            if (errors.Count == 0)
            {
                image.Position = 0;
                return (compilation, image);
            }

            var trees = errors.Select(error => error.Location.SourceTree).Distinct().ToList();
            if (trees.Contains(null) || trees.Contains(s_host) || trees.Contains(s_shared))
            {
                throw new InvalidOperationException(errors[0].ToString());
            }

            errors.ForEach(error => broken?.Invoke(error.ToString()));
            compilation = compilation.RemoveSyntaxTrees(trees!);
        }
    }
}
