using System.Buffers;
using System.Text;
using System.Text.Json;
using CsCheck;
using IotJobs.Serialization;

namespace IotJobs.Tests;

/// <summary>Long values are not copied with the rest of a document; they stand in it all the same.</summary>
public class JobDocumentLongValueTests
{
    private static readonly Gen<string> s_text = Gen.Select(
        Gen.Int[0, 3], Gen.Int[450, 1600], Gen.OneOf(Gen.Const(""), Gen.String), (parts, length, other) => (parts, length, other)).Select(
            item => string.Concat(Enumerable.Repeat(new string('x', item.length) + item.other, item.parts)));

    [Fact]
    public void Texts_and_bytes_of_every_length_stand_in_the_document() => Gen.Select(s_text.Array[1, 5], Gen.Byte.Array[0, 2000]).Sample((texts, bytes) =>
    {
        var expected = JsonSerializer.Serialize(texts.Select(WithoutLoneSurrogates).Append(Convert.ToBase64String(bytes)));
        var json = Written.By((ref writer) => Write(ref writer, texts, bytes));
        Assert.True(JsonElement.DeepEquals(JsonDocument.Parse(expected).RootElement, JsonDocument.Parse(json).RootElement));
        Assert.Equal(json, Written.AsUtf8By((ref writer) => Write(ref writer, texts, bytes)));
        Assert.Equal(json, Written.ToDestinationBy((ref writer) => Write(ref writer, texts, bytes), new ArrayBufferWriter<byte>(), destination => destination.WrittenSpan.ToArray()));
        Assert.Equal(json, Written.ToDestinationBy((ref writer) => Write(ref writer, texts, bytes), new SparingBufferWriter(), destination => destination.WrittenBytes));
    }, iter: 500);

    [Fact]
    public void Bytes_that_are_used_again_for_other_bytes_are_written_as_they_were()
    {
        var bytes = new byte[1000];
        void Write(ref JobDocumentWriter writer)
        {
            for (byte i = 0; i < 3; i++)
            {
                Array.Fill(bytes, i);
                writer.WriteValue(bytes);
            }
        }

        var expected = string.Concat(Enumerable.Range(0, 3).Select(i => $"\"{Convert.ToBase64String([.. Enumerable.Repeat((byte)i, 1000)])}\""));
        Assert.Equal(expected, Written.By(Write));
        Assert.Equal(expected, Written.AsUtf8By(Write));
        Assert.Equal(expected, Written.ToDestinationBy(Write, new SparingBufferWriter(), destination => destination.WrittenBytes));
    }

    [Fact]
    public void Nothing_reaches_the_destination_before_the_document_is_done()
    {
        var destination = new ArrayBufferWriter<byte>();
        var writer = JobDocumentWriter.Create(destination);
        writer.WriteValue(new string('x', 5000));
        Assert.Equal(0, destination.WrittenCount);
        writer.Dispose();
        Assert.Equal(0, destination.WrittenCount);
    }

    [Fact]
    public void A_document_without_a_destination_is_refused() => Assert.Throws<ArgumentNullException>("destination", () =>
    {
        var writer = JobDocumentWriter.Create(destination: null);
        writer.WriteValue(new string('x', 5000));
        writer.WriteToAndDispose(null!);
    });

    // Each item as a member of an object of its own, whose opening bracket takes the place of a comma at the end.
    private static void Write(ref JobDocumentWriter writer, string[] texts, byte[] bytes)
    {
        var start = writer.Length;
        foreach (var text in texts)
        {
            writer.Length = writer.WriteRawThenValue(writer.Length, ",", text);
        }

        writer.WriteRaw(",");
        writer.WriteValue(bytes);
        writer.Length = writer.Close(writer.Length, start, '[', ']');
    }

    private static string WithoutLoneSurrogates(string text) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));

    /// <summary>Gives no byte more than it is asked for, and none that it gave before.</summary>
    private sealed class SparingBufferWriter : IBufferWriter<byte>
    {
        private readonly List<byte> _written = [];
        private byte[] _room = [];

        public byte[] WrittenBytes => [.. _written];

        public void Advance(int count) => _written.AddRange(_room.AsSpan(0, count));

        public Memory<byte> GetMemory(int sizeHint = 0)
        {
            Array.Clear(_room);
            return _room = new byte[Math.Max(1, sizeHint)];
        }

        public Span<byte> GetSpan(int sizeHint = 0) => GetMemory(sizeHint).Span;
    }
}
