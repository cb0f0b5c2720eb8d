using System.Text;
using System.Text.Json;

namespace IotJobs.Analyzers.Tests.Generation.Reading;

/// <summary>Documents that were damaged at random. IOTJOBS_FUZZ sets how many; the seed is fixed, so that a failure can be repeated.</summary>
public class FuzzTests
{
    private const string Types = """
        [FirmwareJob] public partial class Job
        {
            public string Operation => "UPDATE";
            public required IReadOnlyList<Target> Target { get; init; }
            public Dictionary<string, int?>? Counts { get; set; }
            public int Attempt { get; init; } = 1;
            public double? Ratio { get; set; }
            public decimal Price { get; set; }
            public Int128 Huge { get; set; }
            public char Letter { get; set; } = 'x';
            public byte[]? Bytes { get; set; }
            public DateTimeOffset? At { get; set; }
            public DateTime? When { get; set; }
            public DateOnly? Day { get; set; }
            public TimeOnly? Time { get; set; }
            public TimeSpan? Span { get; set; }
            public Uri? Url { get; set; }
            public Version? Version { get; set; }
            public JobId? Id { get; set; }
            public JsonElement? Any { get; set; }
            public JsonNode? Node { get; set; }
            public JsonValue? Single { get; set; }
            public Parts Parts { get; set; }
            public Job? Child { get; set; }
        }
        public sealed record Target(string Name, Guid? Id, DayOfWeek Day = DayOfWeek.Monday) { public ISet<string>? Tags { get; init; } public ImmutableArray<bool> Flags { get; init; } }
        [Flags] public enum Parts { None = 0, Boot = 1, Data = 2 }
        """;

    private const string Seed = """
        {"operation":"UPDATE","target":[{"name":"a\u00fc€😀\n","id":"0f8fad5b-d9cb-469f-a165-70867728950e","day":"Friday","tags":["x"],"flags":[true,false]},null],
        "counts":{"a":1,"b":null},"attempt":-2,"ratio":1.5e3,"price":12.50,"huge":170141183460469231731687303715884105727,"letter":"y","bytes":"+vz9",
        "at":"2026-02-03T04:05:06.7+09:00","when":"2026-02-03T04:05:06Z","day":"2026-02-03","time":"04:05:06","span":"-1.02:03:04.5","url":"https://example.com/?a=b",
        "version":"1.2.3","id":"OTA_1","any":[{},[1,"x",null]],"node":{"a":[1.0]},"single":7,"parts":"Boot, Data","child":{"operation":"UPDATE","target":[]},"more":{"a":[]}}
        """;

    private static readonly string[] s_pieces =
    [
        "{", "}", "[", "]", ",", ":", "\"", "\\", "\\u", "\\ud800", "null", "true", "1e400", "-", "0", ".", "99999999999999999999999999999999999999999", "\"\"",
        "\"target\":", "\"operation\":\"UPDATE\",", "[[[[[[[[[[[[[[[[", "\u0000", "\n", "ü", "😀", "\uFEFF", "//", "2026-13-45", "\"UPDATE\"", "{\"operation\":\"UPDATE\",\"target\":[]}",
    ];

    [Fact]
    public void Damaged_documents_are_refused_as_such_or_read_and_written_again()
    {
        using var job = ReadJob.Load(Types, "null");
        var random = new Random(20260203);
        var count = int.TryParse(Environment.GetEnvironmentVariable("IOTJOBS_FUZZ"), out var wanted) ? wanted : 20_000;
        var seed = Encoding.UTF8.GetBytes(Seed);
        Assert.NotNull(job.Try(seed));
        var read = 0;
        for (var i = 0; i < count; i++)
        {
            var bytes = Damage(random, seed);
            if (job.Try(bytes) is { } result)
            {
                read++;
                using var json = JsonDocument.Parse(bytes.AsMemory(bytes.AsSpan().StartsWith("\uFEFF"u8) ? 3 : 0));
                var document = result.ToJobDocument();
                Assert.Equal(document, job.Try(Encoding.UTF8.GetBytes(document))!.ToJobDocument());
            }

            job.Try(Encoding.UTF8.GetString(bytes));
        }

        Assert.InRange(read, count / 100, count);
    }

    private static byte[] Damage(Random random, byte[] seed)
    {
        var bytes = new List<byte>(seed);
        for (var edits = random.Next(1, 4); edits > 0; edits--)
        {
            var place = random.Next(bytes.Count);
            switch (random.Next(6))
            {
                case 0:
                    bytes[place] = (byte)random.Next(256);
                    break;
                case 1:
                    bytes.RemoveRange(place, Math.Min(random.Next(1, 12), bytes.Count - place));
                    break;
                case 2:
                    bytes.InsertRange(place, Encoding.UTF8.GetBytes(s_pieces[random.Next(s_pieces.Length)]));
                    break;
                case 3:
                    bytes[place] ^= (byte)(1 << random.Next(8));
                    break;
                case 4:
                    var length = Math.Min(random.Next(1, 40), bytes.Count - place);
                    bytes.InsertRange(random.Next(bytes.Count), bytes.GetRange(place, length));
                    break;
                default:
                    bytes[place] = (byte)"0123456789eE+-.\"{}[]:,tfn\\u /"[random.Next(29)];
                    break;
            }

            if (bytes.Count == 0)
            {
                break;
            }
        }

        return [.. bytes];
    }
}
