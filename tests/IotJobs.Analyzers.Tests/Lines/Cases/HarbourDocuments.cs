#nullable enable

using System.Reflection;
using System.Text.Encodings.Web;
using Amazon.IoTJobsDataPlane;
using Amazon.IoTJobsDataPlane.Model;
using DeviceStatus = Amazon.IoTJobsDataPlane.JobExecutionStatus;
using DeviceDescribe = Amazon.IoTJobsDataPlane.Model.DescribeJobExecutionRequest;

namespace Cases.HarbourDocuments;

public enum Step { Download, Install, Reboot }

public sealed record Manifest(string Operation, string? Note, Dictionary<string, string> Files);

public sealed record Camp([property: ThingName] string ThingName, Guid Serial);

public static class Json
{
    public static string Quote(string text)
    {
        var builder = new StringBuilder("\"");
        foreach (var c in text)
        {
            switch (c)
            {
                case '"': builder.Append("\\\""); break;
                case '\\': builder.Append("\\\\"); break;
                case < ' ': builder.Append("\\u").Append(((int)c).ToString("x4")); break;
                default: builder.Append(c); break;
            }
        }
        return builder.Append('"').ToString();
    }

    public static string Encoded(this string text) => JavaScriptEncoder.Default.Encode(text);
}

public sealed class Documents(IAmazonIoT iot, string target)
{
    private const string Bucket = "https://glacier.s3.eu-north-1.amazonaws.com";

    private Task<CreateJobResponse> Send(CreateJobRequest request) => iot.CreateJobAsync(request);

    private CreateJobRequest Base(string name) => new() { JobId = $"ice-{name.Length}", Targets = [target] };

    private Task Post(string document)
    {
        var request = Base("post");
        request.Document = document;
        return Send(request);
    }

    public Task Raw() => Post("""
        {
          "operation": "UPDATE",
          "steps": [ { "do": "download" }, { "do": "install", "retry": false } ],
          "weight": -1.5e3, "script": "echo ${HOME} && echo ${deviceName}"
        }
        """);

    public Task RawWithATrailingComma() => Post("""{ "operation": "UPDATE", "steps": [1, 2, ] }"""); //! IOTJ3001

    public Task RawTwice(bool all) => Post(all ? """[{"a":1},{"a":2}]""" : """{"a":1}{"a":2}"""); //! IOTJ3001

    public Task NumberHoles(int level, long size, Step step) => Post($$"""{"level":{{level}},"size":{{size}},"step":"{{step}}","code":{{(int)step}}}""");

    public Task BareGuid(Camp camp) => Post($$"""{"serial":{{camp.Serial}}}"""); //! IOTJ3001

    public Task BareBool(bool force) => Post($$"""{"force":{{force}}}"""); //! IOTJ3001

    public Task WrittenBool(bool force) => Post($$"""{"force":{{(force ? "true" : "false")}},"text":"{{force}}"}""");

    public Task Grouped(long bytes) => Post($$"""{"bytes":{{bytes:N0}}}"""); //! IOTJ3001

    public Task BareEnum(Step step) => Post("{\"step\":" + step + "}"); //! IOTJ3001

    public Task EnumInQuotes(Step step, DateTime at) => Post("{\"step\":\"" + step + "\",\"at\":\"" + at.ToString("o", CultureInfo.InvariantCulture) + "\"}");

    public Task Unescaped(string note) => Post($$"""{"note":"{{note}}"}"""); //! IOTJ3006

