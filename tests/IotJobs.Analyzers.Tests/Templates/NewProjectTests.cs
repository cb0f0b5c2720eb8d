using IotJobs.Analyzers.Generator;
using IotJobs.Analyzers.Rules;
using IotJobs.Analyzers.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace IotJobs.Analyzers.Tests.Templates;

/// <summary>Rules 4011 to 4014: what goes wrong in the first hour with [FirmwareJob].</summary>
public sealed class NewProjectTests
{
    private const string Usings = "using System; using System.Text.Json.Serialization; using IotJobs;\n";

    [Theory]
    [InlineData(LanguageVersion.CSharp7_3, "7.3")]
    [InlineData(LanguageVersion.CSharp5, "5")]
    public async Task Language_below_8_Triggers_and_nothing_is_generated(LanguageVersion language, string version)
    {
        var (places, text, sources) = await RunAsync("[FirmwareJob(\"A_{N}\")] partial class Job { public int N { get; set; } }", language);
        Assert.Equal(["IOTJ4011 'FirmwareJob(\"A_{N}\")'"], places);
        Assert.Contains($"is compiled as C# {version}: set <LangVersion>8</LangVersion>", text, StringComparison.Ordinal);
        Assert.Equal(0, sources);
    }

    [Fact]
    public async Task Language_8_DoesNotTrigger()
    {
        var (places, _, sources) = await RunAsync("[FirmwareJob(\"A_{N}\")] partial class Job { public int N { get; set; } }", LanguageVersion.CSharp8);
        Assert.Empty(places);
        Assert.Equal(1, sources);
    }

    [Theory]
    [InlineData("[FirmwareJob] partial class Job { private string _version = \"1\"; }", "Job", "IOTJ4012 '_version'")]
    [InlineData("[FirmwareJob] partial class Job { private string m_version = \"1\"; }", "Job", "IOTJ4012 'm_version'")]
    [InlineData("[FirmwareJob] partial class Job { }", "Job", "IOTJ4012 'Job'")]
    [InlineData("[FirmwareJob] partial class Job { public Wrapped? W { get; set; } } partial struct Wrapped { }", "Wrapped", "IOTJ4012 'Wrapped'")]
    public async Task Member_of_another_generator_Triggers(string source, string type, string expected) =>
        Assert.Equal([expected], (await RunAsync(source, other: type)).Places);

    [Theory]
    [InlineData("[FirmwareJob] partial class Job { public string Version { get; set; } }", "Other")]
    [InlineData("[FirmwareJob] partial class Job { }", "Other")]
    [InlineData("partial class Job { }", "Job")]
    public async Task Member_that_is_seen_DoesNotTrigger(string source, string type) => Assert.Empty((await RunAsync(source, other: type)).Places);

    [Theory]
    [InlineData("[JsonIgnore] ")]
    [InlineData("[NotInDocument] ")]
    public async Task Member_of_another_generator_that_is_kept_out_DoesNotTrigger(string attribute) =>
        Assert.Empty((await RunAsync("[FirmwareJob] partial class Job { }", other: "Job", attribute: attribute)).Places);

