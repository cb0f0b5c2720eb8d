using System.Diagnostics;
using System.Text;

namespace IotJobs.Fuzz;

/// <summary>Many inputs, made from a seed number, so that a run can be repeated.</summary>
public static class FuzzRun
{
    private const int Threads = 2;

    /// <summary>Judges inputs on two threads and counts what becomes of them.</summary>
    /// <param name="targets">What is fuzzed: half of the inputs are for the first, the others for any.</param>
    /// <param name="inputs">How many.</param>
    /// <param name="seed">Any number; the same one makes the same inputs.</param>
    /// <param name="progress">Is told now and then how many inputs one of the threads has judged.</param>
    /// <returns>How many inputs of a target ended how.</returns>
    /// <exception cref="FuzzFinding">A parser did what it should not; the first such case of a thread.</exception>
    public static IReadOnlyDictionary<(string Target, string Verdict), long> Start(
        IReadOnlyList<FuzzTarget> targets, int inputs, int seed, Action<long>? progress = null)
    {
        foreach (var (target, text) in targets.SelectMany(target => target.Seeds, (target, text) => (target, text)))
        {
            FuzzTarget.Demand(Judge(target, Encoding.UTF8.GetBytes(text)) == FuzzTarget.Accepted, "A seed is refused: " + text);
        }

        using var stop = new CancellationTokenSource();
        var counts = new Dictionary<(string, string), long>[Threads];
        try
        {
            Parallel.For(0, Threads, thread =>
                counts[thread] = JudgeMany(targets, (inputs + thread) / Threads, new Random(seed + thread), thread == 0 ? progress : null, stop));
        }
        catch (AggregateException exception)
        {
            throw exception.InnerException!;
        }

        return counts.SelectMany(count => count).GroupBy(count => count.Key, count => count.Value)
            .ToDictionary(group => group.Key, group => group.Sum());
    }

    private static Dictionary<(string Target, string Verdict), long> JudgeMany(
        IReadOnlyList<FuzzTarget> targets, int inputs, Random random, Action<long>? progress, CancellationTokenSource stop)
    {
        var mutators = targets.Select(target => new JsonMutator(random, target.Seeds)).ToArray();
        var counts = new Dictionary<(string, string), long>();
        var watch = Stopwatch.StartNew();
        for (var i = 0; i < inputs && !stop.IsCancellationRequested; i++)
        {
            var which = random.Next(2) == 0 ? 0 : random.Next(targets.Count);
            try
            {
                var key = (targets[which].Name, Judge(targets[which], mutators[which].Next()));
                counts[key] = counts.GetValueOrDefault(key) + 1;
            }
            catch (FuzzFinding)
            {
                stop.Cancel();
                throw;
            }

            if (watch.Elapsed.TotalSeconds > 30)
            {
                progress?.Invoke(i + 1);
                watch.Restart();
            }
        }

        return counts;
    }

    private static string Judge(FuzzTarget target, byte[] input)
    {
        try
        {
            return target.Judge(input);
        }
        catch (Exception exception)
        {
            throw new FuzzFinding(target.Name, input, exception);
        }
    }
}
