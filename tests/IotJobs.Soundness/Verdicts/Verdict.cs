using System.Globalization;
using IotJobs.Soundness.Law;
using IotJobs.Soundness.Programs;
using IotJobs.Soundness.Running;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IotJobs.Soundness.Verdicts;

/// <summary>What the runs of a program say of a report, or of the lack of one.</summary>
internal enum Judgement
{
    /// <summary>A run evaluated the piece and sent what the rule speaks of.</summary>
    Confirmed,

    /// <summary>A run evaluated the piece, went on, and sent what AWS IoT takes; or the program cannot send anything else.</summary>
    Contradicted,

    /// <summary>No run came from the piece to a send.</summary>
    Unconfirmed,

    /// <summary>Every run with harmless texts from outside sent what is refused, and nobody had said so.</summary>
    Missed,

    /// <summary>Some of these runs did: often, but not always, there is something to be said.</summary>
    SometimesWrong,
}

/// <summary>One judgement.</summary>
/// <param name="Rule">The id of the rule.</param>
/// <param name="Judgement">The judgement.</param>
/// <param name="Report">What was underlined and said; null for what was missed. Text only: a location would keep the whole tree alive.</param>
internal sealed record Finding(string Rule, Judgement Judgement, string? Report);

/// <summary>What is said of a program.</summary>
/// <param name="Program">The program.</param>
/// <param name="Findings">For each report, and for each fault that was missed.</param>
/// <param name="IsSent">Some run sent a request.</param>
internal sealed record Verdict(GeneratedProgram Program, IReadOnlyList<Finding> Findings, bool IsSent)
{
    /// <summary>Weighs reports against runs.</summary>
    public static Verdict Of(GeneratedProgram program, IReadOnlyList<Diagnostic> reports, PieceMap pieces, IReadOnlyList<ProgramRun> runs)
    {
        var findings = new List<Finding>();
        foreach (var report in reports.Where(report => RuleFamilies.Judged.Contains(report.Id)))
        {
            findings.Add(new(report.Id, Judge(program, report, pieces, runs), Show(report)));
        }

        if (program.IsLegal && runs.FirstOrDefault(run => run.Broken.Count > 0) is { } illegal)
        {
            throw new InvalidOperationException($"Program {program.Number} was built as legal and breaks {string.Join(", ", illegal.Broken)}:\n{program.Text}");
        }

        findings.AddRange(Missed(program, reports.Select(report => report.Id).ToHashSet(), [.. runs.Where(run => run.IsBenign && run.HasSent)]));
        return new(program, findings, runs.Any(run => run.HasSent));
    }

    private static IEnumerable<Finding> Missed(GeneratedProgram program, HashSet<string> spoken, IReadOnlyList<ProgramRun> runs) =>
        from fault in program.IsTainted ? [] : runs.SelectMany(run => run.Broken).Distinct()
        where !fault.EndsWith(JobLaw.OfEmptyText) && !RuleFamilies.Finding(fault).Any(spoken.Contains)
        select new Finding(fault, runs.All(run => run.Broken.Contains(fault)) ? Judgement.Missed : Judgement.SometimesWrong, null);

    private static string Show(Diagnostic report) =>
        $"{report.Id} {report.Severity} at «{report.Location.SourceTree!.GetText().ToString(report.Location.SourceSpan)}»: {report.GetMessage(CultureInfo.InvariantCulture)}";

    private static Judgement Judge(GeneratedProgram program, Diagnostic report, PieceMap pieces, IReadOnlyList<ProgramRun> runs)
    {
        var confirming = RuleFamilies.Confirming(report.Id);
        var primary = pieces.Find(report.Location.SourceSpan);

        // Where the value arises, when the report stands at its use: both must have been evaluated.
        var others = report.AdditionalLocations.Where(place => place.SourceTree == report.Location.SourceTree).Select(place => pieces.Find(place.SourceSpan)).Where(found => found.Count > 0);
        var evaluating = runs.Where(run => primary.Any(run.HasEvaluated)).ToList();
        var isConfirmed = evaluating.Any(run => run.Breaks(confirming));
        var isContradicted = evaluating.Any(run => run.HasSent && !run.Breaks(confirming) && others.All(places => places.Any(run.HasEvaluated)));
        if (program.IsLegal && !isConfirmed)
        {
            return Judgement.Contradicted;
        }

        var isCertain = report.Severity == DiagnosticSeverity.Error && !RuleFamilies.Possible.Contains(report.Id);
        return isCertain && isContradicted && !(isConfirmed && IsUse(report)) ? Judgement.Contradicted : isConfirmed ? Judgement.Confirmed : Judgement.Unconfirmed;
    }

    /// <summary>
    /// The report stands at a name or a call and does not say where the wrong value arises: the runs in which the value was another one say nothing, as long as
    /// it was the wrong one in some. What 1002 adds are the values that could be shorter.
    /// </summary>
    private static bool IsUse(Diagnostic report) =>
        (report.AdditionalLocations.Count == 0 || report.Id == "IOTJ1002")
        && report.Location.SourceTree!.GetRoot().FindNode(report.Location.SourceSpan, getInnermostNodeForTie: true) is NameSyntax or InvocationExpressionSyntax or MemberAccessExpressionSyntax or BaseObjectCreationExpressionSyntax
            or ConditionalExpressionSyntax or SwitchExpressionSyntax or BinaryExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceExpression };
}
