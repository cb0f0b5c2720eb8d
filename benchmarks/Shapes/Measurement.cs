using System.Diagnostics;

namespace IotJobs.Benchmarks.Shapes;

/// <summary>The best turns of a task's contenders.</summary>
internal sealed class Measurement(ShapeTask task)
{
    private static readonly TimeSpan s_turn = TimeSpan.FromMilliseconds(0.5);

    private readonly Contender[] _contenders = [task.Ours, .. task.Peers, .. (task.Copy is { } copy ? new[] { copy } : [])];
    private readonly double[] _best = [.. Enumerable.Repeat(double.MaxValue, task.Peers.Length + 2)];
    private readonly int[] _iterations = [.. Enumerable.Repeat(1, task.Peers.Length + 2)];

    public ShapeTask Task => task;

    /// <summary>Nanoseconds of ours.</summary>
    public double Ours => _best[0];

    public double Ratio => Ours / Peers.Min();

    /// <summary>The initial of the better peer.</summary>
    public char BetterPeer => task.Peers[Peers.ToList().IndexOf(Peers.Min())].Name[0];

    public double RatioToCopy => Ours / _best[^1];

    /// <summary>Bytes that ours allocates beyond what the copy, or the least of the peers, does; 0 for less.</summary>
    public double Excess => Math.Max(0, Allocated(task.Ours) - (task.Copy is { } copy ? Allocated(copy) : task.Peers.Min(Allocated)));

    private IEnumerable<double> Peers => _best.Skip(1).Take(task.Peers.Length);

    /// <summary>Runs each contender, and counts how often it runs in a turn.</summary>
    public void WarmUp(TimeSpan duration)
    {
        for (var i = 0; i < _contenders.Length; i++)
        {
            var start = Stopwatch.GetTimestamp();
            var runs = 0;
            while (Stopwatch.GetElapsedTime(start) < duration || runs < 40)
            {
                _contenders[i].Run();
                runs++;
            }

            _iterations[i] = Math.Max(1, (int)(runs * (s_turn / Stopwatch.GetElapsedTime(start))));
        }
    }

    /// <summary>One turn for each contender.</summary>
    public void TakeTurns()
    {
        for (var i = 0; i < _contenders.Length; i++)
        {
            var run = _contenders[i].Run;
            run();
            var start = Stopwatch.GetTimestamp();
            for (var j = _iterations[i]; j > 0; j--)
            {
                run();
            }

            _best[i] = Math.Min(_best[i], Stopwatch.GetElapsedTime(start).TotalNanoseconds / _iterations[i]);
        }
    }

    private static double Allocated(Contender contender)
    {
        const int runs = 100;
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < runs; i++)
        {
            contender.Run();
        }

        return Math.Round((GC.GetAllocatedBytesForCurrentThread() - before) / (double)runs);
    }
}
