#nullable enable
using System.Text.Json.Serialization;

namespace Cases.SerializedDocuments;

public sealed record FirmwareFile(
    [property: JsonPropertyName("name")] string Name,
    [property: JsonPropertyName("url")] string Url);

public sealed record UpdateDocument(
    [property: JsonPropertyName("operation")] string Operation,
    [property: JsonPropertyName("files")] IReadOnlyList<FirmwareFile> Files);

public sealed class SettingsDocument
{
    public string Operation { get; set; } = "update";
    public object? TimeoutConfig { get; set; }
    public string? Comment { get; set; }
}

internal static class Make
{
    public const string Pump = "arn:aws:iot:eu-west-1:123456789012:thing/pump-7";
    public const string Role = "arn:aws:iam::123456789012:role/iot-presign";
    public const string Placeholder = "${aws:iot:s3-presigned-url:https://s3.eu-west-1.amazonaws.com/firmware/pump.bin}";

    public static readonly JsonSerializerOptions Camel = new() { PropertyNamingPolicy = JsonNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull };

    public static CreateJobRequest Job(string document) => new() { JobId = JobId.New("ser-"), Targets = [Pump], Document = document };

    public static CreateJobRequest Signed(string document)
    {
        var request = Job(document);
        request.PresignedUrlConfig = new PresignedUrlConfig { RoleArn = Role };
        return request;
    }
}

public static class LegalSerialized
{
    public static Task Anonymous(IAmazonIoT client)
        => client.CreateJobAsync(Make.Job(JsonSerializer.Serialize(new { operation = "reboot", force = true })));

    public static Task AnonymousWithName(IAmazonIoT client, string name)
        => client.CreateJobAsync(Make.Job(JsonSerializer.Serialize(new { operation = "rename", name })));

    public static Task PlaceholderWithRole(IAmazonIoT client)
        => client.CreateJobAsync(Make.Signed(JsonSerializer.Serialize(new { url = Make.Placeholder })));

    public static Task Node(IAmazonIoT client, string version)
    {
        var node = new JsonObject { ["operation"] = "update", ["version"] = version };
        if (version.StartsWith("2.")) node["migrate"] = true;
        return client.CreateJobAsync(Make.Job(node.ToJsonString()));
    }

    public static Task DictionaryOfText(IAmazonIoT client, string notes)
    {
        var document = new Dictionary<string, object> { ["operation"] = "note", ["notes"] = notes };
        document["at"] = DateTimeOffset.UtcNow;
        return client.CreateJobAsync(Make.Job(JsonSerializer.Serialize(document)));
    }

    public static Task Records(IAmazonIoT client, IEnumerable<string> names)
    {
        var files = names.Select(n => new FirmwareFile(n, "https://files.example.com/" + n)).ToList();
        var document = new UpdateDocument("update", files);
        return client.CreateJobAsync(Make.Job(JsonSerializer.Serialize(document)));
    }

    public static Task RecordsWithPlaceholder(IAmazonIoT client)
    {
        var document = new UpdateDocument("update", [new FirmwareFile("pump", Make.Placeholder)]);
        var request = Make.Job(JsonSerializer.Serialize(document));
        request.PresignedUrlConfig = new PresignedUrlConfig { RoleArn = Make.Role, ExpiresInSec = 300 };
        return client.CreateJobAsync(request);
    }

    public static Task SettingsDropped(IAmazonIoT client)
        => client.CreateJobAsync(Make.Job(JsonSerializer.Serialize(new SettingsDocument { Operation = "reboot" }, Make.Camel)));

    public static Task SettingNested(IAmazonIoT client)
        => client.CreateJobAsync(Make.Job(JsonSerializer.Serialize(new { device = new { abortConfig = "never" }, tags = new[] { "a" } })));

    public static Task Generic<T>(IAmazonIoT client, T document) where T : notnull
        => client.CreateJobAsync(Make.Job(JsonSerializer.Serialize(document)));

    public static Task TemplateSigns(IAmazonIoT client)
        => client.CreateJobAsync(new CreateJobRequest { JobId = "template-1", Targets = [Make.Pump], JobTemplateArn = "arn:aws:iot:eu-west-1:123456789012:jobtemplate/signed", Document = JsonSerializer.Serialize(new { url = Make.Placeholder }) });

    public static Task PackageListed(IAmazonIoT client)
    {
        var request = Make.Job(JsonSerializer.Serialize(new { attributes = "${aws:iot:package:fw:version:1.0:attributes}" }));
        request.DestinationPackageVersions = ["arn:aws:iot:eu-west-1:123456789012:package/fw/version/1.0"];
        return client.CreateJobAsync(request);
    }

