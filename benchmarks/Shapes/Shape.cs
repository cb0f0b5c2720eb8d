using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace IotJobs.Benchmarks.Shapes;

/// <summary>Parses UTF-8; a <see cref="Func{T, TResult}"/> cannot take a span in every language version.</summary>
internal delegate T ParseUtf8<T>(ReadOnlySpan<byte> utf8Json);

/// <summary>One thing that is done in one way; <paramref name="Run"/> does it once.</summary>
internal sealed record Contender(string Name, Action Run);

/// <summary>One thing that is done: writing or parsing one shape, as text or as UTF-8; ours first, the peers behind it, the copy last, if any.</summary>
internal sealed record ShapeTask(string Shape, string Kind, Contender Ours, Contender[] Peers, Contender? Copy);

internal static class Shape
{
    public const string IotJobs = "IotJobs";
    public const string SystemTextJson = "System.Text.Json";
    public const string HandWritten = "Utf8JsonWriter";

    private static readonly JsonWriterOptions s_relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    /// <summary>The four tasks of a shape. All peers reuse their buffers and write into one that is there already.</summary>
    /// <param name="name">The name of the shape.</param>
    /// <param name="job">The job that is written.</param>
    /// <param name="write">The job by a hand-written Utf8JsonWriter.</param>
    /// <param name="parse">Our parser of text.</param>
    /// <param name="parseUtf8">Our parser of UTF-8.</param>
    /// <param name="document">The document that is read; null for the one that is written.</param>
    public static IEnumerable<ShapeTask> Of<T>(
        string name, T job, Action<Utf8JsonWriter, T> write, Func<string, T> parse, ParseUtf8<T> parseUtf8, string? document = null)
        where T : class, IJobDocument
    {
        var writing = (JsonTypeInfo<T>)WritingContext.Default.GetTypeInfo(typeof(T))!;
        var reading = (JsonTypeInfo<T>)ReadingContext.Default.GetTypeInfo(typeof(T))!;
        var buffer = new ArrayBufferWriter<byte>(1 << 20);
        var relaxed = new Utf8JsonWriter(buffer, s_relaxed);
        var serializing = new Utf8JsonWriter(buffer, new JsonWriterOptions { SkipValidation = true });
        var written = job.ToJobDocument();
        var writtenUtf8 = Encoding.UTF8.GetBytes(written);
        var text = document ?? written;
        var utf8 = Encoding.UTF8.GetBytes(text);
        Verify();

        yield return new(name, "write text",
            new(IotJobs, () => job.ToJobDocument()),
            [
                new(SystemTextJson, () => JsonSerializer.Serialize(job, writing)),
                new(HandWritten, () => Encoding.UTF8.GetString(WriteByHand())),
            ],
            new("copy", () => _ = new string(written.AsSpan())));
        yield return new(name, "write UTF-8",
            new(IotJobs, () => Emptied().WriteOurs(job)),
            [new(SystemTextJson, () => Serialize()), new(HandWritten, () => WriteByHand())],
            new("copy", () => Emptied().Write(writtenUtf8)));
        yield return new(name, "parse text",
            new(IotJobs, () => parse(text)), [new(SystemTextJson, () => JsonSerializer.Deserialize(text, reading))], null);
        yield return new(name, "parse UTF-8",
            new(IotJobs, () => parseUtf8(utf8)), [new(SystemTextJson, () => JsonSerializer.Deserialize(utf8, reading))], null);

        ArrayBufferWriter<byte> Emptied()
        {
            buffer.ResetWrittenCount();
            return buffer;
        }

        ReadOnlySpan<byte> WriteByHand()
        {
            Emptied();
            relaxed.Reset();
            write(relaxed, job);
            relaxed.Flush();
            return buffer.WrittenSpan;
        }

        ReadOnlySpan<byte> Serialize()
        {
            Emptied();
            serializing.Reset();
            JsonSerializer.Serialize(serializing, job, writing);
            return buffer.WrittenSpan;
        }

        // The peers escape more, so that documents are compared as what they mean.
        void Verify()
        {
            T[] jobs = [parse(text), parseUtf8(utf8), JsonSerializer.Deserialize(text, reading)!, JsonSerializer.Deserialize(utf8, reading)!];
            string[] documents = [.. jobs.Select(item => item.ToJobDocument()), Encoding.UTF8.GetString(WriteByHand()), Encoding.UTF8.GetString(Serialize())];
            using var expected = JsonDocument.Parse(written);
            foreach (var other in documents)
            {
                using var actual = JsonDocument.Parse(other);
                if (!JsonElement.DeepEquals(expected.RootElement, actual.RootElement))
                {
                    throw new InvalidOperationException($"{name}: the contenders do not write or read the same.");
                }
            }

            if (!Emptied().WriteOurs(job).WrittenSpan.SequenceEqual(writtenUtf8))
            {
                throw new InvalidOperationException($"{name}: text and UTF-8 are not the same document.");
            }
        }
    }

    private static ArrayBufferWriter<byte> WriteOurs(this ArrayBufferWriter<byte> buffer, IJobDocument job)
    {
        job.WriteJobDocument(buffer);
        return buffer;
    }
}
