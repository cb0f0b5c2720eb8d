using System.ComponentModel;
using System.Text.Json;

namespace IotJobs.Tests;

public class JobIdTests
{
    [Theory]
    [InlineData("a")]
    [InlineData("DEVICE_OTA_JOB_TEST_TWOK_1234_1")]
    [InlineData("-_-")]
    [InlineData("AZaz09")]
    public void Parse_keeps_legal_text(string text)
    {
        Assert.Equal(text, JobId.Parse(text).Value);
        Assert.Equal(text, JobId.Parse(text.AsSpan()).Value);
        Assert.Equal(text, (string)JobId.Parse(text));
        Assert.False(JobId.Parse(text).IsDefault);
    }

    [Theory]
    [InlineData("a.b", "The JobId holds '.' at index 1. A JobId may hold only A-Z, a-z, 0-9, '-' and '_'.")]
    [InlineData("", "The JobId is empty; at least 1 character is needed.")]
    [InlineData("é", "The JobId holds 'é' (U+00E9) at index 0.")]
    [InlineData("ab\n", "The JobId holds U+000A at index 2.")]
    [InlineData("x😀", "The JobId holds '😀' (U+1F600) at index 1.")]
    public void Parse_names_what_is_wrong(string text, string message)
    {
        Assert.StartsWith(message, Assert.Throws<FormatException>(() => JobId.Parse(text)).Message);
        Assert.StartsWith(message, Assert.Throws<FormatException>(() => JobId.Parse(text.AsSpan())).Message);
        Assert.False(JobId.TryParse(text, out var jobId));
        Assert.True(jobId.IsDefault);
        Assert.False(JobId.TryParse(text.AsSpan(), out _));
    }

    [Fact]
    public void Parse_accepts_64_characters_and_refuses_65()
    {
        Assert.Equal(64, JobId.Parse(new string('a', 64)).Value.Length);
        var refused = Assert.Throws<FormatException>(() => JobId.Parse(new string('a', 65)));
        Assert.Equal("The JobId has 65 characters; at most 64 are legal.", refused.Message);
    }

    [Fact]
    public void Parse_names_half_a_surrogate_pair()
    {
        var refused = Assert.Throws<FormatException>(() => JobId.Parse("x\uD83D"));
        Assert.StartsWith("The JobId holds U+D83D at index 1.", refused.Message);
    }

    [Fact]
    public void Null_is_refused()
    {
        Assert.Throws<ArgumentNullException>(() => JobId.Parse(null!));
        Assert.Throws<ArgumentNullException>(() => JobId.New(null!));
        Assert.False(JobId.TryParse(null, out _));
    }

    [Fact]
    public void New_makes_a_legal_id_that_is_new_each_time()
    {
        var prefix = new string('p', 32);
        var first = JobId.New(prefix);
        Assert.StartsWith(prefix, first.Value);
        Assert.Equal(64, first.Value.Length);
        Assert.Equal(first, JobId.Parse(first.Value));
        Assert.NotEqual(first, JobId.New(prefix));
        Assert.Equal(32, JobId.New("").Value.Length);
    }

    [Fact]
    public void New_refuses_a_prefix_that_cannot_stand_in_a_JobId()
    {
        var tooLong = Assert.Throws<ArgumentException>(() => JobId.New(new string('p', 33)));
        Assert.StartsWith("The prefix has 33 characters; at most 32 fit before the 32 of a Guid.", tooLong.Message);
        Assert.Equal("prefix", tooLong.ParamName);
        var illegal = Assert.Throws<ArgumentException>(() => JobId.New("v1.0"));
        Assert.StartsWith("The prefix holds '.' at index 2. A JobId may hold only A-Z", illegal.Message);
    }

