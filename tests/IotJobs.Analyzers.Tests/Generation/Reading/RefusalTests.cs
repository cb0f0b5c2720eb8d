using System.Text;

namespace IotJobs.Analyzers.Tests.Generation.Reading;

public sealed class RefusalTests(RefusalTests.Fixture fixture) : IClassFixture<RefusalTests.Fixture>
{
    private const string Types = """
        [FirmwareJob] public partial class Job
        {
            public string Operation => "UPDATE";
            public int Level => 3;
            public bool Force => true;
            public required IReadOnlyList<Target> Target { get; init; }
            public byte Size { get; set; }
            public Dictionary<string, int>? Counts { get; set; }
            public Dictionary<string, JsonElement>? Any { get; set; }
            public Kind Kind { get; set; }
            public Access Access { get; set; } = Access.Read;
            public Strict? Strict { get; set; }
            public string? Text { get; set; }
            public Version? Firmware { get; set; }
            public TimeOnly? At { get; set; }
            public TimeSpan? Lasts { get; set; }
        }
        public class Target { public required string Version { get; init; } public Guid? Id { get; set; } public double Ratio { get; set; } [JsonPropertyName("odd name")] public Kind? Odd { get; set; } }
        public enum Kind { A, B }
        [Flags] public enum Access { Read = 1, Write = 2 }
        public class Strict { private int _x; public int X { get => _x; set => _x = value > 0 ? value : throw new ArgumentException("X is positive."); } }
        """;

    private const string Head = "\"operation\":\"UPDATE\",\"level\":3,\"force\":true,";
    private const string Good = "{" + Head + "\"target\":[]}";

    private ReadJob Job => fixture.Job;

