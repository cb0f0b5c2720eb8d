using IotJobs.Analyzers.CodeFixes;
using IotJobs.Analyzers.Generation;
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

        Assert.Contains("[IotJobs.FirmwareJob]\npublic sealed partial class FirmwareUpdateJob\n{\n    public required string Operation { get; init; }\n", text, StringComparison.Ordinal);
        Assert.Contains("JsonPropertyName(\"Retries\")", text, StringComparison.Ordinal);
        Assert.Contains("public required System.Collections.Generic.IReadOnlyList<FirmwareUpdateJob.TargetItem> Target { get; init; }", text, StringComparison.Ordinal);
        Assert.Contains("new FirmwareUpdateJob { Operation = ", text, StringComparison.Ordinal);
        CSharpGeneratorDriver.Create([new FirmwareJobGenerator().AsSourceGenerator()], parseOptions: new CSharpParseOptions(LanguageVersion.Latest))
            .RunGeneratorsAndUpdateCompilation(TestCompilation.Create([text]), out var compilation, out _);
        Assert.Empty(compilation.GetDiagnostics().Where(item => item.Severity == DiagnosticSeverity.Error));
    }

    [Theory]
    [InlineData("""  "{\"a\":[1,\"b\"]}"  """)]
    [InlineData("""  "{\"a\":null}"  """)]
    [InlineData("""  "{\"a b?\":1}"  """)]
    [InlineData("""  "{\"a\":1,\"A\":2}"  """)]
    [InlineData("""  "{ a: 1 }"  """)]
    [InlineData("""  "{}"  """)]
    [InlineData("""  "[1]"  """)]
    [InlineData("""  json  """)]
    public async Task WhatHasNoTypedForm_IsNotOffered(string expression) => Assert.Null(await FindAsync(DocumentCase.Request(expression)));

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
