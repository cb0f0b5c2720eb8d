#nullable enable

namespace Cases.DoorbellJobs;

/// <summary>What devices get.</summary>
public sealed class JobDocuments(IAmazonIoT iot)
{
    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web);

    private Task<CreateJobResponse> Send(string document) =>
        iot.CreateJobAsync(new CreateJobRequest { JobId = JobId.New("doc"), Targets = [Known.Doorbells], Document = document, TargetSelection = TargetSelection.SNAPSHOT });

    private sealed record Timeout(int InProgressTimeoutInMinutes);

    private sealed record Orders(string Operation, Timeout TimeoutConfig);

    // wrong: a note with a quote ends the text early
    public Task<CreateJobResponse> Note(string note) =>
        iot.CreateJobAsync(new CreateJobRequest { JobId = JobId.New("doc"), Targets = [Known.Doorbells], Document = $$"""{"operation":"UPDATE","note":"{{note}}"}""" }); //! IOTJ3006

    // legal: the serializer brings the quotes
    public Task<CreateJobResponse> NoteSerialized(string note) =>
        iot.CreateJobAsync(new CreateJobRequest { JobId = JobId.New("doc"), Targets = [Known.Doorbells], Document = $$"""{"operation":"UPDATE","note":{{JsonSerializer.Serialize(note)}}}""" });

    // wrong: the serializer's quotes stand between quotes
    public Task<CreateJobResponse> NoteQuotedTwice(string note)
    {
        var quoted = JsonSerializer.Serialize(note);
        return iot.CreateJobAsync(new CreateJobRequest { JobId = JobId.New("doc"), Targets = [Known.Doorbells], Document = "{\"operation\":\"UPDATE\",\"note\":\"" + quoted + "\"}" }); //! IOTJ3006
    }

    // legal: the note was tested
    public Task<CreateJobResponse> NoteTested(string note)
    {
        if (!Regex.IsMatch(note, "^[A-Za-z0-9 .,-]*$")) throw new ArgumentException("plain text only", nameof(note));
        return iot.CreateJobAsync(new CreateJobRequest { JobId = JobId.New("doc"), Targets = [Known.Doorbells], Document = $"{{\"operation\":\"UPDATE\",\"note\":\"{note}\"}}" });
    }

    // wrong: True is no word of JSON
    public Task<CreateJobResponse> Flag(bool reboot)
    {
        var flag = reboot;
        return iot.CreateJobAsync(new CreateJobRequest { JobId = JobId.New("doc"), Targets = [Known.Doorbells], Document = $"{{\"operation\":\"UPDATE\",\"reboot\":{flag}}}" }); //! IOTJ3001
    }

    // legal: in small letters it is
    public Task<CreateJobResponse> FlagInSmallLetters(bool reboot) =>
        iot.CreateJobAsync(new CreateJobRequest { JobId = JobId.New("doc"), Targets = [Known.Doorbells], Document = $"{{\"operation\":\"UPDATE\",\"reboot\":{(reboot ? "true" : "false")},\"again\":{reboot.ToString().ToLowerInvariant()}}}" });

    // wrong: in camelCase the member is the request's own setting
    public Task<CreateJobResponse> SettingInside()
    {
        var orders = new Orders("UPDATE", new Timeout(30)); //! IOTJ3003
        return iot.CreateJobAsync(new CreateJobRequest { JobId = JobId.New("doc"), Targets = [Known.Doorbells], Document = JsonSerializer.Serialize(orders, Web) });
    }

    // legal: below another member it is the device's own
    public Task<CreateJobResponse> SettingBelow() =>
        Send(JsonSerializer.Serialize(new { operation = "UPDATE", device = new { timeoutConfig = new { inProgressTimeoutInMinutes = 30 } } }));

    // wrong: nobody can sign
    public Task<CreateJobResponse> NoRole(string file)
    {
        var document = new JsonObject
        {
            ["operation"] = "UPDATE",
            ["url"] = "${aws:iot:s3-presigned-url-v2:https://firmware.s3.eu-west-1.amazonaws.com/" + Uri.EscapeDataString(file) + "}",
        };
        var request = new CreateJobRequest { JobId = JobId.New("doc"), Targets = [Known.Doorbells], Document = document.ToJsonString() }; //! IOTJ2007
        return iot.CreateJobAsync(request);
    }

    // legal: the role is set wherever a URL is to be signed
    public Task<CreateJobResponse> RoleWhenSigned(bool signed)
    {
        const string address = "https://firmware.s3.eu-west-1.amazonaws.com/camera.bin";
        var url = signed ? "${aws:iot:s3-presigned-url-v2:" + address + "}" : address;
        var request = new CreateJobRequest { JobId = JobId.New("doc"), Targets = [Known.Doorbells], Document = JsonSerializer.Serialize(new { operation = "UPDATE", url }) };
        if (signed) request.PresignedUrlConfig = new PresignedUrlConfig { RoleArn = Known.Role };
        return iot.CreateJobAsync(request);
    }

    // wrong: the placeholder is not closed
    public Task<CreateJobResponse> NotClosed() =>
        iot.CreateJobAsync(new CreateJobRequest { JobId = JobId.New("doc"), Targets = [Known.Doorbells], PresignedUrlConfig = new PresignedUrlConfig { RoleArn = Known.Role }, Document = "{\"url\":\"${aws:iot:s3-presigned-url-v2:https://firmware.s3.eu-west-1.amazonaws.com/camera.bin\"}" }); //! IOTJ3004

    // legal: a list of steps, joined after each was encoded
    public Task<CreateJobResponse> Steps(IEnumerable<string> steps)
    {
        var body = string.Join(',', steps.Select(s => "\"" + JsonEncodedText.Encode(s) + "\""));
        return Send("{\"operation\":\"RUN\",\"steps\":[" + body + "]}");
    }

    // legal: built piece by piece, and the last comma is taken back
    public Task<CreateJobResponse> Pieces(IReadOnlyList<int> ports)
    {
        var text = new StringBuilder("{\"operation\":\"OPEN\",\"ports\":[");
        foreach (var port in ports) text.Append(port).Append(',');
        if (ports.Count > 0) text.Length--;
        return Send(text.Append("]}").ToString());
    }
}
