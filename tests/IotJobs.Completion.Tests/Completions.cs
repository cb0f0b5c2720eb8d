using IotJobs.Analyzers.Completion;
using IotJobs.Analyzers.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Completion;
using Microsoft.CodeAnalysis.Host.Mef;
using Microsoft.CodeAnalysis.Text;

namespace IotJobs.Completion.Tests;

/// <summary>Asks the service that an editor asks.</summary>
internal static class Completions
{
    private const string Caret = "$$";

    private static readonly MetadataReference[] s_references =
    [
        .. Basic.Reference.Assemblies.Net80.References.All,
        MetadataReference.CreateFromFile(typeof(JobId).Assembly.Location),
        .. new[] { "AWSSDK.IoT.dll", "AWSSDK.Core.dll" }
            .Select(file => MetadataReference.CreateFromFile(Repository.Path("tests", "AwsSdkIoT", "V4", "bin", Repository.Configuration, "netstandard2.0", file))),
    ];

    /// <summary>What is offered at <c>$$</c>, in order, where the caret was put by hand or, with <paramref name="typed"/>, by writing what stands in front of it.</summary>
    public static async Task<string[]> AtAsync(string marked, bool typed = false)
    {
        var (workspace, document, caret) = Open(marked);
        using (workspace)
        {
            var trigger = typed ? CompletionTrigger.CreateInsertionTrigger(marked[caret - 1]) : CompletionTrigger.Invoke;
            var list = await CompletionService.GetService(document)!.GetCompletionsAsync(document, caret, trigger);
            return [.. list.ItemsList.OrderBy(item => item.SortText, StringComparer.Ordinal).Select(item => item.DisplayText)];
        }
    }

    /// <summary>The source after <paramref name="word"/> was chosen at <c>$$</c>.</summary>
    public static async Task<string> ChooseAsync(string marked, string word)
    {
        var (workspace, document, caret) = Open(marked);
        using (workspace)
        {
            var service = CompletionService.GetService(document)!;
            var list = await service.GetCompletionsAsync(document, caret, CompletionTrigger.Invoke);
            var change = await service.GetChangeAsync(document, list.ItemsList.Single(item => item.DisplayText == word));
            return (await document.GetTextAsync()).WithChanges(change.TextChange).ToString();
        }
    }

    private static (AdhocWorkspace Workspace, Document Document, int Caret) Open(string marked)
    {
        // A raw string may begin with two, too.
        var caret = marked.LastIndexOf(Caret, StringComparison.Ordinal);
        var workspace = new AdhocWorkspace(MefHostServices.Create(MefHostServices.DefaultAssemblies.Add(typeof(JobTextCompletion).Assembly)));
        var project = workspace.AddProject("Test", LanguageNames.CSharp).WithMetadataReferences(s_references);
        return (workspace, project.AddDocument("Test.cs", SourceText.From(marked.Remove(caret, Caret.Length))), caret);
    }
}
