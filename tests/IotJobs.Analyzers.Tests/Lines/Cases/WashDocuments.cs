#nullable enable

using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json.Serialization;

namespace Cases.WashDocuments;

internal interface IConfig
{
    string? this[string key] { get; }
}

internal static class Fleet
{
    public const string Group = "arn:aws:iot:eu-west-1:123456789012:thinggroup/greenhouses";
    public const string Thing = "arn:aws:iot:eu-west-1:123456789012:thing/valve-7";
    public const string Role = "arn:aws:iam::123456789012:role/firmware-download";
    public const string Bucket = "https://firmware.s3.eu-west-1.amazonaws.com";
}

public enum WashMode { Short, Long, Eco }

internal sealed record DownloadStep(
    [property: JsonPropertyName("operation")] string Operation,
    [property: JsonPropertyName("url")] string Url);

internal sealed record WashPlan
{
    [JsonPropertyName("operation")] public required string Operation { get; init; }
    [JsonPropertyName("timeoutConfig")] public required WashTimeout Timeout { get; init; }
}

internal sealed record WashTimeout(int Minutes);

internal sealed record IrrigationPlan
{
    public required string Operation { get; init; }
    public int Litres { get; init; }
    [JsonIgnore] public WashTimeout? TimeoutConfig { get; init; }
}

public sealed class GreenhouseTexts(IAmazonIoT iot)
{
    // True is no JSON
    public Task RestartPumps(string jobId, bool force, CancellationToken ct)
        => iot.CreateJobAsync(new CreateJobRequest
        {
            JobId = jobId,
            Targets = [Fleet.Group],
            Document = $$"""{"operation":"restart","force":{{force}}}""", //! IOTJ3001
        }, ct);

    // The word is written in JSON's case
    public Task RestartPumpsLower(string jobId, bool force, bool dry, CancellationToken ct)
        => iot.CreateJobAsync(new CreateJobRequest
        {
            JobId = jobId,
            Targets = [Fleet.Group],
            Document = $$"""{"operation":"restart","force":{{(force ? "true" : "false")}},"dry":{{dry.ToString().ToLowerInvariant()}}}""",
        }, ct);

    // A date without quotes, in a culture-safe handler
    public async Task ScheduleFlush(string jobId, DateTimeOffset at)
    {
        var request = new CreateJobRequest { JobId = jobId, Targets = new List<string> { Fleet.Thing } };
        request.Document = string.Create(CultureInfo.InvariantCulture, $"{{\"operation\":\"flush\",\"at\":{at:O}}}"); //! IOTJ3001
        await iot.CreateJobAsync(request);
    }

    // Quoted date, quoted Guid, quoted enum, plain int
    public async Task ScheduleFlushQuoted(string jobId, DateTimeOffset at, Guid trace, WashMode mode, int litres)
    {
        var request = new CreateJobRequest { JobId = jobId, Targets = new List<string> { Fleet.Thing } };
        request.Document = string.Create(CultureInfo.InvariantCulture,
            $"{{\"operation\":\"flush\",\"at\":\"{at:O}\",\"trace\":\"{trace:D}\",\"mode\":\"{mode}\",\"litres\":{litres}}}");
        await iot.CreateJobAsync(request);
    }

    // Text of an operator in a JSON string
    public Task NameSite(string jobId, string site)
        => iot.CreateJobAsync(new CreateJobRequest
        {
            JobId = jobId,
            Targets = [Fleet.Group],
            Document = new StringBuilder("{\"site\":\"").Append(site).Append("\"}").ToString(), //! IOTJ3006
        });

    // The same with an encoder
    public Task NameSiteEncoded(string jobId, string site, IReadOnlyList<Guid> zones)
    {
        var text = new StringBuilder();
        text.Append("{\"site\":\"").Append(JsonEncodedText.Encode(site).ToString()).Append("\",\"zones\":[");
        text.AppendJoin(',', zones.Select(z => $"\"{z:D}\""));
        text.Append("]}");
        return iot.CreateJobAsync(new CreateJobRequest { JobId = jobId, Targets = [Fleet.Group], Document = text.ToString() });
    }

    // The serializer's quotes within quotes
    public Task LabelValve(string jobId, string label)
        => iot.CreateJobAsync(new CreateJobRequest
        {
            JobId = jobId,
            Targets = [Fleet.Thing],
            Document = $"{{\"operation\":\"label\",\"label\":\"{JsonSerializer.Serialize(label)}\"}}", //! IOTJ3006
        });

    // Once without quotes of one's own, once with the serializer's taken off
    public Task LabelValveWell(string jobId, string label, string zone)
    {
        string bare = JsonSerializer.Serialize(zone)[1..^1];
        string document = $"{{\"operation\":\"label\",\"label\":{JsonSerializer.Serialize(label)},\"zone\":\"{bare}\"}}";
        return iot.CreateJobAsync(new CreateJobRequest { JobId = jobId, Targets = [Fleet.Thing], Document = document });
    }

    // A length test makes no text safe
    public async Task<bool> Announce(string jobId, string message)
    {
        if (string.IsNullOrWhiteSpace(message) || message.Length > 80)
        {
            return false;
        }

        await iot.CreateJobAsync(new CreateJobRequest
        {
            JobId = jobId,
            Targets = [Fleet.Group],
            Document = "{\"display\":\"" + message + "\"}", //! IOTJ3006
        });
        return true;
    }

