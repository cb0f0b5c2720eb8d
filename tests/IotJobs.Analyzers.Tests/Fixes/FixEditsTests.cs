using IotJobs.Analyzers.CodeFixes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.Text;

namespace IotJobs.Analyzers.Tests.Fixes;

/// <summary>What many fixes write together, however each tells its changes: a text can have forgotten what it was made of.</summary>
public sealed class FixEditsTests
{
    [Theory]
    [InlineData("using Amazon.IoT.Model;\nclass A { }", "using Amazon.IoT;\nusing Amazon.IoT.Model;\nclass A { }")]
    [InlineData("namespace Fleet\n{\n    using Amazon.IoT.Model;\n\n    class A { }\n}", "namespace Fleet\n{\n    using Amazon.IoT;\n    using Amazon.IoT.Model;\n\n    class A { }\n}")]
    [InlineData("class A { int a; }", "class A { int b; int a; }")]
    [InlineData("class A { int a; }", "class A { }")]
    public async Task Same_change_of_two_fixes_is_made_once(string before, string after)
    {
        using var workspace = new AdhocWorkspace();
        var document = workspace.AddProject("Project", LanguageNames.CSharp).AddDocument("File.cs", before);
        var edits = new FixEdits(document.Project.Solution);
        for (var i = 0; i < 2; i++)
        {
            await edits.AddAsync(CodeAction.Create("Fix", _ => Task.FromResult(document.WithText(SourceText.From(after)))), CancellationToken.None);
        }

        var written = await edits.ApplyAsync(CancellationToken.None);
        Assert.Equal(after, (await written.GetDocument(document.Id)!.GetTextAsync()).ToString());
    }

    [Fact]
    public async Task Insertion_does_not_move_over_what_its_fix_removes()
    {
        const string Before = "using Amazon.IoT.Model;\nclass A { }";
        using var workspace = new AdhocWorkspace();
        var text = SourceText.From(Before);
        var document = workspace.AddProject("Project", LanguageNames.CSharp).AddDocument("File.cs", text);
        var (removed, behind) = (Before.IndexOf(".Model", StringComparison.Ordinal), Before.IndexOf(';', StringComparison.Ordinal) + 1);
        var changed = text.WithChanges(new TextChange(new(removed, ".Model".Length), ""), new TextChange(new(behind, 0), "\nusing Amazon.IoT.Model;"));
        var edits = new FixEdits(document.Project.Solution);
        await edits.AddAsync(CodeAction.Create("Fix", _ => Task.FromResult(document.WithText(changed))), CancellationToken.None);

        var written = await edits.ApplyAsync(CancellationToken.None);
        Assert.Equal("using Amazon.IoT;\nusing Amazon.IoT.Model;\nclass A { }", (await written.GetDocument(document.Id)!.GetTextAsync()).ToString());
        GC.KeepAlive(text);
    }
}
