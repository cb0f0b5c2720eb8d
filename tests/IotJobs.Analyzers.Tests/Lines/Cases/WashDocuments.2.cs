#nullable enable

using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json.Serialization;

namespace Cases.WashDocuments;

public sealed class LaundryDocuments
{
    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web);
    private static readonly JsonSerializerOptions Relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly JsonSerializerOptions CamelKeys = new() { DictionaryKeyPolicy = JsonNamingPolicy.CamelCase };

    private readonly IAmazonIoT _iot;

    public LaundryDocuments(IAmazonIoT iot) => _iot = iot;

    // Web options make timeoutConfig of it
    public Task Spin(string jobId)
        => _iot.CreateJobAsync(new CreateJobRequest
        {
            JobId = jobId,
            Targets = [Fleet.Group],
            Document = JsonSerializer.Serialize(new { Operation = "spin", TimeoutConfig = new { InProgressTimeoutInMinutes = 30 } }, Web), //! IOTJ3003
        });

    // Without the policy it is TimeoutConfig; the other is ignored by the serializer
    public async Task SpinPascal(string firstId, string secondId)
    {
        await _iot.CreateJobAsync(new CreateJobRequest
        {
            JobId = firstId,
            Targets = [Fleet.Group],
            Document = JsonSerializer.Serialize(new { Operation = "spin", TimeoutConfig = new { Minutes = 30 } }),
        });
        var plan = new IrrigationPlan { Operation = "spin", Litres = 40, TimeoutConfig = new WashTimeout(5) };
        await _iot.CreateJobAsync(new CreateJobRequest
        {
            JobId = secondId,
            Targets = [Fleet.Group],
            Document = JsonSerializer.Serialize(plan, Web),
        });
    }

    // A record whose member bears the setting's name
    public Task Plan(string jobId)
    {
        var request = new CreateJobRequest { JobId = jobId, Targets = [Fleet.Thing] };
        request.Document = JsonSerializer.Serialize(new WashPlan { Operation = "wash", Timeout = new WashTimeout(90) }); //! IOTJ3003
        return _iot.CreateJobAsync(request);
    }

    // The default encoder writes six characters for each syllable: 48,000
    public Task Korean(string jobId)
        => _iot.CreateJobAsync(new CreateJobRequest
        {
            JobId = jobId,
            Targets = [Fleet.Group],
            Document = JsonSerializer.Serialize(new { note = new string('가', 8_000) }), //! IOTJ3002
        });

    // 8,000 characters, 24,000 bytes
    public Task KoreanRelaxed(string jobId)
        => _iot.CreateJobAsync(new CreateJobRequest
        {
            JobId = jobId,
            Targets = [Fleet.Group],
            Document = JsonSerializer.Serialize(new { note = new string('가', 8_000) }, Relaxed),
        });

    // 12,000 characters, but 36,000 bytes
    public Task KoreanLong(string jobId)
    {
        string note = new('가', 12_000);
        return _iot.CreateJobAsync(new CreateJobRequest
        {
            JobId = jobId,
            Targets = [Fleet.Group],
            Document = "{\"note\":\"" + note + "\"}", //! IOTJ3010
        });
    }

    // The key policy makes one name of two
    public Task Keys(string jobId)
        => _iot.CreateJobAsync(new CreateJobRequest
        {
            JobId = jobId,
            Targets = [Fleet.Group],
            Document = JsonSerializer.Serialize(new Dictionary<string, int> { ["Version"] = 1, ["version"] = 2 }, CamelKeys), //! IOTJ3005
        });

    // As they are, they differ; and a key that is set twice is one member
    public Task KeysApart(string jobId)
    {
        var values = new Dictionary<string, object> { ["Version"] = 1, ["version"] = 2 };
        values["version"] = "3";
        return _iot.CreateJobAsync(new CreateJobRequest
        {
            JobId = jobId,
            Targets = [Fleet.Group],
            Document = JsonSerializer.Serialize(values),
        });
    }

    // A local placeholder outside of an upload
    public Task Report(string jobId)
        => _iot.CreateJobAsync(new CreateJobRequest
        {
            JobId = jobId,
            Targets = [Fleet.Group],
            Document = JsonSerializer.Serialize(new Dictionary<string, string> { ["cmd"] = "report ${thingName}" }), //! IOTJ3004
        });

    // Other words of a shell are the device's
    public Task ReportShell(string jobId)
        => _iot.CreateJobAsync(new CreateJobRequest
        {
            JobId = jobId,
            Targets = [Fleet.Group],
            Document = JsonSerializer.Serialize(new { cmd = "report ${HOSTNAME} $thingName $(jobId)", args = new[] { "${PATH}", "{thingName}" } }),
        });

    // A signed URL that is dead tomorrow
    public Task Baked(string jobId)
        => _iot.CreateJobAsync(new CreateJobRequest
        {
            JobId = jobId,
            Targets = [Fleet.Group],
            Document = JsonSerializer.Serialize(new DownloadStep("get", Fleet.Bucket + "/drum.bin?X-Amz-Expires=900&X-Amz-Signature=5d2f")), //! IOTJ3007
        });

    // Settings in a JsonObject's top level
    public Task Rollout(string jobId)
        => _iot.CreateJobAsync(new CreateJobRequest
        {
            JobId = jobId,
            Targets = [Fleet.Group],
            Document = new JsonObject { ["operation"] = "rinse", ["abortConfig"] = new JsonObject { ["threshold"] = 10 } }.ToJsonString(), //! IOTJ3003
        });

    // Taken out before it is written, and deeper down it is the device's own
    public Task RolloutMoved(string jobId, int minutes)
    {
        var document = new JsonObject
        {
            ["operation"] = "rinse",
            ["timeoutConfig"] = new JsonObject { ["inProgressTimeoutInMinutes"] = minutes },
        };
        document.Remove("timeoutConfig");
        document["steps"] = new JsonArray(new JsonObject { ["timeoutConfig"] = new JsonObject { ["seconds"] = 5 } });
        return _iot.CreateJobAsync(new CreateJobRequest
        {
            JobId = jobId,
            Targets = [Fleet.Group],
            Document = document.ToJsonString(),
            TimeoutConfig = new TimeoutConfig { InProgressTimeoutInMinutes = Math.Clamp(minutes, 1, 10_080) },
        });
    }

    // Written by a Utf8JsonWriter
    public Task Written(string jobId, string owner, bool verbose)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer))
        {
            writer.WriteStartObject();
            writer.WriteString("operation", "inventory");
            writer.WriteString("owner", owner);
            writer.WriteBoolean("verbose", verbose);
            writer.WriteStartObject("limits");
            writer.WriteNumber("timeoutConfig", 3);
            writer.WriteEndObject();
            writer.WriteEndObject();
        }

        return _iot.CreateJobAsync(new CreateJobRequest
        {
            JobId = jobId,
            Targets = [Fleet.Group],
            Document = Encoding.UTF8.GetString(buffer.WrittenSpan),
        });
    }
}

// ---------------------------------------------------------------- placeholders and roles
