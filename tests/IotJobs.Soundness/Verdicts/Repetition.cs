using IotJobs.Soundness.Programs;
using IotJobs.Soundness.Running;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IotJobs.Soundness.Verdicts;

/// <summary>Judges one program again, and shortens it while what is wrong stays wrong.</summary>
internal static class Repetition
{
    /// <summary>Prints the program and its shortest form.</summary>
    /// <returns>Whether nothing is wrong with what is said of it.</returns>
    public static async Task<bool> PrintAsync(int seed, int number, TextWriter output)
    {
        var program = GeneratedProgram.Create(seed, number);
        output.WriteLine(program.Text);
        var verdict = (await Batch.JudgeAsync([program], output.WriteLine)).SingleOrDefault();
        foreach (var finding in verdict?.Findings ?? [])
        {
            output.WriteLine();
            output.WriteLine($"--- {finding.Rule} {finding.Judgement}{(program.IsLegal ? ", legal as it is built" : "")}");
            if (finding.Judgement is Judgement.Contradicted or Judgement.Missed)
            {
                var shortest = await ShortenAsync(program, finding);
                Tally.Show(output, shortest, shortest.Findings.First(item => IsSame(item, finding)));
            }
        }

        return verdict is not null && verdict.Findings.All(finding => finding.Judgement is not (Judgement.Contradicted or Judgement.Missed));
    }

    private static bool IsSame(Finding a, Finding b) => a.Rule == b.Rule && a.Judgement == b.Judgement;

    private static async Task<Verdict> ShortenAsync(GeneratedProgram program, Finding finding)
    {
        // Without its guard a program is no longer legal: then the runs alone decide.
        var best = (await Batch.JudgeAsync([program])).Single();
        for (var hasChanged = true; hasChanged;)
        {
            hasChanged = false;
            foreach (var text in Shorter(best.Program.Text))
            {
                var verdict = (await Batch.JudgeAsync([best.Program with { Text = text, IsLegal = false }])).SingleOrDefault();
                if (verdict?.Findings.Any(item => IsSame(item, finding)) == true)
                {
                    (best, hasChanged) = (verdict, true);
                    break;
                }
            }
        }

        return best;
    }

    /// <summary>The program without one statement or member, and with one arm in place of two.</summary>
    private static IEnumerable<string> Shorter(string text)
    {
        var root = CSharpSyntaxTree.ParseText(text).GetRoot();
        foreach (var node in root.DescendantNodes().ToArray())
        {
            SyntaxNode? shorter = node switch
            {
                StatementSyntax and not BlockSyntax when node.Parent is BlockSyntax => root.RemoveNode(node, SyntaxRemoveOptions.KeepNoTrivia),
                MemberDeclarationSyntax and not (BaseNamespaceDeclarationSyntax or TypeDeclarationSyntax) => root.RemoveNode(node, SyntaxRemoveOptions.KeepNoTrivia),
                ConditionalExpressionSyntax conditional => root.ReplaceNode(node, conditional.WhenTrue),
                BinaryExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceExpression } binary => root.ReplaceNode(node, binary.Right),
                _ => null,
            };
            if (shorter is not null)
            {
                yield return shorter.ToFullString();
            }
        }
    }
}
