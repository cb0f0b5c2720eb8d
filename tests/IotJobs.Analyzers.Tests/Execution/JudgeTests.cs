using System.Collections.Immutable;
using IotJobs.Soundness;
using IotJobs.Soundness.Verdicts;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace IotJobs.Analyzers.Tests.Execution;

/// <summary>The judge itself: what the runs say of reports of an analyzer that accuses every text that holds "!" or "ok".</summary>
public sealed class JudgeTests
{
    private const string Id = "IOTJ1001";

    [Theory]
    [InlineData("""await client.DescribeJobAsync(new DescribeJobRequest { JobId = "wrong!" });""")]
    [InlineData("""var id = flag ? "wrong!" : "fine"; await client.DescribeJobAsync(new DescribeJobRequest { JobId = id });""")]
    [InlineData("""const string id = "wrong!"; await client.DescribeJobAsync(new DescribeJobRequest { JobId = id });""")]
    [InlineData("""_ = JobId.TryParse("wrong!", out _);""")]
    public async Task ReportThatARunShows_IsConfirmed(string body)
    {
        var tally = await Judge(body);

        Assert.Equal(1, tally.Confirmations[Id]);
        Assert.Empty(tally.Contradictions);
        Assert.Empty(tally.Misses);
    }

    [Theory]
    [InlineData("""await client.DescribeJobAsync(new DescribeJobRequest { JobId = "ok" });""")]
    [InlineData("""var id = "wrong!"; if (flag) { id = "fine"; } await client.DescribeJobAsync(new DescribeJobRequest { JobId = id });""")]
    [InlineData("""var id = $"{number}!"; id = id.Replace('!', '-'); await client.DescribeJobAsync(new DescribeJobRequest { JobId = id });""")]
    public async Task ReportThatARunGoesOnFromLegally_IsContradicted(string body) => Assert.Equal(1, (await Judge(body)).Contradictions[Id]);

    [Theory]
    [InlineData("""if (number == 12345) { await client.DescribeJobAsync(new DescribeJobRequest { JobId = "wrong!" }); }""", false)]
    [InlineData("""var id = flag ? "wrong!" : "fine"; if (id == "wrong!") { return; } await client.DescribeJobAsync(new DescribeJobRequest { JobId = id });""", false)]
    [InlineData("""var id = flag ? "wrong!" : "fine"; if (id == "wrong!") { return; } await client.DescribeJobAsync(new DescribeJobRequest { JobId = id });""", true)]
    public async Task ReportThatNoRunComesFrom_IsOpen_UnlessTheProgramIsLegalAsItIsBuilt(string body, bool isLegal)
    {
        var tally = await Judge(body, isLegal);

        Assert.Empty(tally.Confirmations);
        Assert.Equal(isLegal ? 1 : 0, tally.Contradictions.GetValueOrDefault(Id));
    }

    [Theory]
    [InlineData("""await client.DescribeJobAsync(new DescribeJobRequest { JobId = "a b" });""", 1)]
    [InlineData("""await client.DescribeJobAsync(new DescribeJobRequest { JobId = text });""", 0)]
    [InlineData("""await client.DescribeJobAsync(new DescribeJobRequest { JobId = "" });""", 0)]
    public async Task FaultThatNobodyReports_IsMissed_WhenTheProgramMakesIt(string body, int missed) =>
        Assert.Equal(missed, (await Judge(body)).Misses.GetValueOrDefault(Id));

    [Fact]
    public async Task ProgramThatIsBuiltAsLegalAndIsNot_IsRefused() =>
        await Assert.ThrowsAsync<InvalidOperationException>(() => Judge("""await client.DescribeJobAsync(new DescribeJobRequest { JobId = "a b" });""", isLegal: true));

    private static Task<Tally> Judge(string body, bool isLegal = false) => SoundnessRun.JudgeAsync(body, isLegal, new Accuser());

#pragma warning disable RS1036, RS1038, RS1041, RS2008 // It is a test's.
    [DiagnosticAnalyzer(LanguageNames.CSharp)]
    private sealed class Accuser : DiagnosticAnalyzer
    {
        private static readonly DiagnosticDescriptor s_rule = new(Id, "Accused", "Accused", "Test", DiagnosticSeverity.Error, isEnabledByDefault: true);

        public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [s_rule];

        public override void Initialize(AnalysisContext context)
        {
            context.EnableConcurrentExecution();
            context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
            context.RegisterSyntaxNodeAction(
                node =>
                {
                    var text = node.Node.ToString();
                    if (node.Node.Parent is not BinaryExpressionSyntax && (text.Contains('!', StringComparison.Ordinal) || text == "\"ok\""))
                    {
                        node.ReportDiagnostic(Diagnostic.Create(s_rule, node.Node.GetLocation()));
                    }
                },
                SyntaxKind.StringLiteralExpression, SyntaxKind.InterpolatedStringExpression);
        }
    }
}
