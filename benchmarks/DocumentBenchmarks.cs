using System.Text.Json;
using BenchmarkDotNet.Attributes;
using Newtonsoft.Json.Serialization;

namespace IotJobs.Benchmarks;

/// <summary>The reference job's document as text.</summary>
public class DocumentBenchmarks
{
    private static readonly Newtonsoft.Json.JsonSerializerSettings s_newtonsoft = new()
    {
        ContractResolver = new CamelCasePropertyNamesContractResolver(),
    };

    private readonly ReferenceJob _job = ReferenceJob.Create();
    private string _finished = "";

    [GlobalSetup]
    public void Setup()
    {
        _finished = SystemTextJson();
        if (IotJobs() != _finished || NewtonsoftJson() != _finished)
        {
            throw new InvalidOperationException("The serializers do not write the same document.");
        }
    }

    [Benchmark(Baseline = true)]
    public string SystemTextJson() => JsonSerializer.Serialize(_job, ReferenceJobContext.Default.ReferenceJob);

    [Benchmark]
    public string NewtonsoftJson() => Newtonsoft.Json.JsonConvert.SerializeObject(_job, s_newtonsoft);

    [Benchmark]
    public string IotJobs() => _job.ToJobDocument();

    [Benchmark]
    public string CopyOfFinishedText() => new(_finished.AsSpan());
}
