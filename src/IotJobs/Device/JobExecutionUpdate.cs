using IotJobs.Resources;
using IotJobs.Serialization;

namespace IotJobs.Device;

/// <summary>
/// What a device publishes to <see cref="JobTopics.Update"/>: how far it is with a job. Members that are null are left out.
/// </summary>
/// <remarks>Source: AWS IoT Core developer guide, UpdateJobExecution over MQTT; AWS IoT Device Management quotas.</remarks>
public sealed class JobExecutionUpdate : JobRequest
{
    private readonly string _status;

    /// <summary>An update with a status, which every update has.</summary>
    /// <param name="status">The new status; also the present one, for new details or a new step timeout.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="status"/> is none of the four that a device may send.</exception>
    public JobExecutionUpdate(JobUpdateStatus status)
    {
        _status = StatusWords.Of(status) ?? throw new ArgumentOutOfRangeException(
            nameof(status), status, Messages.StatusIsNotForDevices);
        Status = status;
    }

    /// <summary>The new status.</summary>
    public JobUpdateStatus Status { get; }

    /// <summary>
    /// The version that the job execution should have: when it has another, AWS IoT rejects the update with VersionMismatch.
    /// Null updates whatever version there is.
    /// </summary>
    public long? ExpectedVersion { get; init; }

    /// <summary>Whether the answer should carry the state after the update.</summary>
    public bool IncludeJobExecutionState { get; init; }

    /// <summary>Whether the answer should carry the job document.</summary>
    public bool IncludeJobDocument { get; init; }

    /// <summary><see cref="JobExecution.ExecutionNumber"/> of the execution that is meant; null for the latest.</summary>
    public long? ExecutionNumber { get; init; }

    private protected override void WriteMembers(ref JobDocumentWriter writer)
    {
        DevicePayload.Write(ref writer, "status", _status);
        DevicePayload.Write(ref writer, "statusDetails", StatusDetails);
        DevicePayload.Write(ref writer, "expectedVersion", ExpectedVersion);
        DevicePayload.Write(ref writer, "executionNumber", ExecutionNumber);
        DevicePayload.Write(ref writer, "includeJobExecutionState", IncludeJobExecutionState);
        DevicePayload.Write(ref writer, "includeJobDocument", IncludeJobDocument);
        DevicePayload.Write(ref writer, "stepTimeoutInMinutes", StepTimeoutInMinutes);
        DevicePayload.Write(ref writer, "clientToken", ClientToken);
    }
}