    [Fact]
    public async Task Converter_that_another_generator_writes_is_not_to_be_removed()
    {
        var (places, text, _) = await RunAsync(
            "[FirmwareJob] partial class Job { public Wrapped W { get; set; } } partial struct Wrapped { }", other: "Wrapped", typeAttribute: "[JsonConverter(typeof(object))] ");
        Assert.Equal(["IOTJ4003 'Wrapped'"], places);
        Assert.DoesNotContain("remove", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[FirmwareJob] partial class Job { public string Operation = \"UPDATE\"; }", "IOTJ4013 'Operation'")]
    [InlineData("[FirmwareJob] partial class Job { public Part P { get; set; } } class Part { public int A; }", "IOTJ4013 'A'")]
    public async Task Public_field_Triggers(string source, string expected)
    {
        var (places, _, sources) = await RunAsync(source);
        Assert.Equal([expected], places);
        Assert.Equal(1, sources);
    }

    [Theory]
    [InlineData("[JsonInclude] public int A;")]
    [InlineData("[JsonIgnore] public int A;")]
    [InlineData("[NotInDocument] public int A;")]
    [InlineData("internal int A; private int B; public const int C = 1; public static int D;")]
    [InlineData("public Unknown A;")]
    public async Task Field_that_says_what_it_is_DoesNotTrigger(string field) =>
        Assert.Empty((await RunAsync($"[FirmwareJob] partial class Job {{ {field} }}")).Places);

    [Fact]
    public async Task Field_that_the_template_names_DoesNotTrigger() =>
        Assert.Empty((await RunAsync("[FirmwareJob(\"A_{Build}\")] partial class Job { public int Build; }")).Places);

    [Theory]
    [InlineData("[JobTimeout(60)] public partial class Job { }", "IOTJ4014 'JobTimeout(60)'")]
    [InlineData("[JobRollout(10), JobTimeout(60)] sealed class Job { }", "IOTJ4014 'JobRollout(10)'")]
    [InlineData("[JobTag(\"a\")] struct Job { }", "IOTJ4014 'JobTag(\"a\")'")]
    public async Task Setting_without_FirmwareJob_Triggers(string source, string expected) => Assert.Equal([expected], (await RunAsync(source)).Places);

    [Theory]
    [InlineData("[JobTimeout(60), FirmwareJob] partial class Job { }")]
    [InlineData("[JobTimeout(60)] abstract class Base { }")]
    [InlineData("[JobTimeout(60)] class Base { } [FirmwareJob] partial class Job : Base { }")]
    [InlineData("[JobTimeout(60)] class Base<T> { } class Between : Base<int> { }")]
    [InlineData("class Job { [JobId] string A { get; set; } }")]
    [InlineData("[JobUnknown] class Job { }")]
    public async Task Setting_that_has_or_may_have_an_effect_DoesNotTrigger(string source) => Assert.Empty((await RunAsync(source)).Places);

    [Theory]
    [InlineData("[FirmwareJob($\"x{Attempt}\")] partial class Job { public int Attempt { get; set; } }", "IOTJ4006 '$\"x{Attempt}\"'")]
    [InlineData("[FirmwareJob] partial class Job<T> { public T Value { get; set; } }", "IOTJ4002 'Job'")]
    public async Task Other_mistakes_are_said_once_and_where_they_are(string source, string expected) =>
        Assert.Equal([expected], (await RunAsync(source)).Places);

    [Theory]
    [InlineData("[FirmwareJob] partial class Job { public required Unknown A { get; init; } public required List<Unknown> B { get; init; } public int C { get; set; } }", 3)]
    [InlineData("[FirmwareJob] partial class Job { public Job(Unknown a) { } }", 1)]
    public void Unknown_type_is_the_compiler_s_to_report_once(string source, int mentions)
    {
        var compilation = Generation.Generated.Compile([Usings + source]);
        var (output, result) = Generation.Generated.Run(compilation);
        Assert.Single(result.GeneratedSources);
        Assert.Equal(mentions, output.GetDiagnostics().Count(item => item.Severity == DiagnosticSeverity.Error));
    }

    [Theory]
    [InlineData("[FirmwareJob(")]
    [InlineData("[FirmwareJob(\"{A}\")] partial class { public int")]
    [InlineData("[JobTimeout(")]
    [InlineData("[JobTimeout(60)] class")]
    [InlineData("[FirmwareJob($\"x{")]
    public async Task Unfinished_code_does_no_harm(string source)
    {
        var (_, text, _) = await RunAsync(source);
        Assert.DoesNotContain("  ", text, StringComparison.Ordinal);
    }

    private static async Task<(string[] Places, string Text, int Sources)> RunAsync(
        string source, LanguageVersion language = LanguageVersion.Latest, string? other = null, string attribute = "", string typeAttribute = "")
    {
        var compilation = TestCompilation.Create([Usings + source], References.IotJobs, language);
        var driver = CSharpGeneratorDriver.Create(
            other is null ? [new FirmwareJobGenerator().AsSourceGenerator()] : [new FirmwareJobGenerator().AsSourceGenerator(), new Other(other, attribute, typeAttribute).AsSourceGenerator()],
            parseOptions: (CSharpParseOptions)compilation.SyntaxTrees[0].Options);
        var result = driver.RunGeneratorsAndUpdateCompilation(compilation, out var whole, out _).GetRunResult();
        var found = (await whole.AnalyzeAsync(new FirmwareJobAnalyzer())).Where(item => item.Id != "IOTJ4009").ToList();
        return (
            [.. found.Select(item => $"{item.Id} '{item.Location.SourceTree!.GetText().ToString(item.Location.SourceSpan)}'")],
            string.Join("\n", found.Select(item => item.GetMessage(System.Globalization.CultureInfo.InvariantCulture))),
            result.Results[0].GeneratedSources.Length);
    }

    /// <summary>A generator that adds a property <c>Version</c> to a type.</summary>
    private sealed class Other(string type, string attribute, string typeAttribute) : IIncrementalGenerator
    {
        public void Initialize(IncrementalGeneratorInitializationContext context) => context.RegisterSourceOutput(
            context.CompilationProvider,
            (output, compilation) => output.AddSource(
                "Other.g.cs",
                $"using System.Text.Json.Serialization; using IotJobs; {typeAttribute}partial {(compilation.GetTypeByMetadataName(type)?.IsValueType == true ? "struct" : "class")} {type} {{ {attribute}public string Version {{ get; set; }} }}"));
    }
}
