using System.Text.Json.Nodes;
using IotJobs.Analyzers.Tests.Generation.Reading;
using IotJobs.Analyzers.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace IotJobs.Analyzers.Tests.Generation;

/// <summary>[S3Presigned]: the placeholder goes out, the signed URL comes in.</summary>
public sealed class PresignedMemberTests
{
    private const string Url = "https://bucket.s3.eu-west-1.amazonaws.com/fw 1.bin";
    private const string Placeholder = "${aws:iot:s3-presigned-url-v2:https://bucket.s3.eu-west-1.amazonaws.com/fw%201.bin}";
    private const string Signed = "https://bucket.s3.eu-west-1.amazonaws.com/fw%201.bin?X-Amz-Expires=3600&X-Amz-Signature=0";

    private const string Job = """
        public abstract class Base { [S3Presigned] public required string Inherited { get; init; } }
        public sealed record Part([property: S3Presigned] Uri Url, string Note);
        [FirmwareJob] public sealed partial class Job : Base
        {
            public string Operation => "UPDATE";
            [S3Presigned] public required Uri Url { get; init; }
            [S3Presigned] public Uri? Optional { get; init; }
            [S3Presigned] public string? OptionalText { get; init; }
            [S3Presigned, JsonIgnore(Condition = JsonIgnoreCondition.Never)] public Uri? Never { get; init; }
            [S3Presigned] public List<Uri?> Files { get; init; } = new();
            [S3Presigned] public Dictionary<string, string>? Named { get; init; }
            public List<Uri?>? Plain { get; init; }
            public required Part Part { get; init; }
            [S3Presigned] public string Constant => "https://s3.eu-west-1.amazonaws.com/b/k?versionId=1";
            [JsonInclude, S3Presigned] private Uri Field = null!;
            public static Job Of(string url) => new()
            {
                Inherited = url, Url = new Uri(url), OptionalText = url, Files = { new Uri(url), null }, Named = new() { ["a"] = url },
                Plain = new() { new Uri(url), null }, Part = new(new Uri(url), "n"), Field = new Uri(url),
            };
        }
        """;

    private const string Written = $$"""
        {"operation":"UPDATE","url":"{{Placeholder}}","optionalText":"{{Placeholder}}","never":null,"files":["{{Placeholder}}",null],"named":{"a":"{{Placeholder}}"},"plain":["{{Url}}",null],"part":{"url":"{{Placeholder}}","note":"n"},"constant":"${aws:iot:s3-presigned-url-v2:https://s3.eu-west-1.amazonaws.com/b/k%3FversionId%3D1}","field":"{{Placeholder}}","inherited":"{{Placeholder}}"}
        """;

    [Fact]
    public void The_document_carries_placeholders()
    {
        using var job = ReadJob.Load(Job, $"Job.Of(\"{Url}\")");
        Assert.Equal(Written, job.Create().ToJobDocument());
    }

    [Fact]
    public void What_was_written_is_read_and_written_again_as_it_was()
    {
        using var job = ReadJob.Load(Job, $"Job.Of(\"{Url}\")");
        var document = job.Create().ToJobDocument();
        Assert.Equal(document, job.Again(document));
    }

    [Fact]
    public void The_device_reads_the_signed_URL()
    {
        using var code = LoadedCode.Load($$"""
            public static class Case
            {
                public static string Read(string json)
                {
                    var job = Job.ParseJobDocument(json);
                    return string.Join("\n", job.Url.OriginalString, job.OptionalText, job.Files[0]!.OriginalString, job.Named!["a"], job.Part.Url.OriginalString, job.Inherited);
                }
            }
            {{Job}}
            """);
        var delivered = Written.Replace(Placeholder, Signed, StringComparison.Ordinal)
            .Replace("${aws:iot:s3-presigned-url-v2:https://s3.eu-west-1.amazonaws.com/b/k%3FversionId%3D1}", Signed, StringComparison.Ordinal);
        Assert.Equal(Enumerable.Repeat(Signed, 6), ((string)code.Call("Read", delivered)!).Split('\n'));
    }