    [Theory]
    [InlineData("{\"target\":[{\"version\":\"1\"},{\"version\":5}]}", "Expected a string, but found 5", "$.target[1].version", "5}]}")]
    [InlineData("{\"target\":[{\"version\":\"1\",\"id\":\"x\"}]}", "Expected a Guid as 00000000-0000-0000-0000-000000000000, but found \"x\"", "$.target[0].id", "\"x\"")]
    [InlineData("{\"target\":[{\"odd name\":\"C\"}]}", "Expected one of \"A\", \"B\", but found \"C\"", "$.target[0]['odd name']", "\"C\"")]
    [InlineData("{\"target\":[{\"ratio\":1e999}]}", "Expected a number in the range of a double, but found 1e999", "$.target[0].ratio", "1e999")]
    [InlineData("{\"target\":[{\"id\":null}]}", "The member is missing", "$.target[0].version", "}]}")]
    [InlineData("{\"target\":[null,7]}", "Expected an object, but found 7", "$.target[1]", "7]")]
    [InlineData("{\"target\":{}}", "Expected an array, but found an object", "$.target", "{}}")]
    [InlineData("{\"target\":null}", "Expected an array, but found null", "$.target", "null")]
    [InlineData("{\"size\":256}", "Expected a whole number from 0 to 255, but found 256", "$.size", "256")]
    [InlineData("{\"size\":1.5}", "Expected a whole number from 0 to 255, but found 1.5", "$.size", "1.5")]
    [InlineData("{\"size\":\"1\"}", "Expected a whole number from 0 to 255, but found \"1\"", "$.size", "\"1\"")]
    [InlineData("{\"size\":1,\"target\":[],\"size\":1}", "The member is there twice", "$.size", "\"size\":1}")]
    [InlineData("{\"size\":null,\"size\":1}", "The member is there twice", "$.size", "\"size\":1}")]
    [InlineData("{\"size\":1,\"siz\\u0065\":1}", "The member is there twice", "$.size", "\"siz\\u0065\"")]
    [InlineData("{\"counts\":{\"a b\":1,\"a b\":2}}", "The member is there twice", "$.counts['a b']", "\"a b\":2")]
    [InlineData("{\"counts\":{\"a\":null}}", "Expected a whole number from -2147483648 to 2147483647, but found null", "$.counts.a", "null")]
    [InlineData("{\"kind\":\"a\"}", "Expected one of \"A\", \"B\", but found \"a\"", "$.kind", "\"a\"")]
    [InlineData("{\"kind\":1}", "Expected a string, but found 1", "$.kind", "1}")]
    [InlineData("{\"access\":\"Read, Run\"}", "Expected words out of \"Read\", \"Write\", but found \"Read, Run\"", "$.access", "\"Read, Run\"")]
    [InlineData("{\"operation\":\"REBOOT\"}", "Expected \"UPDATE\", but found \"REBOOT\"", "$.operation", "\"REBOOT\"")]
    [InlineData("{\"level\":4}", "Expected 3, but found 4", "$.level", "4}")]
    [InlineData("{\"force\":false}", "Expected true, but found false", "$.force", "false")]
    [InlineData("{" + Head + "\"size\":1}", "The member is missing", "$.target", "}")]
    [InlineData("{\"level\":3,\"force\":true,\"target\":[]}", "The member is missing", "$.operation", "}")]
    [InlineData("{\"text\":\"an extraordinarily long text of many words\",\"size\":\"an extraordinarily long text of many words\"}", "Expected a whole number from 0 to 255, but found \"an extraordinarily long text of …\"", "$.size", "\"an extraordinarily long text of many words\"}")]
    [InlineData("{\"text\":\"\\ud800\"}", "The value is refused: ", "$.text", "\"\\ud800\"")]
    [InlineData("{\"firmware\":\"1. 2\"}", "Expected a version as 1.2.3, but found \"1. 2\"", "$.firmware", "\"1. 2\"")]
    [InlineData("{\"firmware\":\"1.+2\"}", "Expected a version as 1.2.3, but found \"1.+2\"", "$.firmware", "\"1.+2\"")]
    [InlineData("{\"at\":\"0.12:00:00\"}", "Expected a time of day as HH:mm:ss, but found \"0.12:00:00\"", "$.at", "\"0.12")]
    [InlineData("{\"at\":\"-00:00:00\"}", "Expected a time of day as HH:mm:ss, but found \"-00:00:00\"", "$.at", "\"-00")]
    [InlineData("{\"at\":\"0\"}", "Expected a time of day as HH:mm:ss, but found \"0\"", "$.at", "\"0\"")]
    [InlineData("{\"lasts\":\" 00:00:01\"}", "Expected a duration as [-][d.]hh:mm:ss[.fffffff], but found \" 00:00:01\"", "$.lasts", "\" 00")]
    [InlineData("{\"strict\":{\"x\":0}}", "The value is refused: X is positive", "$.strict", "}}")]
    [InlineData("[]", "Expected an object, but found an array", "$", "[]")]
    [InlineData("null", "Expected an object, but found null", "$", "null")]
    [InlineData("7", "Expected an object, but found 7", "$", "7")]
    [InlineData("", "The job document is not JSON: ", "$", "")]
    [InlineData("  \n", "The job document is not JSON: ", "$", "")]
    [InlineData("{\n\"size\":\n tru}", "The job document is not JSON: ", "$.size", "}")]
    [InlineData("{\"size\":01}", "The job document is not JSON: ", "$.size", "1}")]
    [InlineData("{\"size\":1,}", "The job document is not JSON: ", "$.size", "}")]
    [InlineData("{/* */}", "The job document is not JSON: ", "$", "/*")]
    [InlineData("{'size':1}", "The job document is not JSON: ", "$", "'size'")]
    [InlineData("{\"target\":[{}", "The member is missing", "$.target[0].version", "}")]
    [InlineData("{\"target\":[", "The job document is not JSON: ", "$.target", "")]
    [InlineData(Good + "x", "The job document is not JSON: ", "$", "x")]
    [InlineData(Good + "{}", "The job document is not JSON: ", "$", "{}")]
    public void A_document_is_refused_at_its_place(string json, string problem, string path, string place)
    {
        foreach (var prefix in new[] { "", "\uFEFF", "  \n" })
        {
            var text = prefix + json;
            var offset = text.LastIndexOf(place, StringComparison.Ordinal);
            var refusal = Job.Refuse(text);
            Assert.StartsWith(problem, refusal.Text.Message, StringComparison.Ordinal);
            Assert.EndsWith($" (at {path}, character {offset}).", refusal.Text.Message, StringComparison.Ordinal);
            Assert.EndsWith($" (at {path}, byte {Encoding.UTF8.GetByteCount(text[..offset])}).", refusal.Bytes.Message, StringComparison.Ordinal);
            Assert.Equal((path, path), (refusal.Text.Path, refusal.Bytes.Path));
            Assert.Equal((offset, Encoding.UTF8.GetByteCount(text[..offset])), (refusal.Text.Offset, refusal.Bytes.Offset));
        }
    }