    public Task NotEmptyIsNotEscaped(string note)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(note);
        if (note.Length > 80) note = note[..80];
        return Post("{\"note\":\"" + note + "\"}"); //! IOTJ3006
    }

    public Task Escaped(string note) => Post($$"""{"note":"{{note.Encoded()}}","again":"{{JsonEncodedText.Encode(note)}}","whole":{{JsonSerializer.Serialize(note)}}}""");

    public Task EscapedByHand(string note, string title) => Post("{\"note\":" + Json.Quote(note) + ",\"title\":" + Json.Quote(title) + "}");

    public Task SerializedIntoQuotes(string note) => Post($$"""{"note":"{{JsonSerializer.Serialize(note)}}"}"""); //! IOTJ3006

    public Task OneOfTwo(string channel)
    {
        if (channel is not ("stable" or "beta")) channel = "stable";
        return Post($"{{\"channel\":\"{channel}\"}}");
    }

    public Task CheckedByRegex(string version)
    {
        if (!Regex.IsMatch(version, @"^\d+\.\d+\z")) throw new FormatException(version);
        return Post(string.Format(CultureInfo.InvariantCulture, "{{\"version\":\"{0}\"}}", version));
    }

    public Task Formatted(string version) => Post(string.Format(CultureInfo.InvariantCulture, "{{\"version\":\"{0}\"}}", version)); //! IOTJ3006

    public Task OfAThing(Camp camp, Version version, Uri source) =>
        Post($$"""{"thing":"{{camp.ThingName}}","version":"{{version}}","source":"{{source.AbsoluteUri}}","serial":"{{camp.Serial:B}}"}""");

    public Task BuiltUnescaped(string file)
    {
        if (file.EndsWith(".bak")) file = file[..^4];
        return Post(new StringBuilder().Append("{\"file\":\"").Append(file).Append("\"}").ToString()); //! IOTJ3006
    }

    public Task WholeValue(string options) => Post("{\"operation\":\"UPDATE\",\"options\":" + options + "}");

    public Task Serialized(string note) => Post(JsonSerializer.Serialize(new { operation = "UPDATE", note, settings = new { timeoutConfig = new { minutes = 5 } } }));

    public Task SettingsInTheDocument(string note)
    {
        return Post(JsonSerializer.Serialize(new { operation = "UPDATE", note, timeoutConfig = new { inProgressTimeoutInMinutes = 5 } })); //! IOTJ3003
    }

    public Task AManifest(Manifest manifest) => Post(JsonSerializer.Serialize(manifest with { Note = "\"quoted\"" }, new JsonSerializerOptions { WriteIndented = true }));

    public Task AbortInANode(int percent) => Post(new JsonObject { ["operation"] = "UPDATE", ["abortConfig"] = new JsonObject { ["percent"] = percent } }.ToJsonString()); //! IOTJ3003

    public Task NodeWithoutIt(int percent)
    {
        var node = new JsonObject { ["operation"] = "UPDATE", ["abortConfig"] = new JsonObject() };
        node.Remove("abortConfig");
        node["list"] = new JsonArray(1, "two", percent, null);
        return Post(node.ToJsonString());
    }

    public Task SameNameTwice() => Post("""{"file":{"url":"a"},"other":{"url":"b"},"fil\u0065":1}"""); //! IOTJ3005

    public Task SameNameInOtherCase() => Post("""{"file":{"url":"a","URL":"b"},"File":[{"url":"c"},{"url":"d"}]}""");

    public Task Written(string url)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
        {
            writer.WriteStartObject();
            writer.WriteString("url"u8, url);
            writer.WritePropertyName("x");
            writer.WriteRawValue("{ \"a\": [1] }");
            writer.WriteEndObject();
        }
        return Post(Encoding.UTF8.GetString(stream.ToArray()));
    }

    public async Task FromAResource(string name)
    {
        await using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"Glacier.{name}.json") ?? throw new FileNotFoundException(name);
        using var reader = new StreamReader(stream);
        var text = await reader.ReadToEndAsync();
        await Post(text.Replace("{{thing name}}", name));
    }

    public Task JustFits() => Post("\"" + new string('x', 32_766) + "\"");

    public Task OneCharacterTooMany() => Post("\"" + new string('x', 32_767) + "\""); //! IOTJ3002

    public Task TooManyBytes() => Post("{\"name\":\"" + new string('빙', 11_000) + "\"}"); //! IOTJ3010

    public Task Baked() => Post("{\"url\":\"" + Bucket + "/fw.bin?X-Amz-Expires=60&X-Amz-Signature=0f0f\"}"); //! IOTJ3007

    public Task PublicPem() => Post("""{"ca":"-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----","hint":"ask for X-Amz-Date"}""");

    public Task PrivatePem() => Post(JsonSerializer.Serialize(new { key = "-----BEGIN PRIVATE KEY-----\nMIIB\n-----END PRIVATE KEY-----" })); //! IOTJ3007
}

public sealed class Placeholders(IAmazonIoT iot, string target, string roleArn)
{
    private const string Url = "https://glacier.s3.eu-north-1.amazonaws.com/fw.bin";
    private const string Signed = "${aws:iot:s3-presigned-url-v2:" + Url + "}";

    private static void Sign(CreateJobRequest request, string role) => request.PresignedUrlConfig = new PresignedUrlConfig { RoleArn = role, ExpiresInSec = 900 };

    private Task SendSigned(string document)
    {
        var request = new CreateJobRequest { JobId = "melt-1", Targets = [target], Document = document };
        Sign(request, roleArn);
        return iot.CreateJobAsync(request);
    }

    public Task WithARole() => SendSigned($$"""{"url":"{{Signed}}"}""");

    public Task WithoutARole()
    {
        var request = new CreateJobRequest { JobId = "melt-2", Targets = [target], Document = $$"""{"url":"{{Signed}}"}""" }; //! IOTJ2007
        return iot.CreateJobAsync(request);
    }