    public static Task ParsedConstant(IAmazonIoT client, int build)
    {
        var node = JsonNode.Parse("""{"operation":"update"}""")!.AsObject();
        node["build"] = build;
        return client.CreateJobAsync(Make.Job(node.ToJsonString()));
    }

    public static Task ArrayInside(IAmazonIoT client, params string[] steps)
    {
        var array = new JsonArray();
        foreach (var step in steps) array.Add(step);
        var node = new JsonObject { ["steps"] = array };
        return client.CreateJobAsync(Make.Job(node.ToString()));
    }

    public static Task WebDefaults(IAmazonIoT client, string comment)
        => client.CreateJobAsync(Make.Job(JsonSerializer.Serialize(new { Operation = "update", Comment = comment }, new JsonSerializerOptions(JsonSerializerDefaults.Web))));

    public static Task RoleFromOptions(IAmazonIoT client, string? role)
    {
        var withRole = !string.IsNullOrEmpty(role);
        var url = withRole ? Make.Placeholder : "https://files.example.com/pump.bin";
        var request = Make.Job(JsonSerializer.Serialize(new { url }));
        if (withRole) request.PresignedUrlConfig = new PresignedUrlConfig { RoleArn = role };
        return client.CreateJobAsync(request);
    }

    public static Task EmbeddedText(IAmazonIoT client, object inner)
        => client.CreateJobAsync(Make.Job(JsonSerializer.Serialize(new { payload = JsonSerializer.Serialize(inner) })));

    public static Task KeyFromSwitch(IAmazonIoT client, bool abort)
    {
        var key = abort ? "abort" : "resume";
        return client.CreateJobAsync(Make.Job(JsonSerializer.Serialize(new Dictionary<string, bool> { [key] = true })));
    }

    public static Task SerializedInHole(IAmazonIoT client, FirmwareFile file)
        => client.CreateJobAsync(Make.Job($$"""{"file":{{JsonSerializer.Serialize(file)}},"operation":"update"}"""));

    public static Task RemovedAgain(IAmazonIoT client)
    {
        var node = new JsonObject { ["operation"] = "update", ["timeoutConfig"] = 5 };
        node.Remove("timeoutConfig");
        return client.CreateJobAsync(Make.Job(node.ToJsonString()));
    }
}

public static class WrongSerialized
{
    public static Task PlaceholderWithoutRole(IAmazonIoT client)
        => client.CreateJobAsync(new CreateJobRequest { JobId = "ser-1", Targets = [Make.Pump], Document = JsonSerializer.Serialize(new { url = Make.Placeholder }) }); //! IOTJ2007

    public static Task PlaceholderInRecord(IAmazonIoT client)
        => client.CreateJobAsync(new CreateJobRequest { JobId = "ser-2", Targets = [Make.Pump], Document = JsonSerializer.Serialize(new FirmwareFile("pump", Make.Placeholder)) }); //! IOTJ2007

    public static Task PlaceholderInNode(IAmazonIoT client)
        => client.CreateJobAsync(new CreateJobRequest { JobId = "ser-3", Targets = [Make.Pump], Document = new JsonObject { ["url"] = Make.Placeholder }.ToJsonString() }); //! IOTJ2007

    public static Task TimeoutInAnonymous(IAmazonIoT client)
        => client.CreateJobAsync(Make.Job(JsonSerializer.Serialize(new { operation = "update", timeoutConfig = new { inProgressTimeoutInMinutes = 10 } }))); //! IOTJ3003

    public static Task AbortInDictionary(IAmazonIoT client)
        => client.CreateJobAsync(Make.Job(JsonSerializer.Serialize(new Dictionary<string, object> { ["operation"] = "update", ["abortConfig"] = "all" }))); //! IOTJ3003

    public static Task RolloutInNode(IAmazonIoT client)
        => client.CreateJobAsync(Make.Job(new JsonObject { ["operation"] = "update", ["jobExecutionsRolloutConfig"] = new JsonObject { ["maximumPerMinute"] = 5 } }.ToJsonString())); //! IOTJ3003

    public static Task TimeoutByCamelCase(IAmazonIoT client)
        => client.CreateJobAsync(Make.Job(JsonSerializer.Serialize(new SettingsDocument { TimeoutConfig = 10 }, Make.Camel))); //! IOTJ3003

    public static Task WebDefaultsSetting(IAmazonIoT client)
        => client.CreateJobAsync(Make.Job(JsonSerializer.Serialize(new { Operation = "update", PresignedUrlConfig = "none" }, new JsonSerializerOptions(JsonSerializerDefaults.Web)))); //! IOTJ3003

