using System.Text.RegularExpressions;
using IotJobs.Analyzers.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace IotJobs.Analyzers.Tests.Lines;

/// <summary>
/// Code in the style of real teams, about half of it legal: what is wrong ends with <c>//! IOTJ1234</c>, every other line keeps silent. What the
/// specification leaves open ends with <c>//?</c>. Of advice (Info), only what is marked has to be there.
/// </summary>
public sealed partial class LineTests
{
    private static readonly string s_folder = Repository.Path("tests", "IotJobs.Analyzers.Tests", "Lines", "Cases");
    private static readonly string s_usings = string.Concat(new[]
    {
        "System", "System.Collections.Generic", "System.Globalization", "System.IO", "System.Linq", "System.Text", "System.Text.Json", "System.Text.Json.Nodes",
        "System.Text.RegularExpressions", "System.Threading", "System.Threading.Tasks", "Amazon.IoT", "Amazon.IoT.Model", "IotJobs",
    }.Select(name => $"global using {name}; "));

    private static readonly Lazy<Task<ILookup<string, (int Line, string Id)>>> s_found = new(FindAsync);

    private static readonly Lazy<CSharpCompilation> s_compilation = new(Compile);

    public static TheoryData<string> Files => [.. s_compilation.Value.SyntaxTrees.Select(tree => Path.GetFileName(tree.FilePath)).Where(file => file.Length > 0).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Files))]
    public async Task EachLine_SaysWhatIsMarked(string file)
    {
        var lines = await File.ReadAllLinesAsync(Path.Combine(s_folder, file));
        var found = (await s_found.Value)[file].ToLookup(one => one.Line, one => one.Id);
        var wrong = lines.Select((text, index) => (Number: index + 1, Text: text)).Where(line => !line.Text.Contains("//?", StringComparison.Ordinal)).SelectMany(line =>
        {
            var marked = Mark().Matches(line.Text).SelectMany(mark => mark.Groups[1].Captures.Select(id => id.Value)).ToList();
            return marked.Except(found[line.Number]).Select(id => $"{line.Number}: no {id}: {line.Text.Trim()}")
                .Concat(found[line.Number].Where(id => !IsAdvice(id)).Except(marked).Select(id => $"{line.Number}: {id}: {line.Text.Trim()}"));
        });
        Assert.Equal("", string.Join("\n", wrong));
    }

    private static CSharpCompilation Compile()
    {
        var trees = Directory.EnumerateFiles(s_folder, "*.cs").Select(file => CSharpSyntaxTree.ParseText(File.ReadAllText(file), new CSharpParseOptions(LanguageVersion.Latest), file));
        var compilation = CSharpCompilation.Create(
            "Lines", trees.Append(CSharpSyntaxTree.ParseText(s_usings, new CSharpParseOptions(LanguageVersion.Latest))),
            [.. References.IotJobs, .. References.AwsSdkV4, .. References.DataPlaneV4.Take(1)], new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
#if ROSLYN_FLOOR
        // Some are written in a language that the oldest compiler cannot read.
        return compilation.RemoveSyntaxTrees(ErrorsIn(compilation).Select(error => error.Location.SourceTree!).Distinct());
#else
        return compilation;
#endif
    }

    private static async Task<ILookup<string, (int Line, string Id)>> FindAsync()
    {
        Assert.Empty(ErrorsIn(s_compilation.Value));
        return (await s_compilation.Value.FindAsync("IOTJ")).ToLookup(
            found => Path.GetFileName(found.Location.SourceTree!.FilePath), found => (found.Location.GetLineSpan().StartLinePosition.Line + 1, found.Id));
    }

    private static IEnumerable<Diagnostic> ErrorsIn(CSharpCompilation compilation) => compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);

    private static bool IsAdvice(string id) => House.House.Rule(id).DefaultSeverity == DiagnosticSeverity.Info;

    [GeneratedRegex(@"//!(?:[ ,]*(IOTJ\d{4}))+")]
    private static partial Regex Mark();
}
