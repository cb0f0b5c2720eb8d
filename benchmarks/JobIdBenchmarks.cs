using System.Text.RegularExpressions;
using BenchmarkDotNet.Attributes;

namespace IotJobs.Benchmarks;

/// <summary>Whether a text is a JobId.</summary>
public partial class JobIdBenchmarks
{
    private readonly string _text = "DEVICE_OTA_JOB_TEST_TWOK_1234_1";

    [Benchmark(Baseline = true)]
    public bool SourceGeneratedRegex() => Pattern().IsMatch(_text);

    [Benchmark]
    public bool IotJobs() => JobId.TryParse(_text, out _);

    [GeneratedRegex("^[a-zA-Z0-9_-]{1,64}\\z")]
    private static partial Regex Pattern();
}
