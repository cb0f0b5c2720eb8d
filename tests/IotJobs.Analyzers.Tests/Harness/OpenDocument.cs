using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace IotJobs.Analyzers.Tests.Harness;

/// <summary>One document in an editor's workspace.</summary>
internal sealed class OpenDocument(string code) : IDisposable
{
    private readonly AdhocWorkspace _workspace = new();
    private Document? _document;

    public Document Document => _document ??= _workspace.AddProject("Test", LanguageNames.CSharp)
        .WithMetadataReferences([.. References.IotJobs, .. References.AwsSdkV4])
        .WithCompilationOptions(new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary))
        .WithParseOptions(new CSharpParseOptions(LanguageVersion.Latest))
        .AddDocument("Test.cs", code);

    /// <summary>What <paramref name="analyzers"/> find, in order of place.</summary>
    public async Task<ImmutableArray<Diagnostic>> FindAsync(params DiagnosticAnalyzer[] analyzers) =>
        await (await Document.Project.GetCompilationAsync())!.AnalyzeAsync(analyzers);

    /// <summary>What the lamp offers for <paramref name="diagnostic"/>.</summary>
    public async Task<IReadOnlyList<CodeAction>> OffersAsync(Diagnostic diagnostic, params CodeFixProvider[] fixes)
    {
        var offers = new List<CodeAction>();
        foreach (var fix in fixes.Where(fix => fix.FixableDiagnosticIds.Contains(diagnostic.Id)))
        {
            await fix.RegisterCodeFixesAsync(new CodeFixContext(Document, diagnostic, (offer, _) => offers.Add(offer), CancellationToken.None));
        }

        return offers;
    }

    /// <summary>The text of the document after <paramref name="action"/>.</summary>
    public async Task<string> ApplyAsync(CodeAction action)
    {
        var operations = await action.GetOperationsAsync(CancellationToken.None);
        var changed = Assert.Single(operations.OfType<ApplyChangesOperation>()).ChangedSolution;
        return (await changed.GetDocument(Document.Id)!.GetTextAsync()).ToString();
    }

    public void Dispose() => _workspace.Dispose();
}
