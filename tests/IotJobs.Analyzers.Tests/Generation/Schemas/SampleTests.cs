using IotJobs.Analyzers.Generator.Schema;
using IotJobs.Analyzers.Tests.Generation.Reading;

namespace IotJobs.Analyzers.Tests.Generation.Schemas;

public class SampleTests
{
    [Theory]
    [InlineData("public string Operation => \"UPDATE\"; public string? Name { get; set; }", """{"operation":"UPDATE","name":"text"}""")]
    [InlineData("public Channel Channel { get; set; } public Parts Parts { get; set; }", """{"channel":"Stable","parts":"Boot"}""")]
    [InlineData("public List<int[]>? Rows { get; set; } public Dictionary<string, bool>? Map { get; set; }", """{"rows":[[1]],"map":{"key":true}}""")]
    [InlineData("[JsonPropertyName(\"größe \\\"x\\\"\")] public double Size { get; set; }", """{"größe \"x\"":1.5}""")]
    [InlineData("public string Url => \"${aws:iot:s3-presigned-url-v2:https://b.s3.eu-west-1.amazonaws.com/k}\"; [S3Presigned] public string? Image { get; set; }", """{"url":"text","image":"https://bucket.s3.eu-west-1.amazonaws.com/firmware.bin"}""")]
    [InlineData("[JsonIgnore] public int Attempt { get; set; }", "{}")]
    [InlineData("public Job? Next { get; set; } public int X { get; set; }", """{"x":1}""")]
    [InlineData("[JsonIgnore(Condition = JsonIgnoreCondition.Never)] public Job? Next { get; set; }", """{"next":null}""")]
    [InlineData("public required List<Job> Children { get; init; } public required Dictionary<string, Job?> Named { get; init; }", """{"children":[],"named":{}}""")]
    [InlineData("public Node? Node { get; set; }", """{"node":{"name":"text","more":[]}}""")]
    [InlineData("public Nothing? None { get; set; } public List<Nothing>? Nones { get; set; }", """{"nones":[]}""")]
    public void Sample_has_every_member_and_ends(string members, string sample)
    {
        var code = $$"""
            [FirmwareJob] public partial class Job { {{members}} }
            public class Node { public required string Name { get; init; } public Node? Left { get; set; } public List<Node>? More { get; set; } }
            public enum Channel { Stable, Beta }
            [Flags] public enum Parts { Boot = 1, Kernel = 2 }
            public enum Nothing { }
            """;
        using var job = ReadJob.Load(code, "null!");
        Assert.Equal(sample, SampleDocument.Of(JobModels.Of(code)));
        Assert.NotNull(job.TryText(sample));
        Assert.Equal("", Validator.Complaints(job.Schema(), sample));
    }

    [Theory]
    [InlineData("required Job Next")]
    [InlineData("Nothing Word")]
    public void Job_that_no_document_describes_has_no_sample(string member) =>
        Assert.Null(SampleDocument.Of(JobModels.Of($"[FirmwareJob] public partial class Job {{ public {member} {{ get; init; }} }} public enum Nothing {{ }}")));

    [Fact]
    public void Types_that_hold_each_other_in_many_ways_end_soon()
    {
        var types = string.Concat(Enumerable.Range(0, 30).Select(i => $"public class T{i} {{ public T{i + 1}? A {{ get; set; }} public T{i + 1}? B {{ get; set; }} }}\n"));
        var sample = SampleDocument.Of(JobModels.Of($"[FirmwareJob] public partial class Job {{ public T0? T {{ get; set; }} }} {types} public class T30 {{ }}"))!;
        Assert.InRange(sample.Length, 1000, 32_768);
    }
}
