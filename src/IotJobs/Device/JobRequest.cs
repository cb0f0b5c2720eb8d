using System.Buffers;
using System.Text;
using IotJobs.Serialization;

namespace IotJobs.Device;

/// <summary>What every request has by which a device changes a job execution. Members that are null are left out.</summary>
/// <remarks>Source: AWS IoT Core developer guide, Jobs device MQTT API operations; AWS IoT Device Management quotas.</remarks>
public abstract class JobRequest
{
    private protected JobRequest()
    {
    }

    /// <summary>
    /// At most 10 pairs; a key has 1 to 128 characters of A-Z, a-z, 0-9, <c>:</c>, <c>_</c> and <c>-</c>, a value 1 to 1024 characters
    /// without control characters. Null leaves them as they are. They are copied.
    /// </summary>
    /// <exception cref="ArgumentException">They break a limit; the message names the key and the limit.</exception>
    public IReadOnlyDictionary<string, string>? StatusDetails
    {
        get;
        init => field = StatusDetailsLimits.Checked(value, nameof(StatusDetails));
    }

    /// <summary>
    /// Minutes until the job execution times out unless it is updated again: 1 to 10080 (7 days), or -1 to cancel the step timer. In
    /// <see cref="JobStartNext"/> the developer guide allows -1, and the API reference does not.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">It is neither.</exception>
    public int? StepTimeoutInMinutes
    {
        get;
        init => field = DevicePayload.CheckedStepTimeout(value, nameof(StepTimeoutInMinutes));
    }

    /// <summary>Any text; the answer repeats it.</summary>
    public string? ClientToken { get; init; }

    /// <summary>Writes the payload as UTF-8.</summary>
    /// <param name="destination">Where the bytes go.</param>
    /// <exception cref="ArgumentNullException"><paramref name="destination"/> is null.</exception>
    public void WriteTo(IBufferWriter<byte> destination) => Write().WriteToAndDispose(destination);

    /// <summary>The payload as UTF-8.</summary>
    public byte[] ToUtf8Bytes() => Encoding.UTF8.GetBytes(ToString());

    /// <summary>The payload as text.</summary>
    public override string ToString() => Write().ToStringAndDispose();

    /// <summary>Writes the members of the payload.</summary>
    private protected abstract void WriteMembers(ref JobDocumentWriter writer);

    private JobDocumentWriter Write()
    {
        var writer = JobDocumentWriter.Create();
        writer.WriteRaw("{");
        WriteMembers(ref writer);
        writer.WriteRaw("}");
        return writer;
    }
}
