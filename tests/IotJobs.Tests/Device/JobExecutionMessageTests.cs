using System.Text;
using IotJobs.Device;

namespace IotJobs.Tests.Device;

public class JobExecutionMessageTests
{
    private const string Document = """{ "operation": "UPDATE", "é": [1, {"x": null}] }""";

    private const string Whole = $$"""
        {
          "timestamp": 1489097434407,
          "clientToken": "token-1",
          "later": {"a": [1, {"b": 2}]},
          "execution": {
            "jobId": "ota-7",
            "thingName": "TWOK:1",
            "status": "IN_PROGRESS",
            "statusDetails": {"step": "1/2", "note": "\u00e9"},
            "queuedAt": 1489097374,
            "startedAt": 1489097374841,
            "lastUpdatedAt": 1489097374.5,
            "versionNumber": 3,
            "executionNumber": 2939653338,
            "approximateSecondsBeforeTimedOut": 88,
            "jobDocument": {{Document}}
          }
        }
        """;

    [Fact]
    public void Every_member_is_read()
    {
        var message = JobExecutionMessage.Parse(Utf8(Whole));
        Assert.Equal("token-1", message.ClientToken);
        Assert.Equal(DateTimeOffset.FromUnixTimeMilliseconds(1489097434407), message.Timestamp);
        var execution = message.Execution!;
        Assert.Equal("ota-7", execution.JobId);
        Assert.Equal("TWOK:1", execution.ThingName);
        Assert.Equal(JobExecutionStatus.InProgress, execution.Status);
        Assert.Equal(new Dictionary<string, string> { ["step"] = "1/2", ["note"] = "é" }, execution.StatusDetails);
        Assert.Equal(3, execution.VersionNumber);
        Assert.Equal(2939653338, execution.ExecutionNumber);
        Assert.Equal(88, execution.ApproximateSecondsBeforeTimedOut);
    }

    [Fact]
    public void Times_are_seconds_or_milliseconds_or_fractions()
    {
        var execution = JobExecutionMessage.Parse(Utf8(Whole)).Execution!;
        Assert.Equal(DateTimeOffset.FromUnixTimeSeconds(1489097374), execution.QueuedAt);
        Assert.Equal(DateTimeOffset.FromUnixTimeMilliseconds(1489097374841), execution.StartedAt);
        Assert.Equal(DateTimeOffset.FromUnixTimeMilliseconds(1489097374500), execution.LastUpdatedAt);
        Assert.Equal(TimeSpan.Zero, execution.QueuedAt!.Value.Offset);
    }

    [Fact]
    public void The_document_is_the_payload_s_own_bytes()
    {
        var payload = Utf8(Whole);
        var document = JobExecutionMessage.Parse(payload).Execution!.JobDocument;
        Assert.Equal(Document, Encoding.UTF8.GetString(document.Span));
        Assert.True(payload.AsSpan().Overlaps(document.Span));
    }

