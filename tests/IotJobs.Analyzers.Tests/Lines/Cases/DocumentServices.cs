#nullable enable
using System.Buffers;
using System.Text.Json.Serialization;

namespace Cases.DocumentServices;

public enum Operation { Update, Rollback }

public sealed record FirmwareDocument(string Operation, string Url)
{
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Note { get; init; }

    public Version? Minimum { get; init; }
}

public sealed record WithSettings
{
    public string Operation { get; init; } = "UPDATE";

    [JsonPropertyName("abortConfig")]
    public object? Abort { get; init; }
}

public static class Json
{
    public static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    public static string Quote(string text) => JsonSerializer.Serialize(text);
}

public sealed partial class DocumentService(IAmazonIoT client)
{
    private const string Thing = "arn:aws:iot:eu-west-1:123456789012:thing/cam-1";
    private const string Role = "arn:aws:iam::123456789012:role/presign";
    private const string Bucket = "https://fw.s3.eu-west-1.amazonaws.com";

    private Task Send(CreateJobRequest request, CancellationToken ct = default) => client.CreateJobAsync(request, ct);

    private static CreateJobRequest Start() => new()
    {
        JobId = JobId.New("doc"),
        Targets = [Thing],
        PresignedUrlConfig = new PresignedUrlConfig { RoleArn = Role, ExpiresInSec = 600 },
        TimeoutConfig = new TimeoutConfig { InProgressTimeoutInMinutes = 30 },
    };

    public Task Unquoted()
    {
        var request = Start();
        request.Document = "{ operation: \"UPDATE\" }"; //! IOTJ3001
        return Send(request);
    }

    public Task Flag(bool force)
    {
        var request = Start();
        request.Document = $$"""{"operation":"UPDATE","force":{{force}}}"""; //! IOTJ3001
        return Send(request);
    }

    public Task FlagLower(bool force, int count, Guid run)
    {
        var request = Start();
        request.Document = $$"""{"operation":"UPDATE","force":{{(force ? "true" : "false")}},"count":{{count}},"run":"{{run}}"}""";
        return Send(request);
    }

    public Task Huge()
    {
        var request = Start();
        var filler = new string('x', 40_000);
        request.Document = "{\"script\":\"" + filler + "\"}"; //! IOTJ3002
        return Send(request);
    }

    public Task Large()
    {
        var request = Start();
        request.Document = JsonSerializer.Serialize(new { script = new string('x', 32_000) });
        return Send(request);
    }

    public Task SettingInside()
    {
        var request = Start();
        request.Document = JsonSerializer.Serialize(new { operation = "UPDATE", timeoutConfig = new { inProgressTimeoutInMinutes = 60 } }); //! IOTJ3003
        return Send(request);
    }

    // not at the top level
    public Task SettingBelow()
    {
        var request = Start();
        request.Document = JsonSerializer.Serialize(new { operation = "UPDATE", agent = new { timeoutConfig = new { minutes = 60 }, retryConfig = 1 } });
        return Send(request);
    }

    public Task SettingByAttribute()
    {
        var request = Start();
        request.Document = JsonSerializer.Serialize(new WithSettings { Abort = new { criteriaList = Array.Empty<int>() } }); //! IOTJ3003
        return Send(request);
    }

    public Task SettingRenamed()
    {
        var request = Start();
        var node = new JsonObject { ["operation"] = "UPDATE", ["abortConfig"] = new JsonObject() };
        node.Remove("abortConfig");
        request.Document = node.ToJsonString();
        return Send(request);
    }

    public Task Open(string key)
    {
        var request = Start();
        request.Document = $"{{\"url\":\"${{aws:iot:s3-presigned-url-v2:{Bucket}/{Uri.EscapeDataString(key)}\"}}"; //! IOTJ3004
        return Send(request);
    }

    public Task Closed(string key)
    {
        var request = Start();
        request.Document = $"{{\"url\":\"${{aws:iot:s3-presigned-url-v2:{Bucket}/{Uri.EscapeDataString(key)}}}\"}}";
        return Send(request);
    }

