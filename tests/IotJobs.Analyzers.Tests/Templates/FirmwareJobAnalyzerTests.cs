using IotJobs.Analyzers.Generator;
using IotJobs.Analyzers.Rules;
using IotJobs.Analyzers.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace IotJobs.Analyzers.Tests.Templates;

/// <summary>The host of rules 4001 to 4009, on compilations that the generator has completed, as in a build.</summary>
public sealed class FirmwareJobAnalyzerTests
{
    private const string Usings = "using System; using System.Collections.Generic; using System.ComponentModel.DataAnnotations; using System.Text.Json.Serialization; using IotJobs;\n";

    // Read once: the references cost more than the cases.
    private static readonly CSharpCompilation s_withSdk = TestCompilation.Create([]);
    private static readonly CSharpCompilation s_withoutSdk = TestCompilation.Create([], References.IotJobs);

    [Theory]
    [InlineData("[FirmwareJob(\"OTA_{ThingName}\")] public partial class Job { public string ThingName { get; init; } = \"\"; }")]
    [InlineData("[FirmwareJob] public partial record Job(string Operation);")]
    [InlineData("[FirmwareJob] internal sealed partial class Job { }")]
    [InlineData("partial class Fleet { partial struct Group { [FirmwareJob] public partial record struct Job(int A); } }")]
    [InlineData("public class Job { }")]
    public async Task Good_job_DoesNotTrigger(string source) => Assert.Empty(await PlacesAsync(source));

    [Fact]
    public async Task Type_that_is_not_partial_Triggers() =>
        Assert.Equal(["IOTJ4001 'Job'"], await PlacesAsync("[FirmwareJob] public sealed class Job { }"));

    [Fact]
    public async Task Each_type_around_that_is_not_partial_Triggers() =>
        Assert.Equal(
            ["IOTJ4001 'Fleet'", "IOTJ4001 'Group'"],
            await PlacesAsync("class Fleet { struct Group { [FirmwareJob] partial class Job { } } }"));

    [Theory]
    [InlineData("[FirmwareJob] static partial class Job { }")]
    [InlineData("[FirmwareJob] ref partial struct Job { }")]
    [InlineData("[FirmwareJob] partial class Job<T> { }")]
    [InlineData("[FirmwareJob] file partial class Job { }")]
    public async Task Type_of_the_wrong_kind_Triggers(string source) => Assert.Equal(["IOTJ4002 'Job'"], await PlacesAsync(source));

    [Fact]
    public async Task Member_without_a_document_form_Triggers()
    {
        var only = Assert.Single(await DiagnosticsAsync("[FirmwareJob] partial class Job { public Action Run { get; set; } }"));
        Assert.Equal("IOTJ4003", only.Id);
        Assert.Contains("Run", only.GetMessage(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Members_of_one_document_name_Trigger()
    {
        var only = Assert.Single(await DiagnosticsAsync("[FirmwareJob] partial class Job { public int A { get; set; } [JsonPropertyName(\"a\")] public int B { get; set; } }"));
        Assert.Equal("IOTJ4004", only.Id);
        Assert.Contains("'a'", only.GetMessage(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Member_of_a_generated_name_Triggers() =>
        Assert.Equal(["IOTJ4008 'ToJobDocument'"], await PlacesAsync("[FirmwareJob] partial class Job { public string ToJobDocument() => \"\"; }"));

    [Fact]
    public async Task Missing_SDK_Triggers_at_the_attribute()
    {
        var diagnostics = await DiagnosticsAsync("[FirmwareJob(\"OTA_1\")] partial class Job { }", withSdk: false);
        Assert.Equal(["IOTJ4009 'FirmwareJob(\"OTA_1\")'"], diagnostics.Select(Place));
        Assert.Equal("Job gets no ToCreateJobRequest, as AWSSDK.IoT is not referenced: add that package, or use ToCreateJobInputJson", diagnostics[0].GetMessage());
        Assert.Equal(DiagnosticSeverity.Info, diagnostics[0].Severity);
    }

    [Fact]
    public async Task Everything_that_is_wrong_is_said() =>
        Assert.Equal(
            ["IOTJ4005 'Nam'", "IOTJ4006 'B'", "IOTJ4001 'Job'", "IOTJ4003 'Action'", "IOTJ4004 'B'", "IOTJ4008 'WriteJobDocument'"],
            (await PlacesAsync(
                """
                [FirmwareJob("{Nam}_{Id:B}")] class Job
                {
                    public string Name { get; set; }
                    [JsonIgnore] public Guid Id { get; set; }
                    public Action Run { get; set; }
                    public int A { get; set; }
                    [JsonPropertyName("a")] public int B { get; set; }
                    public int WriteJobDocument;
                }
                """)).Select(place => place.Replace("'Run'", "'Action'", StringComparison.Ordinal)));

    [Fact]
    public async Task A_pragma_silences_a_rule() =>
        Assert.Empty(await PlacesAsync("#pragma warning disable IOTJ4007\n[FirmwareJob(\"{T}\")] partial class Job { [ThingName] public string T { get; set; } = \"\"; }"));

    [Fact]
    public async Task Without_the_library_nothing_is_looked_at()
    {
        var compilation = TestCompilation.Create(["namespace Other { class FirmwareJobAttribute : System.Attribute { } [FirmwareJob] class IotJobs { } }"], References.Net);
        Assert.Empty(await compilation.AnalyzeAsync(new FirmwareJobAnalyzer()));
    }

    [Fact]
    public async Task Unfinished_code_crashes_nothing()
    {
        const string Source =
            """
            partial class Fleet
            {
                [FirmwareJob($"A_{{{nameof(Name)}}}" + "_{At:o}_{Thing", TargetSelection = "SNAPSHOT"), Obsolete]
                [JobRollout(MaximumPerMinute = 10)]
                public sealed partial record Job([property: MaxLength(3)] string Name, [MaxLength(4), ThingName] string Thing) : Base<int>, IDisposable
                {
                    public DateTime At { get; init; } = default;
                    public Size? Size => null;
                    public const string Text = "a" + "b";
                }

                enum Size : byte { Small = 1, Größe }
            }
            """;
        var tree = CSharpSyntaxTree.ParseText(Usings + Source);
        foreach (var token in (await tree.GetRootAsync()).DescendantTokens().Where(token => token.SpanStart > Usings.Length))
        {
            await DiagnosticsAsync(Source[..(token.SpanStart - Usings.Length)]);
            await DiagnosticsAsync(Source.Remove(token.SpanStart - Usings.Length, token.Span.Length));
        }
    }

    private static async Task<string[]> PlacesAsync(string source) => [.. (await DiagnosticsAsync(source)).Select(Place)];

    private static async Task<IReadOnlyList<Diagnostic>> DiagnosticsAsync(string source, bool withSdk = true)
    {
        var compilation = (withSdk ? s_withSdk : s_withoutSdk).AddSyntaxTrees(CSharpSyntaxTree.ParseText(Usings + source));
        CSharpGeneratorDriver.Create(new FirmwareJobGenerator()).RunGeneratorsAndUpdateCompilation(compilation, out var whole, out var problems);
        Assert.Empty(problems);
        return await whole.AnalyzeAsync(new FirmwareJobAnalyzer());
    }

    private static string Place(Diagnostic diagnostic) =>
        $"{diagnostic.Id} '{diagnostic.Location.SourceTree!.GetText().ToString(diagnostic.Location.SourceSpan)}'";
}