    [Fact]
    public void A_document_that_is_a_string_is_its_text()
    {
        var execution = JobExecutionMessage.Parse(Utf8("""{"execution":{"jobId":"a","jobDocument":"{\"operation\":\"\\u00e9 é\"}"}}""")).Execution!;
        Assert.Equal("""{"operation":"\u00e9 é"}""", Encoding.UTF8.GetString(execution.JobDocument.Span));
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"timestamp": 1}""")]
    [InlineData("""{"timestamp": 1, "execution": {}}""")]
    [InlineData("""{"execution": null, "clientToken": null}""")]
    public void No_job_is_recognised(string json)
    {
        Assert.True(JobExecutionMessage.TryParse(Utf8(json), out var message));
        Assert.Null(message.Execution);
    }

    [Fact]
    public void What_is_left_out_is_null_or_empty()
    {
        var execution = JobExecutionMessage.Parse(Utf8("""{"execution":{"jobId":"a","status":"LATER","statusDetails":null,"jobDocument":null}}""")).Execution!;
        Assert.Equal(JobExecutionStatus.Unknown, execution.Status);
        Assert.Empty(execution.StatusDetails);
        Assert.Null(execution.QueuedAt);
        Assert.Null(execution.VersionNumber);
        Assert.True(execution.JobDocument.IsEmpty);
    }

    [Theory]
    [InlineData("""{"progress":50,"done":false,"size":1.50e3}""", "progress=50 done=false size=1.50e3")]
    [InlineData("""{"a":"text","b":{"c":[1, "é"]},"d":[ ]}""", "a=text b={\"c\":[1, \"é\"]} d=[ ]")]
    [InlineData("""{"a":null,"b":""}""", "b=")]
    [InlineData("""{"detailsMap":{"step":"1","progress":50}}""", "step=1 progress=50")]
    [InlineData("""{"detailsMap":{}}""", "")]
    [InlineData("""{"detailsMap":"text"}""", "detailsMap=text")]
    [InlineData("50", "")]
    [InlineData("\"50\"", "")]
    [InlineData("[{\"a\":1}]", "")]
    public void No_job_is_lost_over_an_odd_detail(string details, string read)
    {
        var execution = JobExecutionMessage.Parse(Utf8("{\"execution\":{\"statusDetails\":" + details + ",\"jobId\":\"a\",\"jobDocument\":{}}}")).Execution!;
        Assert.Equal("a", execution.JobId);
        Assert.Equal(2, execution.JobDocument.Length);
        Assert.Equal(read, string.Join(' ', execution.StatusDetails.Select(detail => detail.Key + "=" + detail.Value)));
        var state = JobUpdateAccepted.Parse(Utf8("{\"executionState\":{\"statusDetails\":" + details + "}}")).ExecutionState!;
        Assert.Equal(execution.StatusDetails, state.StatusDetails);
    }

    [Theory]
    [InlineData("QUEUED", JobExecutionStatus.Queued)]
    [InlineData("IN_PROGRESS", JobExecutionStatus.InProgress)]
    [InlineData("SUCCEEDED", JobExecutionStatus.Succeeded)]
    [InlineData("FAILED", JobExecutionStatus.Failed)]
    [InlineData("TIMED_OUT", JobExecutionStatus.TimedOut)]
    [InlineData("REJECTED", JobExecutionStatus.Rejected)]
    [InlineData("REMOVED", JobExecutionStatus.Removed)]
    [InlineData("CANCELED", JobExecutionStatus.Canceled)]
    public void Every_status_is_known(string word, JobExecutionStatus status) => Assert.Equal(
        status,
        JobExecutionMessage.Parse(Utf8("{\"execution\":{\"jobId\":\"a\",\"status\":\"" + word + "\"}}")).Execution!.Status);

    [Theory]
    [InlineData("", "$,", "not JSON")]
    [InlineData("null", "$,", "an object")]
    [InlineData("[]", "$,", "an object")]
    [InlineData("{} {}", "$,", "not JSON")]
    [InlineData("""{"execution":[]}""", "$.execution,", "an object")]
    [InlineData("""{"execution":{"status":"QUEUED"}}""", "$.execution.jobId,", "missing")]
    [InlineData("""{"execution":{"jobId":"a.b"}}""", "$.execution.jobId,", "a JobId")]
    [InlineData("""{"execution":{"jobId":null}}""", "$.execution.jobId,", "a JobId")]
    [InlineData("""{"execution":{"jobId":"a","status":1}}""", "$.execution.status,", "a string")]
    [InlineData("""{"execution":{"jobId":"a","versionNumber":1.5}}""", "$.execution.versionNumber,", "a whole number")]
    [InlineData("""{"execution":{"jobId":"a","queuedAt":"now"}}""", "$.execution.queuedAt,", "seconds or milliseconds")]
    [InlineData("""{"execution":{"jobId":"a","queuedAt":-1}}""", "$.execution.queuedAt,", "seconds or milliseconds")]
    [InlineData("""{"execution":{"jobId":"a","queuedAt":79228162514264337593543950335}}""", "$.execution.queuedAt,", "seconds or milliseconds")]
    [InlineData("""{"timestamp":1e400}""", "$.timestamp,", "seconds or milliseconds")]
    [InlineData("""{"clientToken":"\uD800"}""", "$.clientToken,", "surrogate")]
    [InlineData("""{"execution":{"jobId":"a","jobDocument":{"x":tru}}}""", "$.execution.jobDocument,", "not JSON")]
    [InlineData("""{"execution":{"jobId":"a","jobDocument":"\uD800"}}""", "$.execution.jobDocument,", "surrogate")]
    public void What_is_wrong_is_refused_with_its_place(string json, string place, string problem)
    {
        var exception = Assert.Throws<JobDocumentException>(() => JobExecutionMessage.Parse(Utf8(json)));
        Assert.Contains("(at " + place, exception.Message);
        Assert.Equal(place, exception.Path + ",");
        Assert.Contains(problem, exception.Message);
        Assert.False(JobExecutionMessage.TryParse(Utf8(json), out var message));
        Assert.Null(message);
    }

    [Fact]
    public void The_place_is_counted_in_bytes()
    {
        var payload = Utf8("""{"clientToken":"é","timestamp": true}""");
        var exception = Assert.Throws<JobDocumentException>(() => JobExecutionMessage.Parse(payload));
        Assert.Equal(payload.AsSpan().IndexOf("true"u8), exception.Offset);
    }

    [Fact]
    public void Bytes_that_are_not_UTF8_are_refused()
    {
        byte[] payload = [.. "{\"later\":\""u8, 0xFF, .. "\"}"u8];
        Assert.Equal(10, Assert.Throws<JobDocumentException>(() => JobExecutionMessage.Parse(payload)).Offset);
    }

    [Theory]
    [InlineData(64, true)]
    [InlineData(65, false)]
    public void A_document_may_be_64_levels_deep(int levels, bool isRead)
    {
        var document = new string('[', levels) + new string(']', levels);
        Assert.Equal(isRead, JobExecutionMessage.TryParse(Utf8("{\"execution\":{\"jobId\":\"a\",\"jobDocument\":" + document + "}}"), out _));
    }

    internal static byte[] Utf8(string json) => Encoding.UTF8.GetBytes(json);
}