    public Task LocalOutside()
    {
        var request = Start();
        request.Document = """{"operation":"UPDATE","name":"${thingName}"}"""; //! IOTJ3004
        return Send(request);
    }

    public Task LocalInUpload()
    {
        var request = Start();
        request.Document = """{"upload":"${aws:iot:s3-presigned-url-upload:https://s3.eu-west-1.amazonaws.com/logs/${thingName}/${jobId}.log}"}""";
        return Send(request);
    }

    public Task LocalReplaced([ThingName] string thing)
    {
        var request = Start();
        const string template = """{"operation":"UPDATE","name":"${thingName}"}""";
        request.Document = template.Replace("${thingName}", thing);
        return Send(request);
    }

    public Task Twice()
    {
        var request = Start();
        request.Document = """{"version":"1.0","url":"https://x.example/a","version":"1.1"}"""; //! IOTJ3005
        return Send(request);
    }

    public Task TwiceInTwo()
    {
        var request = Start();
        request.Document = """{"a":{"version":"1.0"},"b":[{"version":"1.1"},{"version":"1.2"}],"Version":"2"}""";
        return Send(request);
    }

    public Task Note(string note, CancellationToken ct)
    {
        if (string.IsNullOrWhiteSpace(note) || note.Length > 200) throw new ArgumentException("note", nameof(note));
        var request = Start();
        request.Document = $$"""{"operation":"UPDATE","note":"{{note}}"}"""; //! IOTJ3006
        return Send(request, ct);
    }

    public Task NoteEncoded(string note, CancellationToken ct)
    {
        var request = Start();
        request.Document = $$"""{"operation":"UPDATE","note":"{{JsonEncodedText.Encode(note)}}","raw":{{Json.Quote(note)}}}""";
        return Send(request, ct);
    }

    // quotes around quotes
    public Task NoteQuoted(string note)
    {
        var request = Start();
        request.Document = "{\"note\":\"" + Json.Quote(note) + "\"}"; //! IOTJ3006
        return Send(request);
    }

    public Task Known(Operation operation, [ThingName] string thing, DateTimeOffset at)
    {
        var request = Start();
        request.Document = string.Concat("{\"operation\":\"", operation.ToString().ToUpperInvariant(), "\",\"thing\":\"", thing, $"\",\"at\":\"{at:O}\"}}");
        return Send(request);
    }

    public Task BakedUrl()
    {
        var request = Start();
        request.Document = JsonSerializer.Serialize(new Dictionary<string, string> { ["url"] = Bucket + "/k?X-Amz-Signature=0011&X-Amz-Expires=600" }); //! IOTJ3007
        return Send(request);
    }

    public Task PlainUrl(string key)
    {
        var request = Start();
        request.Document = JsonSerializer.Serialize(new Dictionary<string, string> { ["url"] = $"{Bucket}/{key}?versionId=3" }, Json.Web);
        return Send(request);
    }

    public Task Http()
    {
        var request = Start();
        request.Document = new JsonObject { ["firmwareUrl"] = "http://downloads.example.com/fw/cam.bin" }.ToJsonString(); //! IOTJ3008
        return Send(request);
    }

    public Task Null()
    {
        var request = Start();
        request.Document = JsonSerializer.Serialize(new { operation = "UPDATE", version = (string?)null }); //! IOTJ3009
        return Send(request);
    }

    public Task NullLeftOut()
    {
        var request = Start();
        request.Document = JsonSerializer.Serialize(new FirmwareDocument("UPDATE", Bucket + "/k") { Minimum = new Version(1, 2) });
        return Send(request);
    }

    public Task TooManyBytes()
    {
        var request = Start();
        request.Document = "{\"text\":\"" + new string('ä', 20_000) + "\"}"; //! IOTJ3010
        return Send(request);
    }

    // 32,000 bytes and a few
    public Task Umlauts()
    {
        var request = Start();
        request.Document = "{\"text\":\"" + new string('ä', 16_000) + "\"}";
        return Send(request);
    }

    public Task Kind()
    {
        var request = Start();
        request.Document = """{"url":"${aws:iot:s3-presign-url:https://b.s3.amazonaws.com/k}"}"""; //! IOTJ3011
        return Send(request);
    }
}
