using System.Text.Json.Nodes;
using IotJobs.Analyzers.CodeFixes;
using IotJobs.Analyzers.Generator;
using IotJobs.Analyzers.Tests.Generation;
using IotJobs.Analyzers.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace IotJobs.Analyzers.Tests.Documents;

public sealed class MakeFirmwareJobTests
{
    [Theory]
    [InlineData(""""  """{"operation":"UPDATE","Retries":3,"target":[{"url":"a","model":"x"},{"url":"b","model":"y"}],"check":{"force":true},"tags":["a"]}"""  """")]
    [InlineData("""  JsonSerializer.Serialize(new { operation = name, Retries = 3, target = new[] { new { url = "a", model = version } }, check = new { force = flag }, tags = things })  """)]
    public async Task DocumentBecomesATypedJob(string expression)
    {
        var text = await ApplyAsync(DocumentCase.Request(expression));

        Assert.Contains("\n[FirmwareJob]\npublic sealed partial class FirmwareUpdateJob\n{\n    public required string Operation { get; init; }\n", text, StringComparison.Ordinal);
        Assert.Contains("JsonPropertyName(\"Retries\")", text, StringComparison.Ordinal);
        Assert.Contains("    public required IReadOnlyList<FirmwareUpdateJob.TargetItem> Target { get; init; }", text, StringComparison.Ordinal);
        Assert.Contains("using IotJobs;", text, StringComparison.Ordinal);
        Assert.Contains("new FirmwareUpdateJob { Operation = ", text, StringComparison.Ordinal);
        Compile(text);
    }

    [Theory]
    [InlineData("""{"operation":"UPDATE","size":5000000000,"ratio":1.50,"zero":0.0,"e":-0.5,"force":true,"text":"ä 日本 \u00e4 \" \\ \n 😀 </>&"}""")]
    [InlineData("""{"a":null,"b":{"c":null},"d":[null,1],"e":[null,{"x":1},null],"f":[null]}""")]
    [InlineData("""{"firmware-url":"a","class":"b","2fa":true,"":1,"a b?":2,"a_b":3,"A":4,"a":5,"Ä":6,"😀":7,"$schema":"x"}""")]
    [InlineData("""{"type":"a","toString":1,"getType":2,"equals":3,"toJobDocument":4,"parseJobDocument":5,"jobDocumentSchema":6,"firmwareUpdateJob":7,"system":8,"iotJobs":9}""")]
    [InlineData("""{"target":{"target":{"target":[{"target":1}]}},"targetData":1,"targetItem":{"targetItem":2},"string":{"int":1}}""")]
    [InlineData("""{"files":[{"a":1,"b":"x"},{"b":"y","c":[1]},{"c":[]},{}],"empty":[],"none":{},"nested":[[1,2],[],[3]],"mixed":[1,2.5,9999999999]}""")]
    [InlineData("""{"deep":[[{"a":[{"b":[[true]]}]}]],"flags":[true,false],"words":["a",""]}""")]
    public Task LiteralBecomesAJobWithTheSameDocument(string json) => SameDocumentAsync($"\"\"\"\"\n{json}\n\"\"\"\"");

    [Theory]
    [InlineData("""  JsonSerializer.Serialize(new { operation = "UPDATE", Retries = 3, ID = 1L, url_path = new Uri("https://x/<a>"), version = new Version(1, 2), ratio = 0.1, when = DateTime.UnixEpoch })  """)]
    [InlineData("""  JsonSerializer.Serialize(new { a = (string?)null, b = (int?)null, c = new { d = (string?)null }, e = new[] { new { x = "a", y = new[] { new { z = 1 } } }, new { x = (string?)null, y = new[] { new { z = 2 }, new { z = 3 } } } } })  """)]
    [InlineData("""  JsonSerializer.Serialize(new { Operation = "UPDATE", Target = new { FileUrl = "x" } }, new JsonSerializerOptions { PropertyNamingPolicy = JsonNamingPolicy.CamelCase, WriteIndented = true })  """)]
    [InlineData("""  JsonSerializer.Serialize(new { FileUrl = "x", Missing = (string?)null }, new JsonSerializerOptions { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull })  """)]
    [InlineData("""  JsonSerializer.Serialize(new { FileUrl = "x" }, new JsonSerializerOptions(JsonSerializerDefaults.Web))  """)]
    [InlineData("""  JsonSerializer.Serialize(new { tags = new[] { "a" }, list = new List<int> { 1 }, map = new Dictionary<string, bool> { ["x"] = true }, @class = 'c', bytes = new byte[3] })  """)]
    public Task SerializedObjectBecomesAJobWithTheSameDocument(string expression) => SameDocumentAsync(expression);

    [Theory]
    [InlineData("(int?)null", true)]
    [InlineData("(string)null", true)]
    [InlineData("maybe", true)]
    [InlineData("name", false)]
    [InlineData("\"UPDATE\"", false)]
    [InlineData("new[] { \"a\" }", false)]
    public async Task WhereNullableIsOff_OnlyWhatSaysSoIsNull(string value, bool isKept) => Assert.Equal(
        isKept,
        (await ApplyAsync(DocumentCase.Request($"  JsonSerializer.Serialize(new {{ value = {value} }})  ", "int? maybe;"))).Contains("JsonIgnoreCondition.Never", StringComparison.Ordinal));

    [Fact]
    public async Task ObjectWithoutMembers_IsIndentedLikeTheRest() =>
        Assert.Contains("\n    public sealed class NoneData\n    {\n    }\n", await ApplyAsync(DocumentCase.Request("""  "{\"a\":1,\"none\":{}}"  """)), StringComparison.Ordinal);

    [Theory]
    [InlineData("""  "{\"a\":[1,\"b\"]}"  """)]
    [InlineData("""  "{\"a\":[{\"x\":1},{\"x\":null},{}]}"  """)]
    [InlineData("""  "{\"a\":[{\"x\":1,\"y\":1},{\"y\":1,\"x\":1}]}"  """)]
    [InlineData("""  "{\"a\":1,\"a\":2}"  """)]
    [InlineData("""  "{\"a\":\"\\ud83d\"}"  """)]
    [InlineData("""  "{\"a\":123456789012345678901234567890123}"  """)]
    [InlineData("""  "{ a: 1 }"  """)]
    [InlineData("""  "{}"  """)]
    [InlineData("""  "[1]"  """)]
    [InlineData("""  json  """)]
    [InlineData("""  JsonSerializer.Serialize(new { day = DayOfWeek.Monday })  """)]
    [InlineData("""  JsonSerializer.Serialize(new { value = (object)name })  """)]
    [InlineData("""  JsonSerializer.Serialize(new { value = new C() })  """)]
    [InlineData("""  JsonSerializer.Serialize(new { name }, new JsonSerializerOptions { IncludeFields = true })  """)]
    [InlineData("""  JsonSerializer.Serialize(new { name }, s_options)  """)]
    public async Task WhatHasNoTypedForm_IsNotOffered(string expression) =>
        Assert.Null(await FindAsync(DocumentCase.Request(expression, "static readonly JsonSerializerOptions s_options = new();")));

    [Theory]
    [InlineData("request.Document = \"{\\\"a\\\":1}\"; // why\nSystem.Console.WriteLine(request); // and\nclass Other { }", OutputKind.ConsoleApplication)]
    [InlineData("namespace A { namespace B { class C<T> { class D { void M<U>(CreateJobRequest r) { r.Document = \"{\\\"a\\\":{\\\"b\\\":1}}\"; } } } // end\n class FirmwareUpdateJob { } } }", OutputKind.DynamicallyLinkedLibrary)]
    [InlineData("namespace A.B;\nclass C { class D { void M(CreateJobRequest r) => r.Document = \"{\\\"a\\\":1}\"; } }", OutputKind.DynamicallyLinkedLibrary)]
    public async Task JobStandsBesideTheCode(string code, OutputKind kind)
    {
        var text = await ApplyAsync($"using Amazon.IoT.Model;\n{(kind == OutputKind.ConsoleApplication ? "var request = new CreateJobRequest();\n" : string.Empty)}{code}");

        Compile(text, kind);
    }

    private static async Task SameDocumentAsync(string expression)
    {
        var text = await ApplyAsync(Generated.Source($$"""
            public static class Case
            {
                public static string Before() => {{expression}};
                public static string After() => new Amazon.IoT.Model.CreateJobRequest { Document = {{expression}} }.Document;
            }
            """));
        using var code = LoadedCode.Load(text[Generated.Source("").Length..], References.AwsSdkV4);
        Assert.Equal(Normal((string)code.Call("Before")!), Normal((string)code.Call("After")!));

        static string Normal(string json) => JsonNode.Parse(json)!.ToJsonString();
    }

    private static void Compile(string text, OutputKind kind = OutputKind.DynamicallyLinkedLibrary)
    {
        CSharpGeneratorDriver.Create([new FirmwareJobGenerator().AsSourceGenerator()], parseOptions: new CSharpParseOptions(LanguageVersion.Latest))
            .RunGeneratorsAndUpdateCompilation(TestCompilation.Create([text]).WithOptions(new CSharpCompilationOptions(kind)), out var compilation, out _);
        Assert.Empty(compilation.GetDiagnostics().Where(item => item.Severity == DiagnosticSeverity.Error));
        Assert.Contains(compilation.GetSymbolsWithName("ToJobDocument"), _ => true);
    }

    private static async Task<string> ApplyAsync(string source)
    {
        var action = await FindAsync(source);
        Assert.NotNull(action);
        var changed = Assert.IsType<ApplyChangesOperation>((await action.GetOperationsAsync(default)).First()).ChangedSolution;
        return (await changed.Projects.Single().Documents.Single().GetTextAsync()).ToString();
    }

    private static async Task<CodeAction?> FindAsync(string source)
    {
        var compilation = TestCompilation.Create([source]);
        using var workspace = new AdhocWorkspace();
        var document = workspace.CurrentSolution.AddProject("Test", "Test", LanguageNames.CSharp)
            .WithCompilationOptions(compilation.Options)
            .WithParseOptions(new CSharpParseOptions(LanguageVersion.Latest))
            .WithMetadataReferences(compilation.References)
            .AddDocument("Test0.cs", source);
        CodeAction? found = null;
        var caret = source.IndexOf("Document = ", StringComparison.Ordinal) + "Document =   ".Length;
        await new MakeFirmwareJobRefactoring().ComputeRefactoringsAsync(new(document, new TextSpan(caret, 0), action => found = action, default));
        return found;
    }
}
