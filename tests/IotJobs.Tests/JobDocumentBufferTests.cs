using System.Buffers;
using System.Text;
using IotJobs.Serialization;

namespace IotJobs.Tests;

public class JobDocumentBufferTests
{
    private static readonly byte[] s_bytes = [1, 2, 3];
    private static readonly Version s_version = new(1, 2, 3);

    [Theory]
    [InlineData(1_000)]
    [InlineData(1_022)]
    [InlineData(40_000)]
    [InlineData(1_000_000)]
    public void A_document_grows_as_long_as_it_must(int length)
    {
        var text = new string('x', length);
        Assert.Equal($"\"{text}\"", Written.By((ref writer) => writer.WriteValue(text)));
        Assert.Equal(text, Written.By((ref writer) => writer.WriteRaw(text)));
        Assert.Equal($"\"{text}\\n\"", Written.By((ref writer) => writer.WriteValue(text + "\n")));
        Assert.Equal($"\"{text}\\n\"", Written.AsUtf8By((ref writer) => writer.WriteValue(text + "\n")));
    }

    [Fact]
    public void Values_of_every_kind_cross_the_end_of_the_buffer()
    {
        for (var length = 960; length < 1_030; length++)
        {
            var filler = new string('x', length);
            Assert.Equal(filler + "-9223372036854775808,\"00000000-0000-0000-0000-000000000000\":true{", Written.By((ref writer) =>
            {
                writer.WriteRaw(filler);
                writer.WriteValue(long.MinValue);
                writer.WriteSeparator();
                writer.WritePropertyName(Guid.Empty.ToString());
                writer.WriteValue(true);
                writer.WriteRaw("{");
                writer.WriteSeparator();
            }));
        }
    }

    [Fact]
    public void Brackets_cross_the_end_of_the_buffer()
    {
        for (var length = 960; length < 1_030; length++)
        {
            var filler = new string('x', length);
            Assert.Equal(filler + "[]", Written.By((ref writer) =>
            {
                var start = writer.WriteRaw(0, filler);
                writer.Length = writer.Close(start, start, '[', ']');
            }));
            Assert.Equal(filler + "{\"a\":\"b\",\"c\":null}", Written.By((ref writer) =>
            {
                var start = writer.WriteRaw(0, filler);
                var end = writer.WriteRawThenValue(start, ",\"a\":", "b");
                end = writer.WriteRawThenValue(end, ",\"c\":", null);
                writer.Length = writer.Close(end, start, '{', '}');
            }));
        }
    }

    [Fact]
    public void A_document_inside_a_document_has_its_own_buffer()
    {
        var json = Written.By((ref outer) =>
        {
            outer.WriteRaw("{\"inner\":");
            outer.WriteValue(Written.By((ref inner) => inner.WriteRaw("[1]")));
            outer.WriteRaw("}");
        });
        Assert.Equal("""{"inner":"[1]"}""", json);
    }

    [Fact]
    public void A_writer_that_was_left_by_an_exception_harms_no_other()
    {
        Assert.Throws<ArgumentException>(() => Written.By((ref writer) => writer.WriteValue(double.NaN, "Ratio")));
        Assert.Equal("1", Written.By((ref writer) => writer.WriteValue(1)));
        // As generated code does in its finally block.
        var abandoned = JobDocumentWriter.Create();
        abandoned.WriteRaw("abandoned");
        abandoned.Dispose();
        abandoned.Dispose();
        Assert.Equal("2", Written.By((ref writer) => writer.WriteValue(2)));
    }

    [Fact]
    public void Two_writers_never_share_a_buffer_after_a_double_dispose()
    {
        var once = JobDocumentWriter.Create();
        once.Dispose();
        once.Dispose();
        var first = JobDocumentWriter.Create();
        var second = JobDocumentWriter.Create();
        first.WriteRaw("first");
        second.WriteRaw("second");
        Assert.Equal("first", first.ToStringAndDispose());
        Assert.Equal("second", second.ToStringAndDispose());
    }

    [Fact]
    public void A_destination_that_throws_gives_the_buffer_back()
    {
        var writer = JobDocumentWriter.Create();
        try
        {
            writer.WriteToAndDispose(null!);
            Assert.Fail("No destination was accepted.");
        }
        catch (ArgumentNullException refused)
        {
            Assert.Equal("destination", refused.ParamName);
        }

        Assert.Equal("", writer.ToStringAndDispose());
    }

    [Fact]
    public void Writers_on_many_threads_do_not_meet() => Parallel.For(0, 2_000, i =>
        Assert.Equal($"\"{i}\"", Written.By((ref writer) => writer.WriteValue(i.ToString()))));

#if !NETSTANDARD_RUNTIME
    [Fact]
    public void Nothing_is_allocated_but_the_result()
    {
        var document = Document();
        var expected = Allocated(() => Consume(new string(document.AsSpan())));
        Assert.Equal(expected, Allocated(() => Consume(Document())));

        var destination = new ArrayBufferWriter<byte>(1024);
        Assert.Equal(0, Allocated(() =>
        {
            destination.ResetWrittenCount();
            var writer = JobDocumentWriter.Create();
            Write(ref writer);
            writer.WriteToAndDispose(destination);
        }));
        Assert.Equal(document, Encoding.UTF8.GetString(destination.WrittenSpan));
    }

    [Fact]
    public void A_JobId_allocates_its_text_only()
    {
        Assert.Equal(Allocated(() => Consume(new string('x', 64))), Allocated(() =>
        {
            var builder = JobIdBuilder.Create();
            builder.AppendLiteral("OTA_");
            builder.Append("Thing", "TWOK", 1, -1);
            builder.Append("Id", Guid.Empty, "N");
            builder.Append("Version", s_version);
            builder.Append("Attempt", 12345L, null);
            builder.Append("When", DateTime.UnixEpoch, "yyyyMMddHHmmss");
            Consume(builder.ToJobId().Value);
        }));
        Assert.Equal(0, Allocated(() => JobId.TryParse("TWOK_1234", out _)));
    }

    private static long Allocated(Action action)
    {
        // The smallest of several: the first runs fill the caches, and the runtime may do work of its own at any time.
        var least = long.MaxValue;
        for (var i = 0; i < 50; i++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            action();
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        return least;
    }

    private static void Consume(string text) => GC.KeepAlive(text);
#endif

    private static string Document()
    {
        var writer = JobDocumentWriter.Create();
        Write(ref writer);
        return writer.ToStringAndDispose();
    }

    private static void Write(ref JobDocumentWriter writer)
    {
        writer.WriteRaw("{\"a\":");
        writer.WriteValue("plain text of some length");
        writer.WriteRaw(",\"b\":");
        writer.WriteValue("escaped \"text\" é😀");
        writer.WriteRaw(",\"c\":[");
        writer.WriteValue(long.MinValue);
        writer.WriteSeparator();
        writer.WriteValue(1.5, "Ratio");
        writer.WriteSeparator();
        writer.WriteValue(1.5m);
        writer.WriteSeparator();
        writer.WriteValue(DateTime.UnixEpoch);
        writer.WriteSeparator();
        writer.WriteValue(TimeSpan.FromSeconds(1));
        writer.WriteSeparator();
        writer.WriteValue(Guid.Empty);
        writer.WriteSeparator();
        writer.WriteValue(s_bytes);
        writer.WriteSeparator();
        writer.WriteValue('é');
        writer.WriteSeparator();
        writer.WriteValue(s_version);
        writer.WriteRaw("]}");
    }
}
