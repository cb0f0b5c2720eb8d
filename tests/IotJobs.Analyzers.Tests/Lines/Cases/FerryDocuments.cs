#nullable enable

namespace Cases.FerryFleet;

using DataPlane = Amazon.IoTJobsDataPlane;
using DataModel = Amazon.IoTJobsDataPlane.Model;

public enum Outcome { Ok, Bad, Refused, Stopped, Late }

public enum CancelReason { UserRequest, Rollback }

public sealed record FirmwareDocument(string Operation, string Url);

public sealed class Envelope
{
    public string Operation { get; init; } = "UPDATE";
    public object? TimeoutConfig { get; init; }
}

public sealed class DocumentService(IAmazonIoT iot)
{
    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web);

    private const string Image = "${aws:iot:s3-presigned-url-v2:https://images.s3.eu-west-1.amazonaws.com/camera.bin}";
    private const string RoleArn = "arn:aws:iam::123456789012:role/firmware-download";

    // wrong: a quote in the operation ends the text
    public Task SendOperationAsync(string operation, string arn)
        => SendAsync("{\"operation\":" + Quote(operation) + "}", arn); //! IOTJ3006

    // legal: the serializer writes the quotes and what lies between them
    public Task SendSafeOperationAsync(string operation, string arn)
        => SendAsync("{\"operation\":" + QuoteSafely(operation) + "}", arn);

    // legal: one of three words
    public Task SendCodeAsync(int code, string arn)
    {
        var operation = code switch
        {
            1 => "UPDATE",
            2 => "REBOOT",
            3 or 4 => "RESET",
            _ => throw new ArgumentOutOfRangeException(nameof(code)),
        };
        return SendAsync($"{{\"operation\":\"{operation}\"}}", arn);
    }

    // legal: everything but two words is refused first
    public Task SendKnownAsync(string operation, string arn)
    {
        if (operation is not ("UPDATE" or "REBOOT"))
            throw new ArgumentException(operation, nameof(operation));
        return SendAsync("{\"operation\":" + Quote(operation) + "}", arn);
    }

    // wrong: the serializer has written quotes already
    public Task SendTwiceQuotedAsync(string name, string arn)
        => SendAsync("{\"name\":\"" + JsonSerializer.Serialize(name) + "\"}", arn); //! IOTJ3006

    // wrong: True is no JSON
    public Task SendForcedAsync(bool force, string arn)
        => SendAsync($"{{\"operation\":\"UPDATE\",\"force\":{force}}}", arn); //! IOTJ3001

    // legal: true is JSON
    public Task SendForcedLowerAsync(bool force, string arn)
    {
        var text = force.ToString().ToLowerInvariant();
        return SendAsync($"{{\"operation\":\"UPDATE\",\"force\":{text}}}", arn);
    }

    // wrong: a Guid needs quotes
    public Task SendCorrelatedAsync(string arn)
    {
        var correlation = Guid.NewGuid();
        return SendAsync($"{{\"operation\":\"UPDATE\",\"correlation\":{correlation}}}", arn); //! IOTJ3001
    }

    // legal: quotes around a Guid and a time, none around a number
    public Task SendStampedAsync(long size, string arn)
        => SendAsync($"{{\"id\":\"{Guid.NewGuid()}\",\"at\":\"{DateTime.UtcNow:O}\",\"size\":{size}}}", arn);

    // wrong: with the options of the web the member is timeoutConfig, which is a setting of the request
    public Task SendEnvelopeAsync(string arn)
    {
        var envelope = new Envelope { TimeoutConfig = new { inProgressTimeoutInMinutes = 60 } }; //! IOTJ3003
        return SendAsync(JsonSerializer.Serialize(envelope, Web), arn);
    }

    // legal: without options the member is TimeoutConfig, which is nobody's setting
    public Task SendPascalEnvelopeAsync(string arn)
    {
        var envelope = new Envelope { TimeoutConfig = new { inProgressTimeoutInMinutes = 60 } };
        return SendAsync(JsonSerializer.Serialize(envelope), arn);
    }

    // legal: not at the top level
    public Task SendNestedAsync(string arn)
    {
        var root = new JsonObject { ["operation"] = "UPDATE", ["agent"] = new JsonObject { ["timeoutConfig"] = 60 } };
        return SendAsync(root.ToJsonString(), arn);
    }

    // wrong: the document wants a signed URL, and no role is there to sign it
    public Task SendImageAsync(string arn)
        => SendAsync(JsonSerializer.Serialize(new FirmwareDocument("UPDATE", Image)), arn); //?

    // legal: the role is set behind the document
    public Task SendSignedImageAsync(string arn)
    {
        var request = Prepare(JsonSerializer.Serialize(new FirmwareDocument("UPDATE", Image)), arn);
        Sign(request);
        return iot.CreateJobAsync(request);
    }

    // wrong: the configuration names a time and no role
    public Task SendHalfSignedAsync(string arn)
    {
        var text = JsonSerializer.Serialize(new { operation = "UPDATE", url = Image });
        return iot.CreateJobAsync(new CreateJobRequest { JobId = NewId(), Targets = [arn], Document = text, PresignedUrlConfig = new PresignedUrlConfig { ExpiresInSec = 600 } }); //! IOTJ2007
    }

    // wrong: two members of one name in one object
    public Task SendDuplicateAsync(string arn)
        => SendAsync("""{"version":"1.0","image":{"version":"1.1"},"version":"1.2"}""", arn); //! IOTJ3005

    // legal: the same name in different objects
    public Task SendNoDuplicateAsync(string arn)
        => SendAsync("""{"version":"1.0","image":{"version":"1.1"},"script":[{"version":"1.2"},{"version":"1.3"}]}""", arn);

    // wrong: 11 + 32,756 + 2 = 32,769
    public Task SendLongScriptAsync(string arn)
    {
        var script = new string('#', 32_756);
        return SendAsync("{\"script\":\"" + script + "\"}", arn); //! IOTJ3002
    }

    // legal: 11 + 32,755 + 2 = 32,768
    public Task SendFittingScriptAsync(string arn)
    {
        var script = new string('#', 32_755);
        return SendAsync("{\"script\":\"" + script + "\"}", arn);
    }

    // wrong: 11 + 2 * 16,378 + 2 = 32,769 bytes
    public Task SendWideScriptAsync(string arn)
    {
        var script = new string('ä', 16_378);
        return SendAsync("{\"script\":\"" + script + "\"}", arn); //! IOTJ3010
    }

    // wrong: ${jobId} belongs in the key of an upload
    public Task SendLogPathAsync(string arn)
        => SendAsync("""{"operation":"LOG","path":"/var/jobs/${jobId}/log"}""", arn); //! IOTJ3004

    // legal: the program replaces it itself
    public Task SendOwnLogPathAsync([JobId] string id, string arn)
    {
        const string template = """{"operation":"LOG","path":"/var/jobs/${jobId}/log"}""";
        return iot.CreateJobAsync(new CreateJobRequest { JobId = id, Targets = [arn], Document = template.Replace("${jobId}", id) });
    }

    // legal: the key of an upload, each word once
    public Task SendUploadAsync(string arn)
    {
        const string text = """{"log":"${aws:iot:s3-presigned-url-upload:https://s3.eu-west-1.amazonaws.com/logs/${thingName}/${jobId}.txt}"}""";
        var request = Prepare(text, arn);
        Sign(request);
        return iot.CreateJobAsync(request);
    }

    // wrong: AWS IoT takes one of the two
    public Task SendBothAsync(string arn)
        => iot.CreateJobAsync(new CreateJobRequest { JobId = NewId(), Targets = [arn], Document = QuoteSafely("x"), DocumentSource = "https://s3.eu-west-1.amazonaws.com/jobs/update.json" }); //! IOTJ2003

    // legal: one flag decides, and only one of the two is set
    public Task SendEitherAsync(bool inline, string arn, string document, string source)
    {
        var request = new CreateJobRequest { JobId = NewId(), Targets = [arn], Document = inline ? document : null };
        if (!inline)
            request.DocumentSource = source;
        return iot.CreateJobAsync(request);
    }

    // wrong: 1.0 in the document, 1.1 among the destinations
    public Task SendPackageAsync(string arn)
    {
        var url = "${aws:iot:package:camera:version:1.0:attributes:url}";
        return iot.CreateJobAsync(new CreateJobRequest { JobId = NewId(), Targets = [arn], Document = JsonSerializer.Serialize(new { url }), DestinationPackageVersions = ["arn:aws:iot:eu-west-1:123456789012:package/camera/version/1.1"] }); //! IOTJ2024
    }

    // legal: one variable writes both
    public Task SendSamePackageAsync(string arn, string account)
    {
        const string version = "1.0";
        var request = Prepare($$"""{"url":"${aws:iot:package:camera:version:{{version}}:attributes:url}"}""", arn);
        request.DestinationPackageVersions = [$"arn:aws:iot:eu-west-1:{account}:package/camera/version/{version}"];
        return iot.CreateJobAsync(request);
    }

    private Task SendAsync(string document, string arn) => iot.CreateJobAsync(Prepare(document, arn)); //?

    private static CreateJobRequest Prepare(string document, string arn)
        => new() { JobId = NewId(), Targets = [arn], Document = document };

    private static void Sign(CreateJobRequest request)
    {
        request.PresignedUrlConfig ??= new PresignedUrlConfig { ExpiresInSec = 600 };
        request.PresignedUrlConfig.RoleArn = RoleArn;
    }

    private static string NewId() => $"doc-{Guid.NewGuid():N}";

    private static string Quote(string text) => "\"" + text + "\"";

    private static string QuoteSafely(string text) => JsonSerializer.Serialize(text);
}
