#nullable enable
using System.Security.Cryptography;

namespace Cases.Documents;

public enum Channel { Stable, Beta }

internal static class Parts
{
    public const string Pump = "arn:aws:iot:eu-west-1:123456789012:thing/pump-7";
    public const string Role = "arn:aws:iam::123456789012:role/iot-presign";

    public static CreateJobRequest With(string document) => new()
    {
        JobId = "doc-" + Guid.NewGuid().ToString("N"),
        Targets = [Pump],
        Document = document,
        TimeoutConfig = new TimeoutConfig { InProgressTimeoutInMinutes = 30 },
    };
}

public static class LegalDocuments
{
    public static Task Number(IAmazonIoT client, int build)
        => client.CreateJobAsync(Parts.With($$"""{"operation":"update","build":{{build}}}"""));

    public static Task SerializedHole(IAmazonIoT client, string name)
        => client.CreateJobAsync(Parts.With($$"""{"operation":"rename","name":{{JsonSerializer.Serialize(name)}}}"""));

    public static Task EncodedHole(IAmazonIoT client, string name)
        => client.CreateJobAsync(Parts.With("{\"operation\":\"rename\",\"name\":\"" + JsonEncodedText.Encode(name) + "\"}"));

    public static Task GuidInQuotes(IAmazonIoT client)
        => client.CreateJobAsync(Parts.With($"{{\"run\":\"{Guid.NewGuid()}\"}}"));

    public static Task BoolAsWord(IAmazonIoT client, bool force)
        => client.CreateJobAsync(Parts.With($$"""{"force":{{(force ? "true" : "false")}}}"""));

    public static async Task FromFile(IAmazonIoT client, string path)
    {
        var document = await File.ReadAllTextAsync(path);
        await client.CreateJobAsync(Parts.With(document));
    }

    public static Task SentinelDocument(IAmazonIoT client, IReadOnlyDictionary<string, string?> config)
    {
        var document = config["Document"] ?? "none";
        if (document == "none") throw new InvalidOperationException("no document");
        return client.CreateJobAsync(Parts.With(document));
    }

    public static Task PlaceholderWithRole(IAmazonIoT client)
    {
        var request = Parts.With("""{"url":"${aws:iot:s3-presigned-url:https://s3.eu-west-1.amazonaws.com/firmware/pump.bin}"}""");
        request.PresignedUrlConfig = new PresignedUrlConfig { RoleArn = Parts.Role, ExpiresInSec = 600 };
        return client.CreateJobAsync(request);
    }

    public static Task RoleOnBothArms(IAmazonIoT client, bool longLived)
    {
        var request = Parts.With("""{"url":"${aws:iot:s3-presigned-url-v2:https://s3.eu-west-1.amazonaws.com/firmware/pump.bin}"}""");
        if (longLived)
            request.PresignedUrlConfig = new PresignedUrlConfig { RoleArn = Parts.Role, ExpiresInSec = 3600 };
        else
            request.PresignedUrlConfig = new PresignedUrlConfig { RoleArn = Parts.Role };
        return client.CreateJobAsync(request);
    }

    public static Task CheckedByParser(IAmazonIoT client, string name)
    {
        var document = "{\"name\":\"" + name + "\"}";
        try
        {
            using var parsed = JsonDocument.Parse(document);
        }
        catch (JsonException)
        {
            return Task.CompletedTask;
        }
        return client.CreateJobAsync(Parts.With(document));
    }

    public static Task ThingInQuotes(IAmazonIoT client, [ThingName] string thing)
        => client.CreateJobAsync(Parts.With($$"""{"thing":"{{thing}}","operation":"reboot"}"""));

    public static Task EnumInQuotes(IAmazonIoT client, Channel channel)
        => client.CreateJobAsync(Parts.With($$"""{"channel":"{{channel}}"}"""));

    public static Task HexDigest(IAmazonIoT client, byte[] image)
        => client.CreateJobAsync(Parts.With($$"""{"sha256":"{{Convert.ToHexString(SHA256.HashData(image))}}"}"""));

    public static Task HexByHand(IAmazonIoT client, byte[] digest)
    {
        var hex = string.Concat(digest.Select(b => b.ToString("x2")));
        return client.CreateJobAsync(Parts.With("{\"sha256\":\"" + hex + "\"}"));
    }

    public static Task LettersOnly(IAmazonIoT client, string name)
    {
        var clean = new string(name.Where(char.IsAsciiLetterOrDigit).ToArray());
        return client.CreateJobAsync(Parts.With($"{{\"name\":\"{clean}\"}}"));
    }

    public static Task CharactersRequired(IAmazonIoT client, string name)
    {
        if (!name.All(c => char.IsLetterOrDigit(c) || c == '-')) throw new ArgumentException("bad name");
        return client.CreateJobAsync(Parts.With($"{{\"name\":\"{name}\"}}"));
    }

