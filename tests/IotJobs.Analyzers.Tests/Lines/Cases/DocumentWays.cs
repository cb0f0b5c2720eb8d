#nullable enable

namespace Cases.Programs.DocumentWays;

using System.Buffers;
using System.Text.Json.Serialization;

// An entirely legal program: job documents in all the ways of System.Text.Json.
[JsonConverter(typeof(JsonStringEnumConverter<Operation>))]
public enum Operation { Update, Reboot, Erase }

public sealed record Image(string Url, string Sha256, long Size);

public sealed record JobDocument(Operation Operation, string Version)
{
    public IReadOnlyList<Image> Images { get; init; } = [];

    public JsonObject? Extra { get; init; }

    [JsonIgnore]
    public bool NeedsRole => Images.Any(i => i.Url.StartsWith("${aws:iot:s3-presigned-url", StringComparison.Ordinal));
}

public static class Placeholders
{
    public static string Signed(string bucket, string key) =>
        $$"""${aws:iot:s3-presigned-url-v2:https://{{bucket}}.s3.eu-west-1.amazonaws.com/{{Uri.EscapeDataString(key)}}}""";

    public static string Upload(string bucket) => $"${{aws:iot:s3-presigned-url-upload:https://s3.eu-west-1.amazonaws.com/{bucket}/logs/${{thingName}}/${{jobId}}.txt}}";

    public static string Attribute(string package, string version, string name) => "${aws:iot:package:" + package + ":version:" + version + ":attributes:" + name + "}";
}

public sealed class Documents(IAmazonIoT iot, Func<Guid> next)
{
    private const string Role = "arn:aws:iam::123456789012:role/iot-download";
    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    private Task<CreateJobResponse> Send(string document, PresignedUrlConfig? urls = null, params string[] packages) => iot.CreateJobAsync(new CreateJobRequest
    {
        JobId = $"doc-{next():N}",
        Targets = ["arn:aws:iot:eu-west-1:123456789012:thinggroup/cameras"],
        TargetSelection = TargetSelection.CONTINUOUS,
        Document = document,
        PresignedUrlConfig = urls,
        DestinationPackageVersions = packages is [] ? null : [.. packages],
    });

    // legal: the role is there exactly when an image is signed
    public Task Typed(string key, bool signed)
    {
        var document = new JobDocument(Operation.Update, "1.0.41");
        document = document with { Images = [new(signed ? Placeholders.Signed("fw", key) : "https://fw.example.com/cam.bin", new string('0', 64), 1 << 20)] };
        return Send(JsonSerializer.Serialize(document, Web), document.NeedsRole ? new() { RoleArn = Role, ExpiresInSec = 900 } : null);
    }

    // legal: an upload's key takes each of its words once
    public Task Logs() => Send(new JsonObject { ["operation"] = "LOGS", ["to"] = Placeholders.Upload("fleet") }.ToJsonString(), new() { RoleArn = Role });

    // legal: the setting is taken out of the copy before it is sent, and the word at the top is another
    public Task Merged(JsonObject defaults)
    {
        var document = defaults.DeepClone().AsObject();
        document["operation"] = nameof(Operation.Reboot);
        document["presignedUrlConfig"] = new JsonObject { ["roleArn"] = Role };
        var urls = document["presignedUrlConfig"]!["roleArn"]!.GetValue<string>();
        if (!document.Remove("presignedUrlConfig")) throw new InvalidOperationException();
        document["timeouts"] = new JsonArray([.. new[] { 1, 2, 3 }.Select(n => JsonValue.Create(n))]);
        return Send(document.ToJsonString(), new() { RoleArn = urls });
    }

    // legal: the last comma is cut off
    public Task Built(IReadOnlyCollection<int> slots)
    {
        var text = new StringBuilder("""{"operation":"ERASE","slots":[""");
        foreach (var slot in slots) text.Append(slot.ToString(CultureInfo.InvariantCulture)).Append(',');
        if (text is { Length: > 0 } && text[^1] is ',') text.Length--;
        return Send(text.Append("]}").ToString());
    }

    // legal: numbers, a date, a Guid and words that are known
    public Task Raw(int retries, DateTimeOffset until, Guid run, Operation operation) => Send($$"""
        {
          "operation": "{{operation}}",
          "retries": {{retries}},
          "until": "{{until:O}}",
          "run": "{{run}}",
          "mode": "{{(operation is Operation.Erase ? "hard" : "soft")}}",
          "dry": {{(retries is 0 ? "true" : "false")}}
        }
        """);

    // legal: the writer escapes
    public Task Written(IReadOnlyDictionary<string, string> labels)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer))
        {
            writer.WriteStartObject();
            writer.WriteString("operation"u8, "LABEL"u8);
            foreach (var (key, value) in labels) writer.WriteString(key, value);
            writer.WriteEndObject();
        }
        return Send(Encoding.UTF8.GetString(buffer.WrittenSpan));
    }

    // legal: the package of the document is among the destinations
    public Task Packaged()
    {
        var document = new { operation = "UPDATE", url = Placeholders.Attribute("fw", "1.0", "url") };
        return Send(JsonSerializer.Serialize(document), packages: "arn:aws:iot:eu-west-1:123456789012:package/fw/version/1.0");
    }

    // legal: each text is a JSON value of its own
    public Task Listed(IEnumerable<string> names) => Send($$"""{"operation":"CHECK","names":[{{string.Join(", ", names.Select(n => JsonSerializer.Serialize(n)))}}]}""");

    // legal: known words, tested in a pattern
    public Task Mode(string mode) => mode is "fast" or "slow"
        ? Send($$"""{"operation":"MODE","mode":"{{mode}}"}""")
        : Task.FromException(new ArgumentException(mode, nameof(mode)));
}

public static class Program
{
    public static async Task Main(string[] args)
    {
        using var iot = new AmazonIoTClient();
        var documents = new Documents(iot, Guid.NewGuid);
        await documents.Typed("cameras/cam 1.bin", signed: args is ["--signed", ..]);
        await documents.Logs();
        await documents.Merged(new JsonObject { ["site"] = "north" });
        await documents.Built([1, 2, 3]);
        await documents.Raw(0, DateTimeOffset.UtcNow.AddDays(1), Guid.NewGuid(), Operation.Erase);
        await documents.Written(args.Index().ToDictionary(a => $"label{a.Index}", a => a.Item));
        await documents.Packaged();
        await documents.Listed(args);
        await documents.Mode(args is [.., var last] ? last : "fast");
    }

    private static IEnumerable<(int Index, T Item)> Index<T>(this IEnumerable<T> items) => items.Select((item, index) => (index, item));
}
