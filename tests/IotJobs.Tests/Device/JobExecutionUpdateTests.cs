using System.Buffers;
using System.Text;
using System.Text.Json;
using IotJobs.Device;

namespace IotJobs.Tests.Device;

public class JobExecutionUpdateTests
{
    [Theory]
    [InlineData(JobUpdateStatus.InProgress, "IN_PROGRESS")]
    [InlineData(JobUpdateStatus.Succeeded, "SUCCEEDED")]
    [InlineData(JobUpdateStatus.Failed, "FAILED")]
    [InlineData(JobUpdateStatus.Rejected, "REJECTED")]
    public void A_status_alone_is_an_update(JobUpdateStatus status, string word) =>
        Assert.Equal("{\"status\":\"" + word + "\"}", new JobExecutionUpdate(status).ToString());

    [Fact]
    public void Every_member_is_written()
    {
        var update = new JobExecutionUpdate(JobUpdateStatus.InProgress)
        {
            StatusDetails = new Dictionary<string, string> { ["step:1"] = "say \"é😀\"", ["b"] = "{" },
            ExpectedVersion = 3,
            ExecutionNumber = 2939653338,
            IncludeJobExecutionState = true,
            IncludeJobDocument = true,
            StepTimeoutInMinutes = -1,
            ClientToken = "a\nb",
        };
        const string expected = """
            {"status":"IN_PROGRESS","statusDetails":{"step:1":"say \"é😀\"","b":"{"},"expectedVersion":3,"executionNumber":2939653338,"includeJobExecutionState":true,"includeJobDocument":true,"stepTimeoutInMinutes":-1,"clientToken":"a\nb"}
            """;
        Assert.Equal(expected, update.ToString());
        Assert.Equal(expected, Encoding.UTF8.GetString(update.ToUtf8Bytes()));
        var written = new ArrayBufferWriter<byte>();
        update.WriteTo(written);
        Assert.Equal(update.ToUtf8Bytes(), written.WrittenSpan.ToArray());
        using var read = JsonDocument.Parse(written.WrittenMemory);
        Assert.Equal("say \"é😀\"", read.RootElement.GetProperty("statusDetails").GetProperty("step:1").GetString());
    }

    [Fact]
    public void Start_next_has_its_own_members()
    {
        Assert.Equal("{}", new JobStartNext().ToString());
        var request = new JobStartNext { StatusDetails = new Dictionary<string, string> { ["a"] = "b" }, StepTimeoutInMinutes = 10080, ClientToken = "t" };
        var written = new ArrayBufferWriter<byte>();
        request.WriteTo(written);
        Assert.Equal("""{"statusDetails":{"a":"b"},"stepTimeoutInMinutes":10080,"clientToken":"t"}""", Encoding.UTF8.GetString(written.WrittenSpan));
        Assert.Equal(request.ToUtf8Bytes(), written.WrittenSpan.ToArray());
    }

    [Fact]
    public void A_status_that_a_device_may_not_send_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new JobExecutionUpdate((JobUpdateStatus)4));

    [Theory]
    [InlineData(1, true)]
    [InlineData(10080, true)]
    [InlineData(-1, true)]
    [InlineData(0, false)]
    [InlineData(-2, false)]
    [InlineData(10081, false)]
    public void A_step_timeout_is_1_to_10080_or_minus_1(int minutes, bool isLegal)
    {
        var update = Record.Exception(() => new JobExecutionUpdate(JobUpdateStatus.InProgress) { StepTimeoutInMinutes = minutes });
        var startNext = Record.Exception(() => new JobStartNext { StepTimeoutInMinutes = minutes });
        Assert.Equal(isLegal, update is null);
        Assert.Equal(isLegal, startNext is null);
        Assert.True(isLegal || (update is ArgumentOutOfRangeException && startNext is ArgumentOutOfRangeException));
    }

    [Theory]
    [InlineData("", "v", "\"\"")]
    [InlineData("a b", "v", "U+0020")]
    [InlineData("ä", "v", "U+00E4")]
    [InlineData("k", "", "\"k\"")]
    [InlineData("k", null, "null")]
    [InlineData("k", "a\nb", "U+000A at index 1")]
    [InlineData("k", "a\u200Bb", "U+200B")]
    [InlineData("k", "\uE000", "U+E000")]
    public void Status_details_that_are_not_legal_are_refused(string key, string? value, string mentioned)
    {
        var exception = Refusal(new() { [key] = value! });
        Assert.Contains(mentioned, exception.Message);
        Assert.Contains("\"" + key + "\"", exception.Message);
        Assert.Equal("StatusDetails", exception.ParamName);
    }

    [Fact]
    public void Half_of_a_surrogate_pair_is_refused() => Assert.Contains("U+D83D at index 1", Refusal(new() { ["k"] = "a\uD83D" }).Message);

    [Fact]
    public void Lengths_are_limited_and_a_surrogate_pair_is_one_character()
    {
        Assert.Contains("129", Refusal(new() { [new string('k', 129)] = "v" }).Message);
        Assert.Contains("1024", Refusal(new() { ["k"] = new string('v', 1025) }).Message);
        AssertLegal(new() { [new string('k', 128)] = new string('v', 1024) });
        AssertLegal(new() { ["k"] = string.Concat(Enumerable.Repeat("😀", 1024)) });
    }

    [Fact]
    public void There_are_at_most_10_pairs()
    {
        AssertLegal(Enumerable.Range(0, 10).ToDictionary(i => "k" + i, _ => "v"));
        Assert.Contains("11", Refusal(Enumerable.Range(0, 11).ToDictionary(i => "k" + i, _ => "v")).Message);
    }

    [Fact]
    public void Status_details_are_copied()
    {
        var details = new Dictionary<string, string> { ["a"] = "b" };
        var update = new JobExecutionUpdate(JobUpdateStatus.Failed) { StatusDetails = details };
        details["a"] = "\n";
        Assert.Equal("""{"status":"FAILED","statusDetails":{"a":"b"}}""", update.ToString());
    }

    private static void AssertLegal(Dictionary<string, string> details) =>
        Assert.Equal(details, new JobStartNext { StatusDetails = details }.StatusDetails);

    private static ArgumentException Refusal(Dictionary<string, string> details)
    {
        Assert.Throws<ArgumentException>(() => new JobStartNext { StatusDetails = details });
        return Assert.Throws<ArgumentException>(() => new JobExecutionUpdate(JobUpdateStatus.Failed) { StatusDetails = details });
    }
}
