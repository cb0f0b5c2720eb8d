#nullable enable

namespace Cases.Programs.TemplateIds;

using System.Buffers;
using System.Security.Cryptography;
using System.Text.Json.Serialization;

// Entirely legal: templates, jobs from templates, managed templates, packages; ids by base32.
internal static class Base32
{
    private const string Alphabet = "abcdefghijklmnopqrstuvwxyz234567";

    public static string Encode(ReadOnlySpan<byte> bytes, int length)
    {
        var text = new StringBuilder(length);
        for (var i = 0; i < length && i < bytes.Length; i++)
        {
            text.Append(Alphabet[bytes[i] & 31]);
        }
        return text.ToString();
    }
}

internal sealed record Artifact(
    [property: JsonPropertyName("name")] string Name,
    [property: JsonPropertyName("size")] long Size,
    [property: JsonPropertyName("sha256")] string Sha256);

internal sealed record Release
{
    public required string Package { get; init; }

    public required Version Version { get; init; }

    public IReadOnlyList<Artifact> Artifacts { get; init; } = [];

    [JsonIgnore]
    public bool Signed { get; init; }

    // legal: the dots of the version may stand in a package's version
    public string Arn(string region, string account) => $"arn:aws:iot:{region}:{account}:package/{Package}/version/{Version}";
}

internal sealed class ReleaseStore
{
    private static readonly SearchValues<char> Legal = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_");
    private readonly SortedDictionary<string, Release> byId = new(StringComparer.Ordinal);

    public string Add(Release release)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes($"{release.Package}@{release.Version}"));
        var id = "rel-" + Base32.Encode(hash, 26);
        byId[id] = release;
        return id;
    }

    public bool TryGet(string id, out Release release)
    {
        if (id.AsSpan().IndexOfAnyExcept(Legal) < 0 && byId.TryGetValue(id, out var found))
        {
            release = found;
            return true;
        }
        release = new Release { Package = "<none>", Version = new Version(0, 0) };
        return false;
    }
}

internal sealed class Publisher(IAmazonIoT client, ReleaseStore store)
{
    private const string Role = "arn:aws:iam::123456789012:role/presign";
    private const string Url = "${aws:iot:s3-presigned-url-v2:https://s3.eu-west-1.amazonaws.com/firmware/camera%2Fv1.bin}";

    public async Task<string> TemplateAsync(Release release)
    {
        var request = new CreateJobTemplateRequest
        {
            JobTemplateId = store.Add(release),
            Description = $"{release.Package} {release.Version}",
            DestinationPackageVersions = [release.Arn("eu-west-1", "123456789012")],
        };
        // legal: the role stands beside the placeholder on the one path and is not needed on the other
        if (release.Signed)
        {
            request.Document = JsonSerializer.Serialize(new { url = Url, release.Artifacts });
            request.PresignedUrlConfig = new PresignedUrlConfig { RoleArn = Role, ExpiresInSec = 15 * 60 };
        }
        else
        {
            request.Document = JsonSerializer.Serialize(release);
        }
        return (await client.CreateJobTemplateAsync(request)).JobTemplateArn;
    }

    // legal: the document comes with the template
    public Task StartAsync(string templateArn, string group, int run) => client.CreateJobAsync(new CreateJobRequest
    {
        JobId = $"start-{run:D4}-{Guid.NewGuid():N}",
        JobTemplateArn = templateArn,
        Targets = [group],
        Description = "from template",
    });

    // legal: parameters belong to a managed template
    public Task RebootAsync(string thingArn) => client.CreateJobAsync(new CreateJobRequest
    {
        JobId = "reboot-" + Convert.ToHexString(RandomNumberGenerator.GetBytes(8)),
        JobTemplateArn = "arn:aws:iot:eu-west-1::jobtemplate/AWS-Reboot:1.0",
        DocumentParameters = new Dictionary<string, string> { ["runAsUser"] = "root" },
        Targets = [thingArn],
    });

    // legal: what is not found never goes on
    public async Task<bool> RemoveAsync(string id)
    {
        if (!store.TryGet(id, out var release) || release is { Package: "<none>" })
        {
            return false;
        }
        await client.DeleteJobAsync(new DeleteJobRequest { JobId = id, Force = true });
        return true;
    }
}