    [Fact]
    public void The_default_names_no_job()
    {
        JobId jobId = default;
        Assert.True(jobId.IsDefault);
        Assert.Equal("", jobId.ToString());
        Assert.Contains("default(JobId)", Assert.Throws<InvalidOperationException>(() => jobId.Value).Message);
        Assert.Throws<InvalidOperationException>(() => (string)jobId);
        Assert.Equal(0, jobId.GetHashCode());
        Assert.Equal(default, jobId);
    }

    [Fact]
    public void Order_and_equality_are_ordinal()
    {
        var (upper, lower) = (JobId.Parse("B"), JobId.Parse("a"));
        Assert.True(upper < lower && upper <= lower && lower > upper && lower >= upper && upper != lower);
        Assert.True(upper == JobId.Parse("B".AsSpan()));
        Assert.Equal(upper.GetHashCode(), JobId.Parse("B".AsSpan()).GetHashCode());
        Assert.True(upper.CompareTo(default) > 0);
        Assert.Equal(1, ((IComparable)upper).CompareTo(null));
        Assert.Throws<ArgumentException>(() => ((IComparable)upper).CompareTo("B"));
    }

    [Fact]
    public void Json_reads_and_writes_it_as_text()
    {
        var jobs = new Dictionary<JobId, JobId[]> { [JobId.Parse("key")] = [JobId.Parse("a"), JobId.Parse("b")] };
        var json = JsonSerializer.Serialize(jobs);
        Assert.Equal("""{"key":["a","b"]}""", json);
        Assert.Equal(jobs, JsonSerializer.Deserialize<Dictionary<JobId, JobId[]>>(json));
    }

    [Theory]
    [InlineData("\"a:b\"", "The JobId holds ':' at index 1.")]
    [InlineData("7", "A JobId is a JSON string, not a Number.")]
    public void Json_that_is_no_JobId_is_refused(string json, string message) =>
        Assert.StartsWith(message, Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<JobId>(json)).Message);

    [Fact]
    public void Json_null_is_refused_where_a_JobId_is_needed()
    {
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<JobId>("null"));
        Assert.Null(JsonSerializer.Deserialize<JobId?>("null"));
        Assert.Throws<InvalidOperationException>(() => JsonSerializer.Serialize(default(JobId)));
    }

    [Fact]
    public void The_type_converter_knows_text()
    {
        var converter = TypeDescriptor.GetConverter(typeof(JobId));
        Assert.Equal(JobId.Parse("a"), converter.ConvertFromInvariantString("a"));
        Assert.Equal("a", converter.ConvertToInvariantString(JobId.Parse("a")));
        Assert.Throws<FormatException>(() => converter.ConvertFromInvariantString("a b"));
    }

#if !NETSTANDARD_RUNTIME
    [Fact]
    public void It_formats_and_parses_like_every_value_of_NET()
    {
        var jobId = JobId.Parse("OTA_1");
        Assert.Equal("to OTA_1.", $"to {jobId}.");
        Assert.Equal("OTA_1", string.Format(null, "{0:anything}", jobId));
        Assert.Equal(jobId, Parsed<JobId>("OTA_1"));
        Assert.False(CanParse<JobId>("a.b"));
        Span<byte> utf8 = stackalloc byte[5];
        Assert.True(((IUtf8SpanFormattable)jobId).TryFormat(utf8, out var written, default, null));
        Assert.True(utf8[..written].SequenceEqual("OTA_1"u8));
        Assert.False(((IUtf8SpanFormattable)jobId).TryFormat(utf8[..4], out written, default, null));
        Span<char> text = stackalloc char[4];
        Assert.False(((ISpanFormattable)jobId).TryFormat(text, out written, default, null));
        Assert.Equal(0, written);
    }

    private static T Parsed<T>(string text)
        where T : ISpanParsable<T> => T.Parse(text, null).Equals(T.Parse(text.AsSpan(), null)) ? T.Parse(text, null) : throw new InvalidOperationException();

    private static bool CanParse<T>(string text)
        where T : ISpanParsable<T> => T.TryParse(text, null, out _) || T.TryParse(text.AsSpan(), null, out _);
#endif
}
