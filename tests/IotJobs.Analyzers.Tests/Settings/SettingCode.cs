using IotJobs.Analyzers.Generator;
using IotJobs.Analyzers.Rules;
using IotJobs.Analyzers.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace IotJobs.Analyzers.Tests.Settings;

/// <summary>Runs every host that looks at settings over job types, as in a build; rules about other things are left out.</summary>
internal static class SettingCode
{
    private const string Usings = "using System; using IotJobs;\n";

    // Read once: the references cost more than the cases.
    private static readonly CSharpCompilation s_withSdk = TestCompilation.Create([]);
    private static readonly CSharpCompilation s_withoutSdk = TestCompilation.Create([], References.IotJobs);

    /// <summary>Id and place of everything that is said about a job with these attributes beside a timeout.</summary>
    public static Task<string[]> PlacesOfAsync(string attributes) => PlacesAsync($"[FirmwareJob, JobTimeout(60)] {attributes} partial class Job {{ }}");

    /// <summary>Id and place of everything that is said about <paramref name="source"/>.</summary>
    public static async Task<string[]> PlacesAsync(string source, bool withSdk = true) => [.. (await DiagnosticsAsync(source, withSdk)).Select(Place)];

    /// <summary>Everything that is said about <paramref name="source"/>.</summary>
    public static Task<IReadOnlyList<Diagnostic>> DiagnosticsAsync(string source, bool withSdk = true) => DiagnosticsAsync([Usings + source], withSdk);

    /// <summary>Everything that is said about <paramref name="source"/>, cut off before each of its words, and without each of them: one compilation.</summary>
    public static async Task<IReadOnlyList<Diagnostic>> UnfinishedDiagnosticsAsync(string source)
    {
        var words = (await CSharpSyntaxTree.ParseText(source).GetRootAsync()).DescendantTokens();
        var variants = words.SelectMany(word => new[] { source[..word.SpanStart], source.Remove(word.SpanStart, word.Span.Length) });
        return await DiagnosticsAsync(variants.Select((variant, index) => $"{Usings}namespace N{index};\n{variant}"), withSdk: true);
    }

    private static async Task<IReadOnlyList<Diagnostic>> DiagnosticsAsync(IEnumerable<string> sources, bool withSdk)
    {
        var compilation = (withSdk ? s_withSdk : s_withoutSdk).AddSyntaxTrees(sources.Select(source => CSharpSyntaxTree.ParseText(source)));
        CSharpGeneratorDriver.Create(new FirmwareJobGenerator()).RunGeneratorsAndUpdateCompilation(compilation, out var whole, out _);
        return await whole.AnalyzeAsync(new JobSettingAnalyzer(), new JobFlowAnalyzer());
    }

    private static string Place(Diagnostic diagnostic) =>
        $"{diagnostic.Id} '{diagnostic.Location.SourceTree!.GetText().ToString(diagnostic.Location.SourceSpan)}'";
}
