using System.Buffers;
using System.Text;
using IotJobs.Serialization;

namespace IotJobs.Device;

/// <summary>
/// What a device publishes to <see cref="JobTopics.Update"/>: how far it is with a job. Members that are null are left out.
/// </summary>
/// <remarks>Source: AWS IoT Core developer guide, UpdateJobExecution over MQTT; AWS IoT Device Management quotas.</remarks>
public sealed class JobExecutionUpdate
{
    private readonly string _status;

    /// <summary>An update with a status, which every update has.</summary>
    /// <param name="status">The new status; also the present one, for new details or a new step timeout.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="status"/> is none of the four that a device may send.</exception>
    public JobExecutionUpdate(JobUpdateStatus status)
    {
        _status = StatusWords.Of(status) ?? throw new ArgumentOutOfRangeException(
            nameof(status), status, "A device may send InProgress, Succeeded, Failed and Rejected.");
        Status = status;
    }

    /// <summary>The new status.</summary>
    public JobUpdateStatus Status { get; }

    /// <summary>
    /// The version that the job execution should have: when it has another, AWS IoT rejects the update with VersionMismatch.
    /// Null updates whatever version there is.
    /// </summary>
    public long? ExpectedVersion { get; init; }

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
    /// Minutes until the job execution times out unless it is updated again: 1 to 10080 (7 days), or -1 to cancel the step timer.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">It is neither.</exception>
    public int? StepTimeoutInMinutes
    {
        get;
        init => field = DevicePayload.CheckedStepTimeout(value, nameof(StepTimeoutInMinutes));
    }

    /// <summary>Whether the answer should carry the state after the update.</summary>
    public bool IncludeJobExecutionState { get; init; }

    /// <summary>Whether the answer should carry the job document.</summary>
    public bool IncludeJobDocument { get; init; }

    /// <summary><see cref="JobExecution.ExecutionNumber"/> of the execution that is meant; null for the latest.</summary>
    public long? ExecutionNumber { get; init; }

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
        DevicePayload.Write(ref writer, "status", _status);
        DevicePayload.Write(ref writer, "statusDetails", StatusDetails);
        DevicePayload.Write(ref writer, "expectedVersion", ExpectedVersion);
        DevicePayload.Write(ref writer, "executionNumber", ExecutionNumber);
        DevicePayload.Write(ref writer, "includeJobExecutionState", IncludeJobExecutionState);
        DevicePayload.Write(ref writer, "includeJobDocument", IncludeJobDocument);
        DevicePayload.Write(ref writer, "stepTimeoutInMinutes", StepTimeoutInMinutes);
        DevicePayload.Write(ref writer, "clientToken", ClientToken);
        writer.WriteRaw("}");
        return writer;
    }
}
