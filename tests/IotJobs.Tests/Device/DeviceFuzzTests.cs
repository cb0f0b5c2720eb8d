using System.Text;
using System.Text.Json;
using IotJobs.Device;

namespace IotJobs.Tests.Device;

public class DeviceFuzzTests
{
    private const int Rounds = 20_000;

    private static readonly byte[][] s_seeds =
    [
        """{"timestamp":1489097434407,"clientToken":"t\u00e9","execution":{"jobId":"ota-7","thingName":"T","status":"QUEUED","statusDetails":{"a":"b"},"queuedAt":1489097374.5,"versionNumber":1,"jobDocument":{"x":[1,{"y":"é"}]}}}"""u8.ToArray(),
        """{"timestamp":1,"jobs":{"IN_PROGRESS":[{"jobId":"a","queuedAt":1}],"QUEUED":[{"jobId":"b"}]},"queuedJobs":[]}"""u8.ToArray(),
        """{"code":"VersionMismatch","message":"\n","executionState":{"status":"FAILED","statusDetails":{},"versionNumber":2},"jobDocument":[]}"""u8.ToArray(),
    ];

    private static readonly byte[][] s_pieces =
    [
        "null"u8.ToArray(), "{}"u8.ToArray(), "[]"u8.ToArray(), "\"\""u8.ToArray(), "1e999"u8.ToArray(), "-1"u8.ToArray(), "9999999999999999999999999999"u8.ToArray(),
        "\\uD800"u8.ToArray(), "\\"u8.ToArray(), "\""u8.ToArray(), "{"u8.ToArray(), "]"u8.ToArray(), ","u8.ToArray(), [0xFF], [0xC3], [0xEF, 0xBB, 0xBF], [0],
    ];

    [Fact]
    public void Nothing_but_a_JobDocumentException_is_thrown_whatever_the_bytes()
    {
        var random = new Random(20170801);
        var read = 0;
        for (var round = 0; round < Rounds; round++)
        {
            var payload = Mutate(s_seeds[round % s_seeds.Length], random);
            read += Tries(payload, JobExecutionMessage.Parse) is { } message && IsJson(message.Execution?.JobDocument) ? 1 : 0;
            read += Tries(payload, PendingJobExecutions.Parse) is not null ? 1 : 0;
            read += Tries(payload, JobRejection.Parse) is not null ? 1 : 0;
            read += Tries(payload, JobUpdateAccepted.Parse) is { } answer && IsJson(answer.JobDocument) ? 1 : 0;
        }

        Assert.InRange(read, 1, (Rounds * 4) - 1);
    }

    [Fact]
    public void No_topic_throws()
    {
        string[] levels = ["$aws", "things", "T", "jobs", "ota-7", "$next", "get", "update", "notify", "notify-next", "accepted", "", "namespace-n", "notify-namespace-", "\uD800"];
        var random = new Random(20170801);
        var read = 0;
        for (var round = 0; round < Rounds; round++)
        {
            var rest = Enumerable.Range(0, random.Next(6)).Select(_ => levels[random.Next(levels.Length)]);
            var topic = (random.Next(8) == 0 ? "" : "$aws/things/T/jobs/") + string.Join('/', rest);
            read += JobTopic.TryParse(topic, out _) ? 1 : 0;
        }

        Assert.InRange(read, 1, Rounds - 1);
    }

    private static T? Tries<T>(byte[] payload, Func<ReadOnlyMemory<byte>, T> parse) where T : class
    {
        try
        {
            return parse(payload);
        }
        catch (JobDocumentException)
        {
            return null;
        }
        catch (Exception exception)
        {
            Assert.Fail(exception.GetType() + " from " + Convert.ToHexString(payload));
            throw;
        }
    }

    private static bool IsJson(ReadOnlyMemory<byte>? document)
    {
        if (document is { IsEmpty: false } bytes)
        {
            using var json = JsonDocument.Parse(bytes);
            Assert.NotEqual(JsonValueKind.Undefined, json.RootElement.ValueKind);
        }

        return true;
    }

    private static byte[] Mutate(byte[] seed, Random random)
    {
        var bytes = seed.ToList();
        for (var times = random.Next(1, 4); times > 0; times--)
        {
            var at = random.Next(bytes.Count);
            switch (random.Next(4))
            {
                case 0:
                    bytes[at] = (byte)random.Next(256);
                    break;
                case 1:
                    bytes.RemoveRange(at, Math.Min(random.Next(1, 12), bytes.Count - at));
                    break;
                case 2:
                    bytes.InsertRange(at, s_pieces[random.Next(s_pieces.Length)]);
                    break;
                default:
                    var length = Math.Min(random.Next(1, 30), bytes.Count - at);
                    bytes.InsertRange(random.Next(bytes.Count), bytes.GetRange(at, length));
                    break;
            }

            if (bytes.Count == 0)
            {
                return [];
            }
        }

        return [.. bytes];
    }
}