    public static Task DateInQuotes(IAmazonIoT client, DateTime at)
        => client.CreateJobAsync(Parts.With($$"""{"notBefore":"{{at.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}}"}"""));

    public static Task SameNameOnTwoLevels(IAmazonIoT client)
        => client.CreateJobAsync(Parts.With("""{"name":"a","part":{"name":"b"},"parts":[{"name":"c"},{"name":"d"}]}"""));

    public static Task SettingDeepInside(IAmazonIoT client)
        => client.CreateJobAsync(Parts.With("""{"device":{"timeoutConfig":{"seconds":5}},"description":"not a setting"}"""));

    public static Task ShellVariable(IAmazonIoT client)
        => client.CreateJobAsync(Parts.With("""{"command":"echo ${PATH}"}"""));

    public static Task EscapedUrl(IAmazonIoT client, string key)
        => client.CreateJobAsync(Parts.With($"{{\"url\":\"https://files.example.com/{Uri.EscapeDataString(key)}\"}}"));

    public static Task BuiltFromPieces(IAmazonIoT client, IReadOnlyList<int> slots)
    {
        var text = new StringBuilder("{\"slots\":[");
        for (var i = 0; i < slots.Count; i++)
        {
            if (i > 0) text.Append(',');
            text.Append(slots[i].ToString(CultureInfo.InvariantCulture));
        }
        text.Append("]}");
        return client.CreateJobAsync(Parts.With(text.ToString()));
    }

    public static Task UploadPlaceholder(IAmazonIoT client)
    {
        var request = Parts.With("""{"log":"${aws:iot:s3-presigned-url-upload:https://s3.eu-west-1.amazonaws.com/logs/${thingName}/${jobId}-${executionNumber}.txt}"}""");
        request.PresignedUrlConfig = new PresignedUrlConfig { RoleArn = Parts.Role };
        return client.CreateJobAsync(request);
    }
}

public static class WrongDocuments
{
    public static Task BareNames(IAmazonIoT client)
        => client.CreateJobAsync(Parts.With("{operation: \"reboot\"}")); //! IOTJ3001

    public static Task TrailingComma(IAmazonIoT client)
        => client.CreateJobAsync(Parts.With("""{"operation":"reboot","force":true,}""")); //! IOTJ3001

    public static Task SingleQuotes(IAmazonIoT client)
        => client.CreateJobAsync(new CreateJobRequest { JobId = "single", Targets = [Parts.Pump], Document = "{'operation':'reboot'}" }); //! IOTJ3001

    public static Task MissingBrace(IAmazonIoT client, int build)
        => client.CreateJobAsync(new CreateJobRequest { JobId = "brace", Targets = [Parts.Pump], Document = $"{{\"build\":{{\"number\":{build}}}" }); //! IOTJ3001

    public static Task SentinelAsDocument(IAmazonIoT client, IReadOnlyDictionary<string, string?> config)
        => client.CreateJobAsync(new CreateJobRequest { JobId = "sentinel", Targets = [Parts.Pump], Document = config["Document"] ?? "none" }); //! IOTJ3001

    public static Task TimeoutInDocument(IAmazonIoT client)
        => client.CreateJobAsync(Parts.With("""{"operation":"update","timeoutConfig":{"inProgressTimeoutInMinutes":10}}""")); //! IOTJ3003

    public static Task AbortInDocument(IAmazonIoT client)
        => client.CreateJobAsync(new CreateJobRequest { JobId = "abort", Targets = [Parts.Pump], Document = """{"abortConfig":{"criteriaList":[]},"operation":"update"}""" }); //! IOTJ3003

    public static Task TwiceTheSame(IAmazonIoT client)
        => client.CreateJobAsync(Parts.With("""{"operation":"update","version":"2","operation":"reboot"}""")); //! IOTJ3005

    public static Task UnescapedName(IAmazonIoT client, string name)
        => client.CreateJobAsync(new CreateJobRequest { JobId = "name", Targets = [Parts.Pump], Document = $"{{\"name\":\"{name}\"}}" }); //! IOTJ3006

    public static Task SerializedBetweenQuotes(IAmazonIoT client, Dictionary<string, int> settings)
    {
        var json = JsonSerializer.Serialize(settings);
        return client.CreateJobAsync(Parts.With($"{{\"payload\":\"{json}\"}}")); //! IOTJ3006
    }

    public static Task SearchIsNoCheck(IAmazonIoT client, string notes)
    {
        if (notes.Contains("beta")) throw new ArgumentException("no beta");
        return client.CreateJobAsync(Parts.With($"{{\"notes\":\"{notes}\"}}")); //! IOTJ3006
    }