    [Fact]
    public void Offsets_are_characters_for_text_and_bytes_for_UTF_8()
    {
        var (text, bytes) = Job.Refuse("{\"text\":\"ü€😀\",\"size\":true}");
        Assert.Equal(22, text.Offset);
        Assert.Equal(27, bytes.Offset);
    }

    [Fact]
    public void A_document_may_be_64_levels_deep_and_no_deeper()
    {
        static string Deep(int levels) => Good[..^1] + ",\"any\":{\"a\":" + new string('[', levels - 2) + new string(']', levels - 2) + "}}";
        Assert.Contains("[[", Job.Again(Deep(64)), StringComparison.Ordinal);
        var refusal = Job.Refuse(Deep(65)).Bytes;
        Assert.Contains("64", refusal.Message, StringComparison.Ordinal);
        Assert.StartsWith("$.any.a[0]", refusal.Path, StringComparison.Ordinal);
        Job.Refuse(Good[..^1] + ",\"unknown\":" + new string('[', 100_000));
    }

    [Fact]
    public void Bytes_that_are_not_UTF_8_are_refused_wherever_they_are()
    {
        foreach (var wrong in new byte[][] { [0x80], [0xC0, 0xAF], [0xE0, 0x80, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xF0, 0x9F, 0x98], [0xFF] })
        {
            byte[] document = [.. "{\"unknown\":\"ü"u8, .. wrong, .. "\"}"u8];
            var refusal = Job.Refuse(document);
            Assert.Equal((14, "$.unknown"), (refusal.Offset, refusal.Path));
            Assert.StartsWith("The job document is not UTF-8", refusal.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Text_with_half_of_a_surrogate_pair_is_refused_at_it()
    {
        var refusal = Assert.Throws<JobDocumentException>(() => Job.ParseText("{\"unknown\":\"ü\uD800\"}"));
        Assert.Equal((13, "$.unknown"), (refusal.Offset, refusal.Path));
        Assert.Null(Job.TryText("{\"unknown\":\"\uDC00\"}"));
    }

    [Fact]
    public void Null_text_is_no_document_to_try_and_an_argument_error_to_parse()
    {
        Assert.Throws<ArgumentNullException>(() => Job.ParseText(null!));
        Assert.Null(Job.TryText(null!));
    }

    [Fact]
    public void A_document_of_another_job_is_not_this_one_whatever_follows() =>
        Assert.Null(Job.TryText("{\"operation\":\"REBOOT\", anything"));

    [Fact]
    public void A_constant_inside_the_document_is_demanded_too()
    {
        using var job = ReadJob.Load("""
            [FirmwareJob] public partial class Job { public Part? Part { get; set; } }
            public class Part { public string Kind => "a\"ü\n"; public char Letter => 'x'; public int X { get; set; } }
            """);
        Assert.Equal("""{"part":{"kind":"a\"ü\n","letter":"x","x":1}}""", job.Again("""{"part":{"kind":"a\u0022ü\u000a","x":1,"letter":"\u0078"}}"""));
        Assert.Equal("$.part.kind", job.Refuse("""{"part":{"kind":"b","x":1}}""").Text.Path);
        Assert.Equal("$.part.letter", job.Refuse("""{"part":{"kind":"a\"ü\n","x":1}}""").Text.Path);
    }

    /// <summary>The job, loaded once.</summary>
    public sealed class Fixture : IDisposable
    {
        internal ReadJob Job { get; } = ReadJob.Load(Types, "null");

        public void Dispose() => Job.Dispose();
    }
}
