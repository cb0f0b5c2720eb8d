using System.Text.RegularExpressions;
using BenchmarkDotNet.Attributes;

namespace IotJobs.Benchmarks;

/// <summary>Whether a text is a JobId. Sixteen texts an invocation: one check alone is too short to be measured.</summary>
public partial class JobIdBenchmarks
{
    private const int Count = 16;

    private readonly string[] _texts = [.. Enumerable.Range(0, Count).Select(i => $"DEVICE_OTA_JOB_TEST_TWOK_{1234 + i}_1")];

    [Benchmark(Baseline = true, OperationsPerInvoke = Count)]
    public int SourceGeneratedRegex()
    {
        var legal = 0;
        foreach (var text in _texts)
        {
            legal += Pattern().IsMatch(text) ? 1 : 0;
        }

        return legal;
    }

    [Benchmark(OperationsPerInvoke = Count)]
    public int IotJobs()
    {
        var legal = 0;
        foreach (var text in _texts)
        {
            legal += JobId.TryParse(text, out _) ? 1 : 0;
        }

        return legal;
    }

    [GeneratedRegex("^[a-zA-Z0-9_-]{1,64}\\z")]
    private static partial Regex Pattern();
}