    [Theory]
    [InlineData("[S3Presigned] public required Uri Url { get; init; }", "new Uri(\"https://example.com/fw.bin\")", "Url is not the URL of an object in S3: its host")]
    [InlineData("[S3Presigned] public required string Url { get; init; }", "null!", "Url is not the URL of an object in S3: it is null")]
    [InlineData("[S3Presigned] public required Uri Url { get; init; }", "null!", "Url is not the URL of an object in S3: it is null")]
    [InlineData("[S3Presigned] public required string[] Url { get; init; }", "new[] { \"http://b.s3.amazonaws.com/k\" }", "Url is not the URL of an object in S3: it does not begin with https://")]
    public void What_is_no_object_in_S3_is_refused(string member, string value, string message)
    {
        using var job = ReadJob.Load($"[FirmwareJob] public partial class Job {{ {member} }}", $"new Job {{ Url = {value} }}");
        var refused = Assert.Throws<ArgumentException>(() => job.Create().ToJobDocument());
        Assert.StartsWith(message, refused.Message, StringComparison.Ordinal);
        Assert.Equal("Url", refused.ParamName);
    }

    [Fact]
    public void Where_nullable_is_off_null_is_left_out_as_everywhere()
    {
        using var job = ReadJob.Load("[FirmwareJob] public partial class Job { [S3Presigned] public Uri Url { get; set; } public int X => 1; }", nullable: NullableContextOptions.Disable);
        Assert.Equal("{\"x\":1}", job.Create().ToJobDocument());
    }

    [Fact]
    public void Requests_and_template_carry_the_same_document()
    {
        const string Template = """
            public static class Case
            {
                static Job Job() => new Job { Url = new Uri("https://b.s3.amazonaws.com/ü.bin") };
                public static string[] Documents() => new[]
                {
                    Job().ToJobDocument(), Job().ToCreateJobRequest("arn:1").Document, Job().ToCreateJobTemplateRequest("t", "d").Document,
                    JsonDocument.Parse(Job().ToCreateJobInputJson("arn:1")).RootElement.GetProperty("document").GetString()!,
                };
            }
            [FirmwareJob("A"), JobPresignedUrls("arn:aws:iam::123456789012:role/r")] public partial class Job { [S3Presigned] public required Uri Url { get; init; } }
            """;
        using var code = LoadedCode.Load(Template, References.AwsSdkV4);
        Assert.All((string[])code.Call("Documents")!, document => Assert.Equal("{\"url\":\"${aws:iot:s3-presigned-url-v2:https://b.s3.amazonaws.com/%C3%BC.bin}\"}", document));
    }

    [Fact]
    public void A_constant_placeholder_is_nothing_that_the_device_finds()
    {
        using var job = ReadJob.Load("[FirmwareJob] public partial class Job { public string Operation => \"A\"; public string Url => \"${aws:iot:s3-presigned-url:https://s3.amazonaws.com/b/k}\"; }");
        const string document = """{"operation":"A","url":"${aws:iot:s3-presigned-url:https://s3.amazonaws.com/b/k}"}""";
        Assert.Equal(document, job.Create().ToJobDocument());
        Assert.Equal(document, job.Again($$"""{"operation":"A","url":"{{Signed}}"}"""));
        Assert.Equal("""{"operation":{"const":"A"},"url":{"type":"string"}}""", JsonNode.Parse(job.Schema())!["properties"]!.ToJsonString());
    }

    [Fact]
    public void The_schema_takes_what_is_written_and_what_the_device_sees()
    {
        using var job = ReadJob.Load("[FirmwareJob] public partial class Job { [S3Presigned] public required Uri Url { get; init; } [S3Presigned] public string? Other { get; init; } [S3Presigned] public string K => \"https://b.s3.amazonaws.com/k\"; }", "null!");
        var schema = JsonNode.Parse(job.Schema())!;
        Assert.Equal("""{"url":{"type":"string"},"other":{"type":"string"},"k":{"type":"string"}}""", schema["properties"]!.ToJsonString());
        Assert.Equal("""["url","k"]""", schema["required"]!.ToJsonString());
    }
}
