using System.Text;
using System.Text.Json;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;

namespace IotJobs.Benchmarks;

/// <summary>The reference job out of its document, as UTF-8 and as text.</summary>
[GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByCategory)]
[CategoriesColumn]
public class ParseBenchmarks
{
    private const string Bytes = "UTF-8";
    private const string Characters = "text";

    private readonly string _text = ReferenceJob.Create().ToJobDocument();
    private byte[] _utf8 = [];

    [GlobalSetup]
    public void Setup()
    {
        _utf8 = Encoding.UTF8.GetBytes(_text);
        ReferenceJob[] jobs = [SystemTextJsonOfUtf8(), IotJobsOfUtf8(), SystemTextJsonOfText(), IotJobsOfText(), NewtonsoftJsonOfText()];
        if (jobs.Any(job => job.ToJobDocument() != _text))
        {
            throw new InvalidOperationException("The parsers do not read the same job.");
        }

        if (WalkOfUtf8() != WalkOfText())
        {
            throw new InvalidOperationException("The walks do not read the same tokens.");
        }
    }

    [Benchmark(Baseline = true), BenchmarkCategory(Bytes)]
    public ReferenceJob SystemTextJsonOfUtf8() => JsonSerializer.Deserialize(_utf8, ReferenceJobReadingContext.Default.ReferenceJob)!;

    [Benchmark, BenchmarkCategory(Bytes)]
    public ReferenceJob IotJobsOfUtf8() => ReferenceJob.ParseJobDocument(_utf8);

    [Benchmark, BenchmarkCategory(Bytes)]
    public int WalkOfUtf8() => Walk(_utf8);

    [Benchmark(Baseline = true), BenchmarkCategory(Characters)]
    public ReferenceJob SystemTextJsonOfText() => JsonSerializer.Deserialize(_text, ReferenceJobReadingContext.Default.ReferenceJob)!;

    [Benchmark, BenchmarkCategory(Characters)]
    public ReferenceJob NewtonsoftJsonOfText() => Newtonsoft.Json.JsonConvert.DeserializeObject<ReferenceJob>(_text)!;

    [Benchmark, BenchmarkCategory(Characters)]
    public ReferenceJob IotJobsOfText() => ReferenceJob.ParseJobDocument(_text);

    [Benchmark, BenchmarkCategory(Characters)]
    public int WalkOfText()
    {
        Span<byte> utf8 = stackalloc byte[1024];
        return Walk(utf8[..Encoding.UTF8.GetBytes(_text, utf8)]);
    }

    private static int Walk(ReadOnlySpan<byte> utf8)
    {
        var reader = new Utf8JsonReader(utf8);
        var tokens = 0;
        while (reader.Read())
        {
            tokens++;
        }

        return tokens;
    }
}
