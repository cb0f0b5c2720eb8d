using System.Buffers;

namespace IotJobs;

/// <summary>Something that is sent to devices as an AWS IoT job document. Every <see cref="FirmwareJobAttribute">[FirmwareJob]</see> type
/// implements it.</summary>
public interface IJobDocument
{
    /// <summary>The job document: compact JSON, as AWS IoT stores it and devices receive it.</summary>
    /// <exception cref="ArgumentException">A member holds a number that JSON cannot hold (NaN or an infinity); the message names the
    /// member.</exception>
    string ToJobDocument();

    /// <summary>Writes the job document as UTF-8, without a byte order mark.</summary>
    /// <param name="destination">Where the bytes go.</param>
    /// <exception cref="ArgumentException">A member holds a number that JSON cannot hold (NaN or an infinity); the message names the
    /// member.</exception>
    void WriteJobDocument(IBufferWriter<byte> destination);
}
