using System.Diagnostics;
using System.Reflection;

namespace IotJobs.Benchmarks.Generators;

/// <summary>
/// What a generator adds to a build: the SDK's own compiler, a new process each time, compiles the same job types with ours, with System.Text.Json's
/// generator in both of its modes and with none, by turns. CPU time of the whole process, as the generated text has to be parsed, bound and emitted too;
/// the least of the rounds, as other programs only add to it.
/// </summary>
internal static class GeneratorBenchmark
{
    private const int Rounds = 5;

    private static readonly (string Name, string? Generator, Func<int, string> Source)[] s_cases =
    [
        ("No generator", null, ManyJobs.Job),
        ("IotJobs.Analyzers", "IotJobs.Analyzers.dll", ManyJobs.Job),
        ("System.Text.Json, serialization", "System.Text.Json.SourceGeneration.dll", ManyJobs.JobWithWritingContext),
        ("System.Text.Json, default", "System.Text.Json.SourceGeneration.dll", ManyJobs.JobWithDefaultContext),
    ];

    /// <summary>One compilation: its CPU time in seconds, and how much text was generated.</summary>
    private readonly record struct Measure(double Seconds, long Characters);

    /// <summary>Prints the tables: of one job type, where little but the start of the generator counts, and of many.</summary>
    /// <param name="jobTypes">How many job types the larger project has.</param>
    public static void Run(int jobTypes)
    {
        var folder = Directory.CreateTempSubdirectory("IotJobs.Benchmarks.");
        try
        {
            Report(folder, 1);
            Report(folder, jobTypes);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static void Report(DirectoryInfo folder, int jobTypes)
    {
        var least = s_cases.ToDictionary(item => item.Name, _ => new Measure(double.MaxValue, 0));
        for (var round = 0; round < Rounds; round++)
        {
            foreach (var (name, generator, source) in s_cases)
            {
                var measure = Compile(folder.CreateSubdirectory(Path.GetRandomFileName()).FullName, jobTypes, generator, source);
                least[name] = measure.Seconds < least[name].Seconds ? measure : least[name];
            }
        }

        var floor = least[s_cases[0].Name].Seconds;
        var ours = least[s_cases[1].Name].Seconds - floor;
        Console.WriteLine($"\n| {jobTypes} job types, least of {Rounds} | CPU of the compilation | added per job | ours to it | generated per job |\n|---|---:|---:|---:|---:|");
        foreach (var (name, measure) in least)
        {
            var added = measure.Seconds - floor;
            Console.WriteLine(FormattableString.Invariant(
                $"| {name} | {measure.Seconds:N2} s | {added * 1000 / jobTypes:N1} ms | {(added > 0 ? ours / added : 0):N2} | {measure.Characters / jobTypes:N0} characters |"));
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
            "-nologo", "-target:library", "-nullable:enable", "-optimize+", "-deterministic+", "-preferreduilang:en", "-skipanalyzers+",
            "-nowarn:CS1701,CS1702", "-out:Acme.Firmware.dll", "-generatedfilesout:generated", "-recurse:Job*.cs",
            .. ManyJobs.References.Select(path => $"-reference:\"{path}\""),
        ];
        File.WriteAllLines(Path.Combine(folder, "options.rsp"), generator is null ? options : [.. options, $"-analyzer:\"{AppContext.BaseDirectory}{generator}\""]);
        var before = ChildProcesses.CpuTime();
        using var compiler = Process.Start(new ProcessStartInfo("dotnet", ["exec", Compiler, "-noconfig", "@options.rsp"])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
        })!;
        var report = compiler.StandardOutput.ReadToEnd();
        compiler.WaitForExit();
        return compiler.ExitCode == 0
            ? new(
                (ChildProcesses.CpuTime() - before).TotalSeconds,
                Directory.EnumerateFiles(generated, "*.cs", SearchOption.AllDirectories).Sum(file => new FileInfo(file).Length))
            : throw new InvalidOperationException(report);
    }

    private static string Compiler =>
        typeof(GeneratorBenchmark).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(item => item.Key == "Compiler").Value!;
}
