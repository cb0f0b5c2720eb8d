using System.Globalization;
using System.Runtime;
using System.Runtime.InteropServices;

namespace IotJobs.Benchmarks.Shapes;

/// <summary>
/// Measures all tasks side by side: in each round every contender has one short turn, right after its peers, and what counts is its best turn. A
/// machine with neighbours slows some turns of everybody, and no best one.
/// </summary>
internal static class ShapeTable
{
    private const int QuickRounds = 30;
    private const int Rounds = 200;

    /// <summary>Prints the table: the time of ours, its ratio to the better peer, and that peer's initial.</summary>
    /// <param name="quick">Whether a tenth of the rounds is enough.</param>
    /// <param name="filter">A part of the shapes' names; null for all.</param>
    public static void Run(bool quick, string? filter)
    {
        List<Measurement> measurements =
        [
            .. ShapeCatalogue.Tasks().Where(task => filter is null || task.Shape.Contains(filter, StringComparison.OrdinalIgnoreCase)).Select(task => new Measurement(task)),
        ];
        WarmUp(measurements);
        for (var round = 0; round < (quick ? QuickRounds : Rounds); round++)
        {
            foreach (var measurement in measurements)
            {
                measurement.TakeTurns();
            }
        }

        Print(measurements);
    }

    // The runtime compiles what is called often a second time, in the background; the turns come after that.
    private static void WarmUp(List<Measurement> measurements)
    {
        const int most = 15;
        var compiled = -1L;
        for (var i = 0; i < most && compiled != JitInfo.GetCompiledMethodCount(); i++)
        {
            compiled = JitInfo.GetCompiledMethodCount();
            foreach (var measurement in measurements)
            {
                measurement.WarmUp(TimeSpan.FromMilliseconds(5));
            }

            Thread.Sleep(TimeSpan.FromMilliseconds(500));
        }
    }

    private static void Print(List<Measurement> measurements)
    {
        Console.WriteLine($"{RuntimeInformation.FrameworkDescription}, {Environment.ProcessorCount} processors");
        Console.WriteLine();
        var kinds = measurements.Select(measurement => measurement.Task.Kind).Distinct().ToList();
        Console.WriteLine("| shape | " + string.Join(" | ", kinds.Select(kind => $"{kind}, ns | ratio")) + " | write text, to the copy | more than the result |");
        Console.WriteLine("|---|" + string.Concat(kinds.Select(_ => "---:|---:|")) + "---:|---:|");
        foreach (var shape in measurements.GroupBy(measurement => measurement.Task.Shape))
        {
            var cells = shape.Select(item => string.Create(CultureInfo.InvariantCulture, $"{item.Ours:N0} | {item.Ratio:0.00} {item.BetterPeer}"));
            var first = shape.First();
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture, $"| {shape.Key} | {string.Join(" | ", cells)} | {first.RatioToCopy:0.00} | {shape.Sum(item => item.Excess):0} B |"));
        }

        var slower = measurements.Where(measurement => measurement.Ratio > 1).ToList();
        Console.WriteLine();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Slower than the better peer: {slower.Count} of {measurements.Count}"));
    }
}
