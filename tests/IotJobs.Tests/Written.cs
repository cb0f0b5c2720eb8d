using System.Buffers;
using System.Text;
using IotJobs.Serialization;

namespace IotJobs.Tests;

internal delegate void Writing(ref JobDocumentWriter writer);

/// <summary>What a writer makes of some calls.</summary>
internal static class Written
{
    public static string By(Writing write, bool ascii = false)
    {
        var writer = JobDocumentWriter.Create(ascii);
        write(ref writer);
        return writer.ToStringAndDispose();
    }

    public static string AsUtf8By(Writing write)
    {
        var bytes = new ArrayBufferWriter<byte>();
        var writer = JobDocumentWriter.Create();
        write(ref writer);
        writer.WriteToAndDispose(bytes);
        return new UTF8Encoding(false, true).GetString(bytes.WrittenSpan);
    }

    /// <summary>The same as <see cref="AsUtf8By"/>, but the writer knows the destination from the beginning.</summary>
    public static string ToDestinationBy<T>(Writing write, T destination, Func<T, byte[]> written)
        where T : IBufferWriter<byte>
    {
        var writer = JobDocumentWriter.Create(destination);
        write(ref writer);
        writer.WriteToAndDispose(destination);
        return new UTF8Encoding(false, true).GetString(written(destination));
    }
}
