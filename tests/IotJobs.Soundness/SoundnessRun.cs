using IotJobs.Soundness.Programs;
using IotJobs.Soundness.Running;
using IotJobs.Soundness.Verdicts;
using Microsoft.CodeAnalysis.Diagnostics;

namespace IotJobs.Soundness;

/// <summary>Many programs, judged in batches.</summary>
public static class SoundnessRun
{
    /// <summary>Large enough to share the cost of a compilation, small enough to be dropped soon.</summary>
    private const int BatchSize = 250;

    /// <summary>Judges one program that is written by hand.</summary>
    /// <param name="body">The statements of its method, which has the parameters of <see cref="Frame.Parameters"/>.</param>
    /// <param name="isLegal">It cannot send what is refused.</param>
    /// <param name="analyzers">Whose reports are judged.</param>
    public static async Task<Tally> JudgeAsync(string body, bool isLegal, params DiagnosticAnalyzer[] analyzers)
    {
        var tally = new Tally(0);
        var program = new GeneratedProgram(0, Frame.Program(0, "", body + "\n"), "ab1", isLegal, IsTainted: false);
        tally.Add(1, await Batch.JudgeAsync([program], tally.AddBroken, [.. analyzers]));
        return tally;
    }

    /// <summary>Judges the first programs of a seed.</summary>
    /// <param name="programs">How many.</param>
    /// <param name="seed">Any number; the same one makes the same programs.</param>
    /// <param name="progress">Is told after each batch how many are judged.</param>
    public static async Task<Tally> StartAsync(int programs, int seed, Action<int>? progress = null)
    {
        var tally = new Tally(seed);
        for (var first = 0; first < programs; first += BatchSize)
        {
            var batch = Enumerable.Range(first, Math.Min(BatchSize, programs - first)).Select(number => GeneratedProgram.Create(seed, number)).ToArray();
            tally.Add(batch.Length, await Batch.JudgeAsync(batch, tally.AddBroken));
            progress?.Invoke(first + batch.Length);
        }

        return tally;
    }
}
