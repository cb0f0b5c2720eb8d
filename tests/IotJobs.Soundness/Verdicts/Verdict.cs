using IotJobs.Soundness.Law;
using IotJobs.Soundness.Programs;
using IotJobs.Soundness.Running;
using Microsoft.CodeAnalysis;

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

    /// <summary>A run sent what is refused, with harmless texts from outside, and nobody had said so.</summary>
    Missed,
}

/// <summary>One judgement.</summary>
/// <param name="Rule">The id of the rule.</param>
/// <param name="Judgement">The judgement.</param>
/// <param name="Severity">The default severity of the rule; null for what was missed.</param>
/// <param name="Report">The report; null for what was missed.</param>
internal sealed record Finding(string Rule, Judgement Judgement, DiagnosticSeverity? Severity, Diagnostic? Report);

/// <summary>What is said of a program.</summary>
/// <param name="Program">The program.</param>
/// <param name="Findings">For each report, and for each fault that was missed.</param>
internal sealed record Verdict(GeneratedProgram Program, IReadOnlyList<Finding> Findings)
{
    /// <summary>Weighs reports against runs.</summary>
    public static Verdict Of(GeneratedProgram program, IReadOnlyList<Diagnostic> reports, PieceMap pieces, IReadOnlyList<ProgramRun> runs)
    {
        var findings = new List<Finding>();
        foreach (var report in reports.Where(report => RuleFamilies.Judged.Contains(report.Id)))
        {
            findings.Add(new(report.Id, Judge(program, report, pieces, runs), report.Severity, report));
        }

        var spoken = reports.Select(report => report.Id).ToHashSet();
        var faults = program.IsTainted ? [] : runs.Where(run => run.IsBenign).SelectMany(run => run.Broken).Distinct();
        findings.AddRange(faults
            .Where(fault => !fault.EndsWith(JobLaw.OfEmptyText) && !RuleFamilies.Finding(fault).Any(spoken.Contains))
            .Select(fault => new Finding(fault, Judgement.Missed, null, null)));
        return new(program, findings);
    }

    private static Judgement Judge(GeneratedProgram program, Diagnostic report, PieceMap pieces, IReadOnlyList<ProgramRun> runs)
    {
        var confirming = RuleFamilies.Confirming(report.Id);
        var primary = pieces.Find(report.Location.SourceSpan);

        // Where the value arises, when the report stands at its use: both must have been evaluated.
        var others = report.AdditionalLocations.Where(place => place.SourceTree == report.Location.SourceTree).Select(place => pieces.Find(place.SourceSpan)).Where(found => found.Count > 0);
        var isConfirmed = false;
        var isContradicted = false;
        foreach (var run in runs)
        {
            if (!primary.Any(run.HasEvaluated))
            {
                continue;
            }

            if (run.Breaks(confirming))
            {
                isConfirmed = true;
            }
            else if (primary.Any(piece => run.WentOnFrom([piece])) && others.All(places => places.Any(piece => run.WentOnFrom([piece]))))
            {
                isContradicted = true;
            }
        }

        var isCertain = report.Severity == DiagnosticSeverity.Error && !RuleFamilies.Possible.Contains(report.Id);
        if (program.IsLegal && !isConfirmed)
        {
            return Judgement.Contradicted;
        }

        return isCertain && isContradicted ? Judgement.Contradicted : isConfirmed ? Judgement.Confirmed : Judgement.Unconfirmed;
    }
}