    // Every character is looked at first
    public async Task<bool> AnnounceChecked(string jobId, string message)
    {
        foreach (char c in message)
        {
            if (c is '"' or '\\' || char.IsControl(c))
            {
                return false;
            }
        }

        await iot.CreateJobAsync(new CreateJobRequest
        {
            JobId = jobId,
            Targets = [Fleet.Group],
            Document = "{\"display\":\"" + message + "\"}",
        });
        return true;
    }

    // Joined texts, each in quotes, none escaped
    public Task TagZones(string jobId, IEnumerable<string> tags)
        => iot.CreateJobAsync(new CreateJobRequest
        {
            JobId = jobId,
            Targets = [Fleet.Group],
            Document = "{\"tags\":[" + string.Join(",", tags.Select(t => $"\"{t.Trim()}\"")) + "]}", //? how many items are joined is not known
        });

    // An Escape of one's own
    public Task TagZonesEscaped(string jobId, IEnumerable<string> tags)
        => iot.CreateJobAsync(new CreateJobRequest
        {
            JobId = jobId,
            Targets = [Fleet.Group],
            Document = "{\"tags\":[" + string.Join(",", tags.Select(t => '"' + Escape(t) + '"')) + "]}",
        });

    private static string Escape(string text)
    {
        string basic = text.Replace("\\", "\\\\").Replace("\"", "\\\"");
        return Regex.Replace(basic, @"[\u0000-\u001f]", m => $"\\u{(int)m.Value[0]:x4}");
    }

    // Operations are this program's own words
    public async Task RunAll(Func<string> nextId, WashMode mode)
    {
        foreach (string operation in (string[])["RINSE", "DRAIN", "DRY"])
        {
            string intensity = mode switch { WashMode.Short => "low", WashMode.Eco => "eco", _ => "full" };
            await iot.CreateJobAsync(new CreateJobRequest
            {
                JobId = nextId(),
                Targets = [Fleet.Group],
                Document = $"{{\"operation\":\"{operation}\",\"intensity\":\"{intensity}\"}}",
            });
        }
    }

    // Only the fallback is no JSON
    public Task FromDisk(string jobId, string path)
    {
        string document = File.Exists(path)
            ? File.ReadAllText(path)
            : "{ operation: 'reset' }";
        return iot.CreateJobAsync(new CreateJobRequest { JobId = jobId, Targets = [Fleet.Group], Document = document }); //! IOTJ3001
    }

    // A file with marks that are filled in, one document for each thing
    public async Task FromDiskForEach(string path, IReadOnlyDictionary<string, string> ids, CancellationToken ct)
    {
        string template = await File.ReadAllTextAsync(path, ct);
        foreach (var (name, id) in ids)
        {
            string document = template
                .Replace("${thingName}", JsonEncodedText.Encode(name).ToString())
                .Replace("@@BUILD@@", ids.Count.ToString(CultureInfo.InvariantCulture));
            await iot.CreateJobAsync(new CreateJobRequest { JobId = id, Targets = [Fleet.Thing], Document = document }, ct);
        }
    }

    // Local placeholder in a constant that is filled in before it is sent
    public async Task Greet(string jobId, int number)
    {
        const string Greeting = "{\"cmd\":\"hello ${thingName}\"}";
        var request = new CreateJobRequest { JobId = jobId, Targets = [Fleet.Thing] };
        request.Document = Greeting.Replace("${thingName}", "valve-" + number);
        await iot.CreateJobAsync(request);
    }

    // A name written twice, once with an escape
    public Task Sizes(string jobId)
        => iot.CreateJobAsync(new CreateJobRequest
        {
            JobId = jobId,
            Targets = [Fleet.Group],
            Document = """{"size":120,"si\u007ae":130}""", //! IOTJ3005
        });

    // The same names, in different objects and in different case
    public Task SizesApart(string jobId)
        => iot.CreateJobAsync(new CreateJobRequest
        {
            JobId = jobId,
            Targets = [Fleet.Group],
            Document = """{"size":120,"Size":"l","tank":{"size":130},"tanks":[{"size":1},{"size":2}]}""",
        });

    // More text than AWS IoT takes
    public Task Flood(string jobId)
    {
        var request = new CreateJobRequest { JobId = jobId, Targets = [Fleet.Group] };
        request.Document = "{\"pad\":\"" + new string('x', 33_000) + "\"}"; //! IOTJ3002
        return iot.CreateJobAsync(request);
    }

    // What is too long goes to S3 instead, never both
    public async Task Script(string jobId, string script, Func<string, Task<string>> upload)
    {
        var request = new CreateJobRequest
        {
            JobId = jobId,
            Targets = [Fleet.Group],
            Document = JsonSerializer.Serialize(new { operation = "run", script }),
        };
        if (Encoding.UTF8.GetByteCount(request.Document) > 32_768)
        {
            request.DocumentSource = await upload(request.Document);
            request.Document = null;
        }

        await iot.CreateJobAsync(request);
    }
}
