using System.Buffers;
using System.Text;
using IotJobs.Serialization;

namespace IotJobs.Tests;

public class JobDocumentWriterTests
{
    [Fact]
    public void Pieces_follow_each_other()
    {
        var writer = JobDocumentWriter.Create();
        writer.WriteRaw("{\"a\":");
        writer.WriteValue("x");
        writer.WriteRaw(",\"b\":[");
        writer.WriteSeparator();
        writer.WriteValue(1);
        writer.WriteSeparator();
        writer.WriteValue((string?)null);
        writer.WriteRaw("]");
        writer.WriteSeparator();
        writer.WritePropertyName("c\"");
        writer.WriteValue(true);
        writer.WriteRaw("}");
        Assert.Equal("""{"a":"x","b":[1,null],"c\"":true}""", writer.ToStringAndDispose());
    }

    [Fact]
    public void A_document_is_written_as_UTF8()
    {
        var writer = JobDocumentWriter.Create();
        writer.WriteValue("é😀\uD800");
        var bytes = new ArrayBufferWriter<byte>();
        writer.WriteToAndDispose(bytes);
        Assert.Equal("\"é😀\uFFFD\"", Encoding.UTF8.GetString(bytes.WrittenSpan));
    }

    [Fact]
    public void A_separator_is_written_between_and_not_before()
    {
        var writer = JobDocumentWriter.Create();
        writer.WriteSeparator();
        writer.WriteRaw("[");
        writer.WriteSeparator();
        writer.WriteValue("[");
        writer.WriteSeparator();
        writer.WriteRaw("{");
        writer.WriteSeparator();
        writer.WriteRaw("}]");
        Assert.Equal("[\"[\",{}]", writer.ToStringAndDispose());
    }
}
