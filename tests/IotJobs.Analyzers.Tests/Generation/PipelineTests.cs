using IotJobs.Analyzers.Generator.Model;
using IotJobs.Analyzers.Generator.Parser;
using IotJobs.Analyzers.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace IotJobs.Analyzers.Tests.Generation;

public class PipelineTests
{
    private static readonly string s_first = Generated.Source("namespace Acme; [FirmwareJob(\"A_{X}\"), JobTag(\"a\", \"b\")] public partial class First { public int X { get; set; } public List<Part>? Parts { get; set; } }");
    private static readonly string s_second = Generated.Source("namespace Acme; [FirmwareJob] public partial class Second { public int X { get; set; } }");
    private static readonly string s_other = Generated.Source("namespace Acme; public class Part { public int A { get; set; } } public class Other { }");

    private static Dictionary<string, IncrementalStepRunReason[]> ReasonsAfter(Func<CSharpCompilation, CSharpCompilation> edit)
    {
        var compilation = Generated.Compile([s_first, s_second, s_other]);
        var driver = Generated.Driver(compilation).RunGenerators(compilation);
        var result = driver.RunGenerators(edit(compilation)).GetRunResult().Results.Single();
        return result.TrackedSteps.ToDictionary(
            step => step.Key,
            step => step.Value.SelectMany(run => run.Outputs).Select(output => output.Reason).ToArray());
    }

    private static CSharpCompilation Replace(CSharpCompilation compilation, int file, string text)
    {
        var tree = compilation.SyntaxTrees[file];
        return compilation.ReplaceSyntaxTree(tree, CSharpSyntaxTree.ParseText(text, (CSharpParseOptions)tree.Options, tree.FilePath));
    }

    private static bool IsKept(IncrementalStepRunReason reason) => reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged;

    [Theory]
    [InlineData(2, "public class Other { }", "public class Other { public int Added; }")]
    [InlineData(0, "public int X", "/* a remark */ public int X")]
    [InlineData(2, "namespace Acme;", "namespace Acme; public class New { }")]
    public void An_edit_elsewhere_runs_no_output_again(int file, string before, string after)
    {
        var reasons = ReasonsAfter(compilation => Replace(compilation, file, compilation.SyntaxTrees[file].ToString().Replace(before, after, StringComparison.Ordinal)));
        Assert.All(reasons[TrackingNames.Jobs], reason => Assert.True(IsKept(reason), reason.ToString()));
        Assert.All(reasons[TrackingNames.Outputs], reason => Assert.True(IsKept(reason), reason.ToString()));
        Assert.Equal([IncrementalStepRunReason.Cached, IncrementalStepRunReason.Cached], reasons["SourceOutput"]);
    }

    [Theory]
    [InlineData(1, "public int X", "public long Y")]
    [InlineData(2, "public int A", "public string A")]
    [InlineData(0, "\"A_{X}\"", "\"B_{X}\"")]
    [InlineData(0, "\"b\"", "\"c\"")]
    public void An_edit_of_one_job_or_of_a_type_it_holds_runs_one_output_again(int file, string before, string after)
    {
        var reasons = ReasonsAfter(compilation => Replace(compilation, file, compilation.SyntaxTrees[file].ToString().Replace(before, after, StringComparison.Ordinal)));
        Assert.Single(reasons["SourceOutput"], reason => reason == IncrementalStepRunReason.Modified);
        Assert.Single(reasons["SourceOutput"], reason => reason == IncrementalStepRunReason.Cached);
    }

    [Fact]
    public void The_SDK_arriving_runs_every_output_again_but_changes_no_model()
    {
        var reasons = ReasonsAfter(compilation => compilation.AddReferences(References.AwsSdkV4));
        Assert.All(reasons[TrackingNames.Jobs], reason => Assert.True(IsKept(reason), reason.ToString()));
        Assert.Equal([IncrementalStepRunReason.Modified, IncrementalStepRunReason.Modified, IncrementalStepRunReason.New], reasons["SourceOutput"]);
    }

    private static FirmwareJobModel ModelOf(string code)
    {
        var compilation = Generated.Compile([Generated.Source(code)]);
        var job = compilation.GetTypeByMetadataName("Job")!;
        return FirmwareJobParser.Parse(job, FirmwareJobParser.FindAttribute(job)!, compilation, default).Model!;
    }

    [Fact]
    public void Equal_types_have_equal_models()
    {
        const string code = "[FirmwareJob(\"A_{X}\", Description = \"d\"), JobAbort(\"ALL\", 1, 1)] public partial class Job { public int X { get; set; } public Dictionary<string, List<DayOfWeek>>? Y { get; set; } }";
        Assert.Equal(ModelOf(code), ModelOf(code));
        Assert.Equal(ModelOf(code).GetHashCode(), ModelOf(code).GetHashCode());
    }

