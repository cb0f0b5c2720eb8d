using System.Collections.Immutable;
using IotJobs.Analyzers.CodeFixes;
using IotJobs.Analyzers.Rules;
using IotJobs.Analyzers.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;

namespace IotJobs.Analyzers.Tests.Fixes;

/// <summary>Fix-all as hosts ask for it that have no editor: with the key of another diagnostic, or with none.</summary>
public sealed class FixEverywhereTests
{
    private const string Usings = "using System; using System.Collections.Generic; using Amazon.IoT; using Amazon.IoT.Model;\n";

    [Theory]
    [InlineData(null)]
    [InlineData("IDE0001.Something")]
    [InlineData(nameof(MendJobIdFix))]
    public async Task Every_place_is_mended_whatever_key_is_handed_over(string? key) => Assert.Equal(
        Usings + """
        class C
        {
            DeleteJobRequest A() => new() { JobId = "a-b" };
            DeleteJobRequest B(Guid id) => new() { JobId = $"c-{id:N}" };
            DeleteJobRequest D() => new() { JobId = "d-e-f" };
        }
        """,
        await FixAllAsync(new MendJobIdFix(), new JobFlowAnalyzer(), "IOTJ1001", key, Usings + """
        class C
        {
            DeleteJobRequest A() => new() { JobId = "a b" };
            DeleteJobRequest B(Guid id) => new() { JobId = $"c-{id:B}" };
            DeleteJobRequest D() => new() { JobId = "d.e.f" };
        }
        """));

    [Theory]
    [InlineData("ThingGroupWithoutTargetSelectionFix.SNAPSHOT", "SNAPSHOT")]
    [InlineData("ThingGroupWithoutTargetSelectionFix.CONTINUOUS", "CONTINUOUS")]
    [InlineData(null, "CONTINUOUS")]
    public async Task Chosen_one_of_two_offers_is_taken_everywhere(string? key, string word)
    {
        const string Request = """JobId = "a", Document = "{}", Targets = new List<string> { "arn:aws:iot:eu-west-1:123456789012:thinggroup/g" }""";
        var code = await FixAllAsync(new ThingGroupWithoutTargetSelectionFix(), new JobFlowAnalyzer(), "IOTJ2014", key, $$"""
            {{Usings}}
            class C
            {
                void A(AmazonIoTClient client)
                {
                    client.CreateJobAsync(new CreateJobRequest { {{Request}} });
                    client.CreateJobAsync(new CreateJobRequest { {{Request}} });
                }
            }
            """);

        Assert.Equal(2, code.Split($"TargetSelection = TargetSelection.{word}").Length - 1);
    }

    [Theory]
    [InlineData("snapshot", "Write SNAPSHOT")]
    [InlineData("continuous", "Write the known word")]
    public async Task Title_says_what_is_written_in_every_place(string word, string title)
    {
        using var open = new OpenDocument($$"""
            {{Usings}}
            class C
            {
                CreateJobRequest A() => new() { TargetSelection = "Snapshot" };
                CreateJobRequest B() => new() { TargetSelection = "{{word}}" };
            }
            """);
        Assert.Equal(title, (await FixAllAsync(open, new WriteKnownWordFix(), new JobFlowAnalyzer(), "IOTJ1012", null)).Title);
    }

    [Fact]
    public async Task Fix_that_has_nothing_to_do_leaves_the_code_as_it_is()
    {
        const string Code = Usings + """class C { DeleteJobRequest A() => new() { JobId = "a b" }; }""";

        Assert.Equal(Code, await FixAllAsync(new HandThroughFromTextFix(), new JobFlowAnalyzer(), "IOTJ1001", null, Code));
    }

    [Fact]
    public void Fix_that_waits_for_a_name_is_not_made_in_bulk()
    {
        string[] alone = ["IOTJ2001", "IOTJ2004", "IOTJ2007", "IOTJ2013", "CS1061"];
        var fixes = typeof(DiagnosticFix).Assembly.GetTypes()
            .Where(type => !type.IsAbstract && typeof(CodeFixProvider).IsAssignableFrom(type))
            .Select(type => (CodeFixProvider)Activator.CreateInstance(type)!)
            .ToArray();

        Assert.NotEmpty(fixes);
        Assert.All(fixes, fix => Assert.Equal(!fix.FixableDiagnosticIds.Any(alone.Contains), fix.GetFixAllProvider() is FixEverywhere));
    }

    private static async Task<string> FixAllAsync(CodeFixProvider fix, DiagnosticAnalyzer analyzer, string id, string? key, string code)
    {
        using var open = new OpenDocument(code);
        return await open.ApplyAsync(await FixAllAsync(open, fix, analyzer, id, key));
    }

    private static async Task<CodeAction> FixAllAsync(OpenDocument open, CodeFixProvider fix, DiagnosticAnalyzer analyzer, string id, string? key)
    {
        ImmutableArray<Diagnostic> found = [.. (await open.FindAsync(analyzer)).Where(diagnostic => diagnostic.Id == id)];
        Assert.NotEmpty(found);

        var context = new FixAllContext(open.Document, fix, FixAllScope.Solution, key!, [id], new Found(found), CancellationToken.None);
        var action = await fix.GetFixAllProvider()!.GetFixAsync(context);
        Assert.NotNull(action);
        return action;
    }

    private sealed class Found(ImmutableArray<Diagnostic> diagnostics) : FixAllContext.DiagnosticProvider
    {
        public override Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken) => Task.FromResult<IEnumerable<Diagnostic>>(diagnostics);

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) => Task.FromResult<IEnumerable<Diagnostic>>([]);

        public override Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) => Task.FromResult<IEnumerable<Diagnostic>>(diagnostics);
    }
}
