#nullable enable
using System.Buffers;
using System.Text.Json.Serialization;

namespace Cases.DocumentServices;

public sealed partial class DocumentService
{
    public Task Dollar()
    {
        var request = Start();
        request.Document = "{\"url\":\"$(aws:iot:s3-presigned-url-v2:https://b.s3.eu-west-1.amazonaws.com/k)\"}"; //! IOTJ3011
        return Send(request);
    }

    // kinds that are open
    public Task OpenKinds()
    {
        var request = Start();
        request.Document = """{"path":"${aws:iot:parameter:pathToScript}","home":"${HOME}","sig":"${aws:iot:code-sign-signature:s3://eu-west-1.fw/cam.bin@3}"}""";
        return Send(request);
    }

    public Task Versioned()
    {
        var request = Start();
        var placeholder = "${aws:iot:s3-presigned-url-v2:" + Bucket + "/cam fw.bin}";
        request.Document = JsonSerializer.Serialize(new FirmwareDocument("UPDATE", placeholder) { Minimum = new Version(1, 0) }); //! IOTJ3011
        return Send(request);
    }

    public Task VersionedEncoded()
    {
        var request = Start();
        var placeholder = "${aws:iot:s3-presigned-url-v2:" + Bucket + "/cam%20fw.bin%3FversionId%3D3}";
        request.Document = JsonSerializer.Serialize(new FirmwareDocument("UPDATE", placeholder) { Minimum = new Version(1, 0) });
        return Send(request);
    }

    public async Task NoRole([JobId] string id)
    {
        var placeholder = "${aws:iot:s3-presigned-url-v2:" + Bucket + "/cam.bin}";
        await client.CreateJobAsync(new CreateJobRequest { JobId = id, Targets = [Thing], Document = JsonSerializer.Serialize(new { url = placeholder }), Description = "no role" }); //! IOTJ2007
    }

    public Task Writer(string note, IEnumerable<string> files)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer))
        {
            writer.WriteStartObject();
            writer.WriteString("note", note);
            writer.WriteStartArray("files");
            foreach (var file in files) writer.WriteStringValue(file);
            writer.WriteEndArray();
            writer.WriteEndObject();
        }
        var request = Start();
        request.Document = Encoding.UTF8.GetString(buffer.WrittenSpan);
        return Send(request);
    }

    public Task Loop(IEnumerable<int> slots)
    {
        var text = new StringBuilder("{\"slots\":[");
        var first = true;
        foreach (var slot in slots)
        {
            if (!first) text.Append(',');
            text.Append(slot);
            first = false;
        }
        text.Append("]}");
        var request = Start();
        request.Document = text.ToString();
        return Send(request);
    }

    public Task Names(IEnumerable<Uri> files)
    {
        var request = Start();
        request.Document = "{\"files\":[" + string.Join(",", files.Select(f => $"\"{f.AbsoluteUri}\"")) + "]}";
        return Send(request);
    }

    public Task Separators(int bytes)
    {
        var request = Start();
        request.Document = $$"""{"operation":"UPDATE","size":{{bytes:N0}},"unit":"byte"}"""; //! IOTJ3001
        return Send(request);
    }

    public Task Mixed(Guid run)
    {
        var request = Start();
        request.Document = string.Format(CultureInfo.InvariantCulture, "{{\"operation\":\"UPDATE\",\"run\":{0}}}", run); //! IOTJ3001
        return Send(request);
    }

    private void Apply(CreateJobRequest request, [JobDocument] string document) => request.Document = document;

    public Task ByHelper(bool beta)
    {
        var request = Start();
        Apply(request, beta ? """{"channel":"beta"}""" : """{'channel':'stable'}"""); //! IOTJ3001
        return Send(request);
    }

    public Task ByHelperFile(string path)
    {
        var request = Start();
        Apply(request, File.Exists(path) ? File.ReadAllText(path) : """{"channel":"stable"}""");
        return Send(request);
    }

    // checked
    public Task Checked(string name)
    {
        if (name.Any(c => !char.IsAsciiLetterOrDigit(c))) throw new FormatException(name);
        var request = Start();
        request.Document = $"{{\"name\":\"{name}\",\"kind\":\"{Pick(name)}\"}}";
        return Send(request);

        static string Pick(string name) => name switch { "cam" => "camera", "door" => "doorbell", _ => "other" };
    }

    public Task Empty()
    {
        var request = Start();
        request.DestinationPackageVersions = ["arn:aws:iot:eu-west-1:123456789012:package/fw/version/$null"];
        request.Document = "{\"url\":\"${aws:iot:package:fw:version:$null:attributes:url}\"}"; //! IOTJ3004
        return Send(request);
    }

    public async Task Cloned(IEnumerable<string> targets)
    {
        var template = Start();
        template.Document = """
            {
              "operation": "UPDATE",
              "steps": [null, 1, 2.5e3, { "action": { "name": "a\u002Fb" } }]
            }
            """;
        foreach (var target in targets)
        {
            await client.CreateJobAsync(new CreateJobRequest
            {
                JobId = $"clone-{Guid.NewGuid():N}",
                Targets = [target],
                Document = template.Document,
                PresignedUrlConfig = template.PresignedUrlConfig,
                TimeoutConfig = template.TimeoutConfig,
            });
        }
    }

    public Task SettingOfNode()
    {
        var node = new JsonObject { ["operation"] = "UPDATE" };
        node["schedulingConfig"] = new JsonObject { ["endTime"] = "2030-01-01 00:00" }; //! IOTJ3003
        var request = Start();
        request.Document = node.ToJsonString();
        return Send(request);
    }

    public Task Naming()
    {
        var request = Start();
        request.Document = JsonSerializer.Serialize(new { Operation = "UPDATE", TimeoutConfig = 5 });
        return Send(request);
    }

    public Task NamingCamel()
    {
        var request = Start();
        request.Document = JsonSerializer.Serialize(new { Operation = "UPDATE", TimeoutConfig = 5 }, Json.Web); //! IOTJ3003
        return Send(request);
    }
}
