using System.Diagnostics;
using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;

namespace IotJobs.Benchmarks.Generators;

/// <summary>
/// What a generator costs a build: the SDK's own compiler, a new process each time, compiles the same job types with ours, with
/// System.Text.Json's generator and with none, by turns. Nothing is warm, as in a build that starts the compiler.
/// </summary>
internal static partial class GeneratorBenchmark
{
    private const int Rounds = 3;

    /// <summary>One compilation: what the compiler says of its generators, and how long all of it took; in seconds.</summary>
    private sealed record Measure(double Generator, double Compilation, long Characters);

    /// <summary>Prints the table.</summary>
    /// <param name="jobTypes">How many job types the project has.</param>
    public static void Run(int jobTypes)
    {
        var folder = Directory.CreateTempSubdirectory("IotJobs.Benchmarks.");
        try
        {
            (string Name, string? Generator, Func<int, string> Source)[] cases =
            [
                ("No generator", null, ManyJobs.Job),
                ("IotJobs.Analyzers", "IotJobs.Analyzers.dll", ManyJobs.Job),
                ("System.Text.Json", "System.Text.Json.SourceGeneration.dll", ManyJobs.JobWithJsonContext),
            ];
            var measures = cases.ToDictionary(item => item.Name, _ => new List<Measure>());
            for (var round = 0; round < Rounds; round++)
            {
                foreach (var (name, generator, source) in cases)
                {
                    measures[name].Add(Compile(folder.CreateSubdirectory(Path.GetRandomFileName()).FullName, jobTypes, generator, source));
                }
            }

            Report("Best of " + Rounds, "Generator", "Whole compilation", "Output");
            foreach (var (name, runs) in measures)
            {
                Report(
                    name,
                    Seconds(runs.Min(run => run.Generator)),
                    Seconds(runs.Min(run => run.Compilation)),
                    FormattableString.Invariant($"{runs[0].Characters / 1e6:N1} M characters"));
            }
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static Measure Compile(string folder, int jobTypes, string? generator, Func<int, string> source)
    {
        var generated = Path.Combine(folder, "generated");
        Directory.CreateDirectory(generated);
        for (var i = 0; i < jobTypes; i++)
        {
            File.WriteAllText(Path.Combine(folder, $"Job{i}.cs"), source(i));
        }

        string[] options =
        [
            "-nologo", "-target:library", "-nullable:enable", "-optimize+", "-deterministic+", "-preferreduilang:en", "-skipanalyzers+", "-reportanalyzer",
            "-nowarn:CS1701,CS1702", "-out:Acme.Firmware.dll", "-generatedfilesout:generated", "-recurse:Job*.cs",
            .. ManyJobs.References.Select(path => $"-reference:\"{path}\""),
        ];
        File.WriteAllLines(Path.Combine(folder, "options.rsp"), generator is null ? options : [.. options, $"-analyzer:\"{AppContext.BaseDirectory}{generator}\""]);
        var start = Stopwatch.StartNew();
        using var compiler = Process.Start(new ProcessStartInfo("dotnet", ["exec", Compiler, "-noconfig", "@options.rsp"])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
        })!;
        var report = compiler.StandardOutput.ReadToEnd();
        compiler.WaitForExit();
        var seconds = start.Elapsed.TotalSeconds;
        return compiler.ExitCode == 0
            ? new(
                GeneratorTime().Match(report) is { Success: true } match ? double.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture) : 0,
                seconds,
                Directory.EnumerateFiles(generated, "*.cs", SearchOption.AllDirectories).Sum(file => new FileInfo(file).Length))
            : throw new InvalidOperationException(report);
    }

    private static string Compiler =>
        typeof(GeneratorBenchmark).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(item => item.Key == "Compiler").Value!;

    [GeneratedRegex(@"Total generator execution time: ([0-9.]+) seconds")]
    private static partial Regex GeneratorTime();

    private static string Seconds(double seconds) => FormattableString.Invariant($"{seconds:N2} s");

    private static void Report(params string[] cells) =>
        Console.WriteLine("| " + string.Join(" | ", cells.Select(cell => cell.PadRight(17))) + " |");
}