    public Task OnlyAnExpiry()
    {
        var request = new CreateJobRequest { JobId = "melt-3", Targets = [target], Document = JsonSerializer.Serialize(new { url = Signed }) }; //! IOTJ2007
        request.PresignedUrlConfig = new PresignedUrlConfig { ExpiresInSec = 900 };
        return iot.CreateJobAsync(request);
    }

    public Task SignedNode(bool secret)
    {
        var node = new JsonObject { ["op"] = "get" };
        var request = new CreateJobRequest { JobId = "melt-4", Targets = [target] };
        if (secret) node["url"] = Signed; else node["url"] = Url;
        if (secret) Sign(request, roleArn);
        request.Document = node.ToJsonString();
        return iot.CreateJobAsync(request);
    }

    public Task FromATemplate(string template) => iot.CreateJobAsync(new CreateJobRequest
    {
        JobId = "melt-5", Targets = [target], JobTemplateArn = template, Document = "{\"url\":\"" + Signed + "\"}",
    });

    public Task RoleTakenAway(bool local)
    {
        var request = new CreateJobRequest { JobId = "melt-6", Targets = [target], Document = "{\"url\":\"" + Signed + "\"}" };
        Sign(request, roleArn);
        if (local)
        {
            request.PresignedUrlConfig = null;
            request.Document = "{\"url\":\"http-cache/fw.bin\"}";
        }
        return iot.CreateJobAsync(request);
    }

    public Task NotClosed() => SendSigned("{\"url\":\"${aws:iot:s3-presigned-url-v2:" + Url + "\"}"); //! IOTJ3004

    public Task VersionUnencoded() => SendSigned("{\"url\":\"${aws:iot:s3-presigned-url-v2:" + Url + "?versionId=3}\"}"); //! IOTJ3011

    public Task VersionEncoded() => SendSigned("{\"url\":\"${aws:iot:s3-presigned-url-v2:" + Url + "%3FversionId%3D3}\"}");

    public Task Misspelt() => SendSigned($$"""{"url":"${aws:iot:s3-presign-url-v2:{{Url}}}"}"""); //! IOTJ3011

    public Task Uploads() => SendSigned("""{"log":"${aws:iot:s3-presigned-url-upload:https://s3.eu-north-1.amazonaws.com/logs/${thingName}/${jobId}-${executionNumber}.log}"}""");

    public Task UploadsThrice() => SendSigned("""{"log":"${aws:iot:s3-presigned-url-upload:https://s3.eu-north-1.amazonaws.com/logs/${jobId}/${jobId}/${jobId}}"}"""); //! IOTJ3004

    public Task LocalElsewhere() => SendSigned("""{"topic":"logs/${thingName}"}"""); //! IOTJ3004

    public Task LocalReplaced(Camp camp) => SendSigned("""{"topic":"logs/${thingName}"}""".Replace("${thingName}", camp.ThingName));

    public Task Package(string version) => iot.CreateJobAsync(new CreateJobRequest
    {
        JobId = "melt-7", Targets = [target],
        Document = $$"""{"url":"${aws:iot:package:ice:version:{{JsonEncodedText.Encode(version)}}:attributes:url}"}""",
        DestinationPackageVersions = [$"arn:aws:iot:eu-north-1:123456789012:package/ice/version/{version}"],
    });

    public Task OtherVersion()
    {
        var request = new CreateJobRequest { JobId = "melt-8", Targets = [target], Document = """{"u":"${aws:iot:package:ice:version:1.1:attributes:url}"}""", DestinationPackageVersions = ["arn:aws:iot:eu-north-1:123456789012:package/ice/version/1.0"] }; //! IOTJ2024
        return iot.CreateJobAsync(request);
    }

    public Task AllAttributesInside() => iot.CreateJobTemplateAsync(new CreateJobTemplateRequest
    {
        JobTemplateId = "ice", Description = "packages", DestinationPackageVersions = ["arn:aws:iot:eu-north-1:123456789012:package/ice/version/1.0"],
        Document = """{"all":"see ${aws:iot:package:ice:version:1.0:attributes}"}""", //! IOTJ3004
    });

    public Task TemplateOfAJob(string jobArn) => iot.CreateJobTemplateAsync(new CreateJobTemplateRequest { JobTemplateId = "ice-2", Description = "as it was", JobArn = jobArn });

    public Task TemplateUndescribed(string jobArn) => iot.CreateJobTemplateAsync(new CreateJobTemplateRequest { JobTemplateId = "ice-3", JobArn = jobArn }); //! IOTJ2018
}