    [Theory]
    [InlineData("partial class", "partial record")]
    [InlineData("partial class", "sealed partial class")]
    [InlineData("int X", "long X")]
    [InlineData("int X", "int Z")]
    [InlineData("int X", "int? X")]
    [InlineData("\"u\"", "\"v\"")]
    [InlineData("\"d\"", "\"e\"")]
    [InlineData("Ascii = false", "Ascii = true")]
    [InlineData("JobTimeout(1)", "JobTimeout(2)")]
    [InlineData("JobTag(\"a\")", "JobTag(\"b\")")]
    [InlineData("Kind { A }", "Kind { A, B }")]
    public void Different_types_have_different_models(string before, string after)
    {
        const string code = """
            [FirmwareJob(Description = "d", Ascii = false), JobTimeout(1), JobTag("a")] public partial class Job { public int X { get; set; } public string U => "u"; public Kind K { get; set; } }
            public enum Kind { A }
            """;
        Assert.NotEqual(ModelOf(code), ModelOf(code.Replace(before, after, StringComparison.Ordinal)));
    }

    [Fact]
    public void Hint_names_are_different_in_different_namespaces_nestings_and_cases()
    {
        var (output, result) = Generated.Run(Generated.Compile([Generated.Source("""
            [FirmwareJob] public partial class Job { }
            [FirmwareJob] public partial class JOB { }
            [FirmwareJob] public partial class Größe { }
            namespace One { [FirmwareJob] public partial class Job { } public partial class Outer { [FirmwareJob] public partial class Job { } } }
            namespace Two { [FirmwareJob] public partial class Job { } public partial struct Outer { [FirmwareJob] public partial class Job { } } }
            namespace One.Outer2 { [FirmwareJob] public partial class Job { } }
            """ + $"namespace A{new string('n', 300)} {{ [FirmwareJob] public partial class Job {{ }} }}")]));
        Assert.Empty(output.GetDiagnostics().Where(item => item.Severity == DiagnosticSeverity.Error));
        var names = result.GeneratedSources.Select(source => source.HintName).ToList();
        Assert.Equal(9, names.Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.All(names, name => Assert.Matches("^[A-Za-z0-9._-]{1,140}\\.g\\.cs$", name));
    }

    [Theory]
    [InlineData("[FirmwareJob] public partial class Job { } [FirmwareJob] public partial struct Job { }")]
    [InlineData("[FirmwareJob] public partial class Job { } [FirmwareJob] public partial class Job { }")]
    [InlineData("[FirmwareJob, FirmwareJob] public partial class Job { }")]
    [InlineData("[FirmwareJob(1)] public partial class Job { }")]
    [InlineData("[FirmwareJob(Description = 5, Ascii = \"x\", NamingPolicy = 7), JobTimeout(\"x\"), JobTag(null), JobAbort(nope, 1, 2)] public partial class Job { }")]
    [InlineData("[FirmwareJob] partial enum Job { } [FirmwareJob] delegate void D(); [FirmwareJob] void M();")]
    public void Code_that_the_compiler_refuses_does_not_stop_the_generator(string code) =>
        Generated.Run(Generated.Compile([Generated.Source(code)]));

    [Fact]
    public void Unfinished_code_does_not_stop_the_generator()
    {
        var code = Generated.Source("""
            namespace Acme { public partial class Outer {
            [FirmwareJob("A_{Name}", Description = "d"), JobRollout(MaximumPerMinute = 10), JobTag("a", "b")]
            public sealed partial record Job(int A, [property: JsonPropertyName("b")] Kind? B) : Base
            {
                [JsonIgnore(Condition = JsonIgnoreCondition.Never), MaxLength(3)] public required string Name { get; init; } = "x";
                public string Operation => "UPDATE" + Word;
                public int Count { get { return 1; } }
                public IReadOnlyList<Dictionary<string, Job?[]>> List { get; set; } = new();
                [JsonInclude] private ImmutableArray<(int, string)>? Array;
                const string Word = "x";
            }
            public class Base { public virtual int V { get; set; } [Obsolete("x", true)] public int this[int i] => i; }
            public enum Kind : byte { A = 1, B }
            } }
            """);
        var compilation = Generated.Compile([code]);
        GeneratorDriver driver = Generated.Driver(compilation);
        foreach (var token in compilation.SyntaxTrees[0].GetRoot().DescendantTokens().Where(token => token.SpanStart > code.IndexOf("namespace", StringComparison.Ordinal)))
        {
            foreach (var text in new[] { code[..token.SpanStart], code.Remove(token.SpanStart, token.Span.Length) })
            {
                driver = driver.RunGenerators(Replace(compilation, 0, text));
                var result = driver.GetRunResult();
                Assert.True(result.Diagnostics.IsEmpty && result.Results[0].Exception is null, $"{text}\n{result.Results[0].Exception}");
            }
        }
    }
}
