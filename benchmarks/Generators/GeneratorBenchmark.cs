using System.Diagnostics;
using System.Runtime.Loader;
using IotJobs.Analyzers.Generation;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace IotJobs.Benchmarks.Generators;

/// <summary>
/// What a generator costs a compiler that has never seen the project: ours and System.Text.Json's by turns on the same types. A plain program, as
/// the first run in a process, which BenchmarkDotNet throws away, is the one that a build pays for.
/// </summary>
internal static class GeneratorBenchmark
{
    private const int JobTypes = 1000;
    private const int Rounds = 4;

    private sealed record Measure(double Seconds, long Characters);

    public static void Run()
    {
        (string Name, Func<ISourceGenerator> Create)[] generators =
        [
            ("IotJobs.Analyzers", () => new FirmwareJobGenerator().AsSourceGenerator()),
            ("System.Text.Json", JsonGenerator),
        ];
        Report("Generator", "First run", "Later runs", "Output");

        // The compiler itself is warm; of each generator's own code nothing is.
        ManyJobs.Create(20).Emit(Stream.Null);
        var measures = generators.ToDictionary(generator => generator.Name, _ => new List<Measure>());
        for (var round = 0; round < Rounds; round++)
        {
            foreach (var (name, create) in generators)
            {
                measures[name].Add(Run(ManyJobs.Create(JobTypes), create()));
            }
        }

        foreach (var (name, runs) in measures)
        {
            var later = runs.Skip(1).Select(run => run.Seconds).Order().ElementAt((Rounds - 1) / 2);
            Report(name, Milliseconds(runs[0].Seconds), Milliseconds(later), FormattableString.Invariant($"{runs[0].Characters / 1e6:N1} M characters"));
        }
    }

    private static Measure Run(CSharpCompilation project, ISourceGenerator generator)
    {
        GC.Collect();
        var start = Processor();
        var result = CSharpGeneratorDriver.Create(generator).RunGenerators(project).GetRunResult();
        var seconds = Processor() - start;
        return new(seconds, result.GeneratedTrees.Sum(tree => (long)tree.Length));
    }

    /// <summary>Processor time of all threads in seconds: what other programs do on the machine does not count.</summary>
    private static double Processor() => Process.GetCurrentProcess().TotalProcessorTime.TotalSeconds;

    private static string Milliseconds(double seconds) => FormattableString.Invariant($"{seconds * 1000:N0} ms");

    private static void Report(params string[] cells) =>
        Console.WriteLine("| " + string.Join(" | ", cells.Select(cell => cell.PadRight(17))) + " |");

    // Internal, and in a file of the SDK's that the build lays beside this program.
    private static ISourceGenerator JsonGenerator()
    {
        var assembly = AssemblyLoadContext.Default.LoadFromAssemblyPath(Path.Combine(AppContext.BaseDirectory, "System.Text.Json.SourceGeneration.dll"));
        var type = assembly.GetType("System.Text.Json.SourceGeneration.JsonSourceGenerator", throwOnError: true)!;
        return ((IIncrementalGenerator)Activator.CreateInstance(type)!).AsSourceGenerator();
    }
}