    public static Task EmptinessIsNoCheck(IAmazonIoT client, string? notes)
    {
        if (string.IsNullOrWhiteSpace(notes)) return Task.CompletedTask;
        return client.CreateJobAsync(Parts.With("{\"notes\":\"" + notes + "\"}")); //! IOTJ3006
    }

    public static Task ByFormat(IAmazonIoT client, string name)
        => client.CreateJobAsync(Parts.With(string.Format("{{\"name\":\"{0}\"}}", name))); //! IOTJ3006

    public static Task ByStringBuilder(IAmazonIoT client, string name)
        => client.CreateJobAsync(Parts.With(new StringBuilder("{\"name\":\"").Append(name).Append("\"}").ToString())); //! IOTJ3006

    public static Task ThroughPrivateMethod(IAmazonIoT client, string file)
        => SendJobAsync(client, $"{{\"file\":\"{file}\"}}"); //! IOTJ3006

    private static async Task SendJobAsync(IAmazonIoT client, string document)
    {
        var request = new CreateJobRequest { JobId = "send-" + Guid.NewGuid().ToString("N"), Targets = [Parts.Pump], Document = document };
        await client.CreateJobAsync(request);
    }

    public static Task SignedUrl(IAmazonIoT client)
        => client.CreateJobAsync(Parts.With("""{"url":"https://firmware.s3.eu-west-1.amazonaws.com/pump.bin?X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=AKIAQ2W3E4R5T6Y7U8I9%2F20310501%2Feu-west-1%2Fs3%2Faws4_request&X-Amz-Date=20310501T000000Z&X-Amz-Expires=3600&X-Amz-SignedHeaders=host&X-Amz-Signature=0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef"}""")); //! IOTJ3007

    public static Task NoRole(IAmazonIoT client)
        => client.CreateJobAsync(new CreateJobRequest { JobId = "norole", Targets = [Parts.Pump], Document = """{"url":"${aws:iot:s3-presigned-url:https://s3.eu-west-1.amazonaws.com/firmware/pump.bin}"}""" }); //! IOTJ2007

    public static Task MisspeltKind(IAmazonIoT client)
        => client.CreateJobAsync(new CreateJobRequest { JobId = "kind", Targets = [Parts.Pump], PresignedUrlConfig = new PresignedUrlConfig { RoleArn = Parts.Role }, Document = """{"url":"${aws:iot:s3-presign-url:https://s3.eu-west-1.amazonaws.com/firmware/pump.bin}"}""" }); //! IOTJ3011

    public static Task NullVersion(IAmazonIoT client)
        => client.CreateJobAsync(new CreateJobRequest { JobId = "nullversion", Targets = [Parts.Pump], DestinationPackageVersions = ["arn:aws:iot:eu-west-1:123456789012:package/fw/version/$null"], Document = """{"attributes":"${aws:iot:package:fw:version:$null:attributes}"}""" }); //! IOTJ3004

    public static Task ThingThrice(IAmazonIoT client)
        => client.CreateJobAsync(new CreateJobRequest { JobId = "thrice", Targets = [Parts.Pump], PresignedUrlConfig = new PresignedUrlConfig { RoleArn = Parts.Role }, Document = """{"log":"${aws:iot:s3-presigned-url-upload:https://s3.eu-west-1.amazonaws.com/logs/${thingName}/${thingName}/${thingName}.txt}"}""" }); //! IOTJ3004

    public static Task HalfAPair(IAmazonIoT client)
        => client.CreateJobAsync(new CreateJobRequest { JobId = "pair", Targets = [Parts.Pump], DestinationPackageVersions = ["arn:aws:iot:eu-west-1:123456789012:package/fw/version/1.0"], Document = """{"attributes":"${aws:iot:package::version:1.0:attributes}"}""" }); //! IOTJ3004

    public static Task TooLong(IAmazonIoT client)
        => client.CreateJobAsync(new CreateJobRequest { JobId = "long", Targets = [Parts.Pump], Document = "{\"padding\":\"" + new string('x', 40_000) + "\"}" }); //! IOTJ3002

    public static Task TooManyBytes(IAmazonIoT client)
        => client.CreateJobAsync(new CreateJobRequest { JobId = "bytes", Targets = [Parts.Pump], Document = "{\"padding\":\"" + new string('한', 20_000) + "\"}" }); //! IOTJ3010

    public static Task LeadingZeros(IAmazonIoT client, int build)
        => client.CreateJobAsync(Parts.With($"{{\"build\":{build:D4}}}")); //? 3001 or 3006, the design does not say which

    public static Task PackageNotListed(IAmazonIoT client)
        => client.CreateJobAsync(new CreateJobRequest { JobId = "package", Targets = [Parts.Pump], DestinationPackageVersions = ["arn:aws:iot:eu-west-1:123456789012:package/fw/version/1.0"], Document = """{"attributes":"${aws:iot:package:fw:version:2.0:attributes}"}""" }); //! IOTJ2024
}
