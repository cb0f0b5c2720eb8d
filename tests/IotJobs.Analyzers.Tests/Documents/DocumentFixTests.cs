using IotJobs.Analyzers.CodeFixes;
using IotJobs.Analyzers.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Simplification;

namespace IotJobs.Analyzers.Tests.Documents;

public sealed class DocumentFixTests
{
    [Theory]
    [InlineData("""  $"{{\"a\":\"{name}\"}}"  """, """  $"{{\"a\":\"{JsonEncodedText.Encode(name)}\"}}"  """)]
    [InlineData("""  "{\"a\":\"" + name + "\"}"  """, """  "{\"a\":\"" + JsonEncodedText.Encode(name).ToString() + "\"}"  """)]
    [InlineData("""  string.Format("{{\"a\":\"{0}\"}}", name)  """, """  string.Format("{{\"a\":\"{0}\"}}", JsonEncodedText.Encode(name).ToString())  """)]
    [InlineData(""""  $$"""{"a":"{{name}}"}"""  """", """"  $$"""{"a":"{{JsonEncodedText.Encode(name)}}"}"""  """")]
    [InlineData("""  $@"{{""a"":""{name}""}}"  """, """  $@"{{""a"":""{JsonEncodedText.Encode(name)}""}}"  """)]
    [InlineData("""  $"{{\"a\":\"{name.Substring(0, 4).Trim()}\"}}"  """, """  $"{{\"a\":\"{JsonEncodedText.Encode(name.Substring(0, 4).Trim())}\"}}"  """)]
    [InlineData("""  $"{{\"a\":\"{name ?? "none"}\"}}"  """, """  $"{{\"a\":\"{JsonEncodedText.Encode(name ?? "none")}\"}}"  """)]
    [InlineData("""  $"{{\"a\":\"{(flag ? name : "none")}\"}}"  """, """  $"{{\"a\":\"{JsonEncodedText.Encode((flag ? name : "none"))}\"}}"  """)]
    [InlineData("""  $"{{\"a\":\"{name,-8}\"}}"  """, """  $"{{\"a\":\"{JsonEncodedText.Encode(name),-8}\"}}"  """)]
    [InlineData("""  string.Concat("{\"a\":\"", things[0], "\"}")  """, """  string.Concat("{\"a\":\"", JsonEncodedText.Encode(things[0]).ToString(), "\"}")  """)]
    [InlineData("""  $"{{\"a\":\"{JsonSerializer.Serialize(name)}\"}}"  """, """  $"{{\"a\":\"{JsonEncodedText.Encode(name)}\"}}"  """)]
    [InlineData("""  $"{{\"a\":\"{JsonSerializer.Serialize(new { name })}\"}}"  """, """  $"{{\"a\":\"{JsonEncodedText.Encode(JsonSerializer.Serialize(new { name }))}\"}}"  """)]
    [InlineData("""  $"{{\"a\":\"{string.Join(", ", things)}\"}}"  """, """  $"{{\"a\":\"{JsonEncodedText.Encode(string.Join(", ", things))}\"}}"  """)]
    public Task HoleIsEncoded(string before, string after) => Fixes("IOTJ3006", new UnescapedHoleFix(), before, after);

    [Fact]
    public async Task ItemsBetweenQuotes_AreNotEncodedAsOneText() =>
        Assert.Empty(await ActionsAsync("IOTJ3006", new UnescapedHoleFix(), DocumentCase.Request("""  $"{{\"a\":[\"{string.Join("\",\"", things)}\"]}}"  """)));

    [Theory]
    [InlineData("""  "{\"a\":\"${aws:iot:s3-presign-url:https://x}\"}"  """, """  "{\"a\":\"${aws:iot:s3-presigned-url:https://x}\"}"  """)]
    [InlineData("""  "{\"a\":\"{aws:iot:s3-presigned-url:https://x}\"}"  """, """  "{\"a\":\"${aws:iot:s3-presigned-url:https://x}\"}"  """)]
    [InlineData("""  $"{{\"a\":\"{{aws:iot:s3-presigned-url:https://x}}\"}}"  """, """  $"{{\"a\":\"${{aws:iot:s3-presigned-url:https://x}}\"}}"  """)]
    [InlineData("""  $"{{\"a\":\"${aws:iot:s3-presigned-url:https://x}\"}}"  """, """  $"{{\"a\":\"${{aws:iot:s3-presigned-url:https://x}}\"}}"  """)]
    [InlineData("""  string.Format("{{\"a\":\"{{aws:iot:s3-presigned-url:https://x}}\"}}")  """, """  string.Format("{{\"a\":\"${{aws:iot:s3-presigned-url:https://x}}\"}}")  """)]
    [InlineData("""  @"{""a"":""${aws:iot:s3-presign-url:https://x}""}"  """, """  @"{""a"":""${aws:iot:s3-presigned-url:https://x}""}"  """)]
    [InlineData("""  $"{{\"a\":\"${{aws:iot:s3-presigned-url-v2;https://x}}\"}}"  """, """  $"{{\"a\":\"${{aws:iot:s3-presigned-url-v2:https://x}}\"}}"  """)]
    [InlineData("""  "{\"a\":\"${aws:iot:s3-presigned-url-v2:https://x/\\u00fc.bin}\"}"  """, """  "{\"a\":\"${aws:iot:s3-presigned-url-v2:https://x/%C3%BC.bin}\"}"  """)]
    public Task AlmostPlaceholderIsRepaired(string before, string after) => Fixes("IOTJ3011", new PlaceholderFix(), before, after);

    [Fact]
    public Task RefusedPlaceholderIsRepaired() => Fixes(
        "IOTJ3004",
        new PlaceholderFix(),
        """  "{\"a\":\"${aws:iot:s3-presigned-url-upload:https://s3.eu-west-1.amazonaws.com/b/${thingname}}\"}"  """,
        """  "{\"a\":\"${aws:iot:s3-presigned-url-upload:https://s3.eu-west-1.amazonaws.com/b/${thingName}}\"}"  """);

    [Theory]
    [InlineData(
        """  "{\"a\":1,\"jobExecutionsRolloutConfig\":{\"maximumPerMinutes\":10}}"  """,
        """  "{\"a\":1}", JobExecutionsRolloutConfig = new JobExecutionsRolloutConfig { MaximumPerMinute = 10 }  """)]
    [InlineData(
        """  "{\"timeoutConfig\":{\"inProgressTimeoutInMinutes\":60}, \"a\":1}"  """,
        """  "{\"a\":1}", TimeoutConfig = new TimeoutConfig { InProgressTimeoutInMinutes = 60 }  """)]
    [InlineData(
        """  "{\"abortConfig\":{\"criteriaList\":[{\"action\":\"CANCEL\",\"failureType\":\"ALL\",\"thresholdPercentage\":20.5,\"minNumberOfExecutedThings\":3}]}}"  """,
        """  "{}", AbortConfig = new AbortConfig { CriteriaList = new List<AbortCriteria> { new AbortCriteria { Action = "CANCEL", FailureType = "ALL", ThresholdPercentage = 20.5, MinNumberOfExecutedThings = 3 } } }  """)]
    public Task SettingIsMoved(string before, string after) => Fixes("IOTJ3003", new SettingInDocumentFix(), before, after);

    [Fact]
    public async Task SettingIsMovedBehindAStatement()
    {
        const string before = """
            using Amazon.IoT.Model;
            class C
            {
                void M(CreateJobRequest request)
                {
                    request.Document = "{\"a\":1,\"timeoutConfig\":{\"inProgressTimeoutInMinutes\":60}}";
                }

                void Twice(CreateJobRequest request)
                {
                    request.TimeoutConfig = null;
                    request.Document = "{\"timeoutConfig\":{\"inProgressTimeoutInMinutes\":60}}";
                }
            }
            """;
        var action = Assert.Single(await ActionsAsync("IOTJ3003", new SettingInDocumentFix(), before));
        var changed = Assert.IsType<ApplyChangesOperation>((await action.Action.GetOperationsAsync(default)).First()).ChangedSolution.GetDocument(action.Document)!;
        Assert.Equal(
            before.Replace(
                """{\"a\":1,\"timeoutConfig\":{\"inProgressTimeoutInMinutes\":60}}";""",
                """
                {\"a\":1}";
                        request.TimeoutConfig = new TimeoutConfig { InProgressTimeoutInMinutes = 60 };
                """,
                StringComparison.Ordinal),
            (await changed.GetTextAsync()).ToString());
    }

    [Theory]
    [InlineData("""  "{\"timeoutConfig\":{\"unknownThing\":60}}"  """)]
    [InlineData("""  "{\"timeoutConfig\":true}"  """)]
    [InlineData("""  "{\"timeoutConfig\":{}}", TimeoutConfig = null  """)]
    public async Task SettingThatHasNoPlace_IsNotMoved(string expression) =>
        Assert.Empty(await ActionsAsync("IOTJ3003", new SettingInDocumentFix(), DocumentCase.Request(expression)));

    private static async Task Fixes(string id, CodeFixProvider provider, string before, string after)
    {
        var action = Assert.Single(await ActionsAsync(id, provider, DocumentCase.Request(before)));
        var changed = Assert.IsType<ApplyChangesOperation>((await action.Action.GetOperationsAsync(default)).First()).ChangedSolution.GetDocument(action.Document)!;
        var text = await (await Simplifier.ReduceAsync(changed)).GetTextAsync();
        Assert.Equal(DocumentCase.Request(after).Replace(" ", string.Empty), text.ToString().Replace(" ", string.Empty));
    }

    private static async Task<List<(CodeAction Action, DocumentId Document)>> ActionsAsync(string id, CodeFixProvider provider, string source)
    {
        var compilation = TestCompilation.Create([source]);
        using var workspace = new AdhocWorkspace();
        var project = workspace.CurrentSolution.AddProject("Test", "Test", LanguageNames.CSharp)
            .WithCompilationOptions(compilation.Options)
            .WithParseOptions(new CSharpParseOptions(LanguageVersion.Latest))
            .WithMetadataReferences(compilation.References);
        var document = project.AddDocument("Test0.cs", source);
        var actions = new List<(CodeAction, DocumentId)>();
        var diagnostics = await (await document.Project.GetCompilationAsync())!.FindAsync("IOTJ3");
        foreach (var diagnostic in diagnostics.Where(item => item.Id == id))
        {
            await provider.RegisterCodeFixesAsync(new(document, diagnostic, (action, _) => actions.Add((action, document.Id)), default));
        }

        return actions;
    }
}
