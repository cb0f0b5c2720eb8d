#nullable enable

namespace Cases.Programs.MendedDocuments;

public sealed record Package(string Name, string Version)
{
    public static readonly Package Blade = new("blade-control", "2.1.0");

    public string Placeholder(string attribute) => $"${{aws:iot:package:{Name}:version:{Version}:attributes:{attribute}}}";

    public string Arn(string account) => $"arn:aws:iot:eu-west-1:{account}:package/{Name}/version/{Version}";
}

public interface IMowerDocuments
{
    string Named([ThingName] string name);
}

public sealed class MowerDocuments : IMowerDocuments
{
    private const string Template = """{"operation":"GREET","name":"${thingName}","steps":[{"timeoutConfig":{"minutes":5}},{"timeoutConfig":{"minutes":6}}]}""";

    public string Named([ThingName] string name) => Template.Replace("${thingName}", name, StringComparison.Ordinal);

    public string Switch(bool on, int build, Guid session) =>
        $"{{\"on\":{(on ? "true" : "false")},\"sure\":{on.ToString().ToLowerInvariant()},\"build\":{build},\"session\":\"{session}\"}}";

    public string Note(string note) => $"{{\"note\":\"{JsonEncodedText.Encode(note)}\",\"length\":{note.Length}}}";

    public string WithoutSettings(string existing)
    {
        var node = JsonNode.Parse(existing)!.AsObject();
        foreach (var setting in new[] { "timeoutConfig", "abortConfig", "presignedUrlConfig" })
            node.Remove(setting);
        node["operation"] = "UPDATE";
        return node.ToJsonString();
    }

    public string Fill(int kilobytes)
    {
        var size = Math.Clamp(kilobytes, 1, 31) * 1024;
        return "{\"pad\":\"" + new string('x', size) + "\"}";
    }
}

public sealed class MowerJobs(IAmazonIoT iot, string account)
{
    private readonly MowerDocuments documents = new();

    private CreateJobRequest Base(string id, string group) => new()
    {
        JobId = id,
        Targets = [group],
        PresignedUrlConfig = new PresignedUrlConfig { RoleArn = $"arn:aws:iam::{account}:role/iot/mower-download" },
    };

    public Task UploadLogsAsync(string id, string group, CancellationToken ct)
    {
        var request = Base(id, group);
        request.Document = """{"operation":"LOGS","to":"${aws:iot:s3-presigned-url-upload:https://s3.eu-west-1.amazonaws.com/mower-logs/${thingName}/${jobId}.gz}"}""";
        return iot.CreateJobAsync(request, ct);
    }

    public Task BladeAsync(string id, string group, CancellationToken ct) => iot.CreateJobAsync(
        new CreateJobRequest
        {
            JobId = id,
            Targets = [group],
            Document = JsonSerializer.Serialize(new { operation = "INSTALL", url = Package.Blade.Placeholder("url"), sha = Package.Blade.Placeholder("sha256") }),
            DestinationPackageVersions = [Package.Blade.Arn(account), $"arn:aws:iot:eu-west-1:{account}:package/map/version/$default"],
        },
        ct);

    public Task EitherAsync(string id, string group, string text, CancellationToken ct)
    {
        var bytes = Encoding.UTF8.GetByteCount(text);
        var inline = bytes <= 32_768;
        return iot.CreateJobAsync(
            new CreateJobRequest
            {
                JobId = id,
                Targets = [group],
                Document = inline ? text : null,
                DocumentSource = inline ? null : $"https://s3.eu-west-1.amazonaws.com/mower-jobs/{id}.json",
            },
            ct);
    }

    public async Task StepwiseAsync(string id, string group, IEnumerable<int> zones, CancellationToken ct)
    {
        var request = Base(id, group);
        request.Document = "{\"zones\":[";
        request.Document += string.Join(',', zones);
        request.Document += "]}";
        await iot.CreateJobAsync(request, ct);
    }

    public Task VariousAsync(string id, string group, [ThingName] string name, int kind, CancellationToken ct)
    {
        var request = Base(id, group);
        request.Document = kind switch
        {
            0 => documents.Named(name),
            1 => documents.Switch(on: true, 17, Guid.NewGuid()),
            2 => documents.Note($"\"{name}\" is\ndone"),
            3 => documents.WithoutSettings("""{"operation":"?","timeoutConfig":{"inProgressTimeoutInMinutes":5}}"""),
            _ => documents.Fill(kind),
        };
        return iot.CreateJobAsync(request, ct);
    }
}
