using System.Globalization;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using IotJobs.Benchmarks.Generators;
using IotJobs.Benchmarks.Growth;
using IotJobs.Benchmarks.Shapes;
using Perfolizer.Horology;

if (args is ["generator", .. var count])
{
    GeneratorBenchmark.Run(count.Length > 0 ? int.Parse(count[0], CultureInfo.InvariantCulture) : 300);
    return;
}

if (args is ["typing", .. var types])
{
    TypingBenchmark.Run(types.Length > 0 ? int.Parse(types[0], CultureInfo.InvariantCulture) : 100);
    return;
}

if (args is ["shapes", .. var words])
{
    ShapeTable.Run(words.Contains("--quick"), words.FirstOrDefault(word => word[0] != '-'));
    return;
}

if (args is ["growth", .. var forms])
{
    GrowthBenchmark.Run(forms.FirstOrDefault());
    return;
}

// Many short iterations: a table takes a minute or two, and its Min column holds even where other programs want the processor too.
var config = DefaultConfig.Instance
    .AddJob(Job.Default.WithLaunchCount(1).WithWarmupCount(60).WithIterationTime(TimeInterval.FromMilliseconds(50)).WithIterationCount(100))
    .AddDiagnoser(MemoryDiagnoser.Default)
    .AddColumn(StatisticColumn.Min)
    .HideColumns(Column.Error, Column.StdDev, Column.Median, Column.RatioSD, Column.Gen0, Column.Gen1)
    .WithOptions(ConfigOptions.StopOnFirstError);

BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args.Length > 0 ? args : ["--filter", "*"], config);
