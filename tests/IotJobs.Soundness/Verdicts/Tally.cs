using System.Globalization;

namespace IotJobs.Soundness.Verdicts;

/// <summary>Judgements counted by rule.</summary>
/// <param name="seed">For repeating a program.</param>
public sealed class Tally(int seed)
{
    private readonly List<(Verdict Verdict, Finding Finding)> _findings = [];

    private readonly List<string> _broken = [];

    private int _programs;

    private int _judged;

    private int _legal;

    private int _sent;

    /// <summary>How many programs were made.</summary>
    public int Programs => _programs;

    /// <summary>How many of them did not compile, as they are written or as they are instrumented, and are not counted.</summary>
    public int Broken => _programs - _judged;

    /// <summary>How many reports the runs contradict, by rule.</summary>
    public IReadOnlyDictionary<string, int> Contradictions => ByRule(Judgement.Contradicted);

    /// <summary>How many reports the runs confirm, by rule.</summary>
    public IReadOnlyDictionary<string, int> Confirmations => ByRule(Judgement.Confirmed);

    /// <summary>How many faults nobody reported though every run shows them, by rule.</summary>
    public IReadOnlyDictionary<string, int> Misses => ByRule(Judgement.Missed);

    internal void Add(int programs, IReadOnlyList<Verdict> verdicts)
    {
        _programs += programs;
        _judged += verdicts.Count;
        _legal += verdicts.Count(verdict => verdict.Program.IsLegal);
        _sent += verdicts.Count(verdict => verdict.IsSent);
        _findings.AddRange(verdicts.SelectMany(verdict => verdict.Findings.Select(finding => (verdict, finding))));
    }

    internal void AddBroken(string error) => _broken.Add(error);

    /// <summary>Prints the counts, and the shortest programs of each kind of wrong judgement.</summary>
    public void Print(TextWriter output, int samples)
    {
        output.WriteLine($"{_programs:N0} programs of seed {seed}, {_legal:N0} of them legal as they are built, {_sent:N0} send; {Broken} do not compile");
        foreach (var error in _broken.Take(samples))
        {
            output.WriteLine("  " + error);
        }

        output.WriteLine();
        output.WriteLine($"{"rule",-10}{"confirmed",12}{"contradicted",14}{"unconfirmed",13}{"missed",8}{"recall",9}{"sometimes wrong",17}");
        foreach (var rule in _findings.GroupBy(item => item.Finding.Rule).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            int Count(Judgement judgement) => rule.Count(item => item.Finding.Judgement == judgement);
            var (confirmed, missed) = (Count(Judgement.Confirmed), Count(Judgement.Missed));
            var recall = confirmed + missed == 0 ? "" : ((double)confirmed / (confirmed + missed)).ToString("P1", CultureInfo.InvariantCulture);
            output.WriteLine($"{rule.Key,-10}{confirmed,12:N0}{Count(Judgement.Contradicted),14:N0}{Count(Judgement.Unconfirmed),13:N0}{missed,8:N0}{recall,9}{Count(Judgement.SometimesWrong),17:N0}");
        }

        foreach (var judgement in new[] { Judgement.Contradicted, Judgement.Missed })
        {
            foreach (var rule in Of(judgement).GroupBy(item => item.Finding.Rule).OrderBy(group => group.Key, StringComparer.Ordinal))
            {
                foreach (var (verdict, finding) in rule.OrderBy(item => item.Verdict.Program.Text.Length).Take(samples))
                {
                    output.WriteLine();
                    output.WriteLine($"--- {rule.Key} {judgement}{(verdict.Program.IsLegal ? ", legal as it is built" : "")}: --program {verdict.Program.Number} --seed {seed}");
                    Show(output, verdict, finding);
                }
            }
        }
    }

    internal static void Show(TextWriter output, Verdict verdict, Finding finding)
    {
        if (finding.Report is { } report)
        {
            output.WriteLine("  " + report);
        }

        foreach (var line in verdict.Program.Text.Split('\n').SkipWhile(line => line != "{").Skip(1).SkipLast(1))
        {
            output.WriteLine(line.Length > 300 ? line[..300] + "…" : line);
        }
    }

    private Dictionary<string, int> ByRule(Judgement judgement) => Of(judgement).GroupBy(item => item.Finding.Rule).ToDictionary(group => group.Key, group => group.Count());

    private IEnumerable<(Verdict Verdict, Finding Finding)> Of(Judgement judgement) => _findings.Where(item => item.Finding.Judgement == judgement);
}