    public static Task SignedUrlInAnonymous(IAmazonIoT client)
        => client.CreateJobAsync(Make.Job(JsonSerializer.Serialize(new { url = "https://firmware.s3.eu-west-1.amazonaws.com/pump.bin?X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=AKIAQ2W3E4R5T6Y7U8I9%2F20310501%2Feu-west-1%2Fs3%2Faws4_request&X-Amz-Date=20310501T000000Z&X-Amz-Expires=3600&X-Amz-SignedHeaders=host&X-Amz-Signature=0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef" }))); //! IOTJ3007

    public static Task MisspeltInAnonymous(IAmazonIoT client)
        => client.CreateJobAsync(Make.Signed(JsonSerializer.Serialize(new { url = "${aws:iot:s3-presigned-ulr:https://s3.eu-west-1.amazonaws.com/firmware/pump.bin}" }))); //! IOTJ3011

    public static Task ThriceInDictionary(IAmazonIoT client)
        => client.CreateJobAsync(Make.Signed(JsonSerializer.Serialize(new Dictionary<string, string> { ["log"] = "${aws:iot:s3-presigned-url-upload:https://s3.eu-west-1.amazonaws.com/logs/${jobId}/${jobId}/${jobId}.txt}" }))); //! IOTJ3004

    public static Task PackageNotListed(IAmazonIoT client)
        => client.CreateJobAsync(new CreateJobRequest { JobId = "ser-4", Targets = [Make.Pump], DestinationPackageVersions = ["arn:aws:iot:eu-west-1:123456789012:package/fw/version/1.0"], Document = JsonSerializer.Serialize(new { attributes = "${aws:iot:package:bootloader:version:1.0:attributes}" }) }); //! IOTJ2024

    public static Task NullMember(IAmazonIoT client)
        => client.CreateJobAsync(Make.Job(JsonSerializer.Serialize(new { operation = "update", notes = (string?)null }))); //! IOTJ3009

    public static Task PlainHttp(IAmazonIoT client)
        => client.CreateJobAsync(Make.Job(JsonSerializer.Serialize(new { operation = "update", firmwareUrl = "http://files.example.com/firmware/pump.bin" }))); //! IOTJ3008

    public static Task SerializedRecordInQuotes(IAmazonIoT client, FirmwareFile file)
        => client.CreateJobAsync(Make.Job($$"""{"file":"{{JsonSerializer.Serialize(file)}}","operation":"update"}""")); //! IOTJ3006

    public static Task TooLong(IAmazonIoT client)
        => client.CreateJobAsync(Make.Job(JsonSerializer.Serialize(new { padding = new string('x', 33_000) }))); //! IOTJ3002

    public static Task DuplicateInHandMade(IAmazonIoT client, int build)
        => client.CreateJobAsync(Make.Job($$"""{"build":{{build}},"operation":"update","build":1}""")); //! IOTJ3005

    public static Task NodeInsideQuotes(IAmazonIoT client, string text)
    {
        var node = new JsonObject { ["a"] = text };
        return client.CreateJobAsync(Make.Job("{\"node\":\"" + node.ToJsonString() + "\"}")); //! IOTJ3006
    }

    public static Task RoleOnOneArmOnly(IAmazonIoT client, bool signed)
    {
        var url = signed ? "https://files.example.com/pump.bin" : Make.Placeholder;
        var request = Make.Job(JsonSerializer.Serialize(new { url })); //? IOTJ2007: only one way has the placeholder without a role
        if (signed) request.PresignedUrlConfig = new PresignedUrlConfig { RoleArn = Make.Role };
        return client.CreateJobAsync(request);
    }

    public static Task SchedulingTop(IAmazonIoT client)
        => client.CreateJobAsync(Make.Job(JsonSerializer.Serialize(new Dictionary<string, object?> { { "operation", "update" }, { "schedulingConfig", "daily" } }))); //! IOTJ3003

    public static Task UploadBucketPlaceholder(IAmazonIoT client)
        => client.CreateJobAsync(Make.Signed(JsonSerializer.Serialize(new { log = "${aws:iot:s3-presigned-url-upload:https://s3.eu-west-1.amazonaws.com/${thingName}/log.txt}" }))); //! IOTJ3004

    public static Task EmptyPairWithTwoPackages(IAmazonIoT client)
        => client.CreateJobAsync(new CreateJobRequest { JobId = "ser-5", Targets = [Make.Pump], DestinationPackageVersions = ["arn:aws:iot:eu-west-1:123456789012:package/fw/version/1.0", "arn:aws:iot:eu-west-1:123456789012:package/boot/version/1.0"], Document = JsonSerializer.Serialize(new { attributes = "${aws:iot:package::version::attributes}" }) }); //! IOTJ2024
}
