#nullable enable

namespace Cases.Programs.HashedNames;

using System.Security.Cryptography;

// Wholly legal: names are shortened and hashed, targets are sharded, requests are built by a hierarchy of builders.
public static partial class Names
{
    private static readonly Regex Illegal = new("[^a-zA-Z0-9_-]+", RegexOptions.Compiled);

    public static string Short(string text, int room)
    {
        var clean = Illegal.Replace(text, "-").Trim('-');
        if (clean.Length <= room) return clean.Length == 0 ? "x" : clean;
        var hash = Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..8];
        return string.Concat(clean.AsSpan(0, room - 9), "-", hash);
    }

    public static string Counted(string prefix, int number)
    {
        var builder = new StringBuilder(prefix);
        do
        {
            builder.Insert(prefix.Length, (char)('a' + number % 26));
            number /= 26;
        }
        while (number > 0);
        return builder.ToString();
    }
}

public readonly record struct ShardKey(int Index, int Count)
{
    public static implicit operator string(ShardKey key) => $"{key.Index + 1}of{key.Count}";
    public static ShardKey operator ++(ShardKey key) => key with { Index = key.Index + 1 };
    public override string ToString() => $"{Index + 1}/{Count}";
}

public abstract class RequestBuilder
{
    protected string? Id { get; private set; }
    private readonly List<string> targets = [];

    public RequestBuilder WithId(string id)
    {
        Id = id.Replace('/', '-');
        return this;
    }

    public RequestBuilder To(IEnumerable<string> arns)
    {
        foreach (var arn in arns)
        {
            if (targets.Count == 100) throw new InvalidOperationException("too many targets: shard them");
            if (!targets.Contains(arn)) targets.Add(arn);
        }
        return this;
    }

    public virtual CreateJobRequest Build()
    {
        if (targets.Count == 0) throw new InvalidOperationException("no targets");
        return new CreateJobRequest { JobId = Id ?? $"ota-{Guid.NewGuid():N}", Targets = [.. targets] };
    }
}

public sealed class FirmwareBuilder(string url, string? roleArn) : RequestBuilder
{
    public override CreateJobRequest Build()
    {
        var request = base.Build();
        var document = new JsonObject { ["operation"] = "UPDATE", ["url"] = url };
        if (roleArn is not null)
        {
            document["url"] = "${aws:iot:s3-presigned-url-v2:https://firmware.s3.eu-west-1.amazonaws.com/cam%2F1.bin}";
            request.PresignedUrlConfig = new PresignedUrlConfig { RoleArn = roleArn, ExpiresInSec = 3600 };
        }
        request.Document = document.ToJsonString();
        request.TimeoutConfig = new() { InProgressTimeoutInMinutes = 90 };
        return request;
    }
}

public sealed class SourceBuilder(Uri source) : RequestBuilder
{
    public override CreateJobRequest Build()
    {
        var request = base.Build();
        request.DocumentSource = source.AbsoluteUri;
        return request;
    }
}

public sealed class Sharder(IAmazonIoT iot)
{
    private static readonly SemaphoreSlim Throttle = new(4);

    public async Task<IReadOnlyList<string>> SendAsync(string campaign, IReadOnlyCollection<string> arns, Func<RequestBuilder> create)
    {
        var sent = new List<string>();
        var key = new ShardKey(0, (arns.Count + 99) / 100);
        foreach (var shard in arns.Chunk(100))
        {
            await Throttle.WaitAsync();
            try
            {
                string suffix = key;
                var builder = create().WithId($"{Names.Short(campaign, 40)}-{suffix}").To(shard);
                var answer = await iot.CreateJobAsync(builder.Build());
                sent.Add(answer.JobId);
            }
            catch (ResourceAlreadyExistsException) when (key.Index > 0) { sent.Add($"skipped {key}"); }
            finally { Throttle.Release(); }
            key++;
        }
        return sent;
    }

    public Task FirstAsync(string campaign) =>
        iot.CreateJobAsync(new FirmwareBuilder("https://firmware.example.com/1.bin", null).WithId("cam/first").To(["arn:aws:iot:eu-west-1:123456789012:thing/cam:1"]).Build());

    public Task CountedAsync(int number) => iot.DeleteJobAsync(new DeleteJobRequest { JobId = Names.Counted("shard-", Math.Abs(number % 1000)) });
}
