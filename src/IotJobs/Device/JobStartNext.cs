using System.Buffers;
using System.Text;
using IotJobs.Serialization;

namespace IotJobs.Device;

/// <summary>
/// What a device publishes to <see cref="JobTopics.StartNext"/>: it is ready for the next job. Members that are null are left out.
/// </summary>
/// <remarks>Source: AWS IoT Core developer guide, StartNextPendingJobExecution over MQTT; AWS IoT Device Management quotas.</remarks>
public sealed class JobStartNext
{
    /// <summary>See <see cref="JobExecutionUpdate.StatusDetails"/>.</summary>
    /// <exception cref="ArgumentException">They break a limit; the message names the key and the limit.</exception>
    public IReadOnlyDictionary<string, string>? StatusDetails
    {
        get;
        init => field = StatusDetailsLimits.Checked(value, nameof(StatusDetails));
    }

    /// <summary>
    /// Minutes until the job execution times out unless it is updated: 1 to 10080 (7 days), or -1, which the developer guide allows here
    /// and the API reference does not.
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

    private JobDocumentWriter Write()
    {
        var writer = JobDocumentWriter.Create();
        writer.WriteRaw("{");
        DevicePayload.Write(ref writer, "statusDetails", StatusDetails);
        DevicePayload.Write(ref writer, "stepTimeoutInMinutes", StepTimeoutInMinutes);
        DevicePayload.Write(ref writer, "clientToken", ClientToken);
        writer.WriteRaw("}");
        return writer;
    }
}
