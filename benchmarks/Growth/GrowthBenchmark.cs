using System.Diagnostics;
using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;
using IotJobs.Benchmarks.Generators;

namespace IotJobs.Benchmarks.Growth;

/// <summary>How the analyzers' time grows with the size of a program: what the SDK's own compiler reports of them, a new process for each program.</summary>
internal static partial class GrowthBenchmark
{
    private static readonly int[] s_sizes = [250, 500, 1_000, 2_000];

    /// <summary>Prints a row for each form of program; <paramref name="word"/> picks those whose name holds it.</summary>
    public static void Run(string? word)
    {
        var folder = Directory.CreateTempSubdirectory("IotJobs.Benchmarks.");
        try
        {
            Console.WriteLine($"| parts | {string.Join(" | ", s_sizes.Select(size => size.ToString("N0", CultureInfo.InvariantCulture)))} | last doubling |\n|---|{string.Concat(Enumerable.Repeat("---:|", s_sizes.Length + 1))}");
            foreach (var (name, source) in GrowthInputs.All.Where(input => word is null || input.Name.Contains(word, StringComparison.OrdinalIgnoreCase)))
            {
                var seconds = s_sizes.Select(size => Compile(folder.CreateSubdirectory(Path.GetRandomFileName()).FullName, GrowthInputs.Whole(source(size)))).ToList();
                Console.WriteLine(FormattableString.Invariant($"| {name} | {string.Join(" | ", seconds.Select(value => FormattableString.Invariant($"{value:N2} s")))} | × {seconds[^1] / seconds[^2]:N1} |"));
            }
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static double Compile(string folder, string source)
    {
        File.WriteAllText(Path.Combine(folder, "Subject.cs"), source);
        File.WriteAllLines(Path.Combine(folder, "options.rsp"),
        [
            "-nologo", "-target:library", "-preferreduilang:en", "-reportanalyzer", "-nowarn:CS1701,CS1702,CS1998", "-warn:0", "-out:Subject.dll", "Subject.cs",
            $"-analyzer:\"{AppContext.BaseDirectory}IotJobs.Analyzers.dll\"", .. ManyJobs.References.Select(path => $"-reference:\"{path}\""),
        ]);
        using var compiler = Process.Start(new ProcessStartInfo("dotnet", ["exec", Compiler, "-noconfig", "@options.rsp"]) { WorkingDirectory = folder, RedirectStandardOutput = true })!;
        var report = compiler.StandardOutput.ReadToEnd();
        compiler.WaitForExit();

        // A report below a thousandth has a sign before it.
        return Seconds().Match(report) is { Success: true } found
            ? double.Parse(found.Groups[1].Value, CultureInfo.InvariantCulture)
            : throw new InvalidOperationException(report);
    }

    private static string Compiler =>
        typeof(GrowthBenchmark).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(item => item.Key == "Compiler").Value!;

    [GeneratedRegex(@"<?([\d.]+)\s+<?\d+\s+IotJobs\.Analyzers, Version")]
    private static partial Regex Seconds();
}
