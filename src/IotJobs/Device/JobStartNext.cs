using IotJobs.Serialization;

namespace IotJobs.Device;

/// <summary>
/// What a device publishes to <see cref="JobTopics.StartNext"/>: it is ready for the next job. Members that are null are left out.
/// </summary>
/// <remarks>Source: AWS IoT Core developer guide, StartNextPendingJobExecution over MQTT; AWS IoT Device Management quotas.</remarks>
public sealed class JobStartNext : JobRequest
{
    private protected override void WriteMembers(ref JobDocumentWriter writer)
    {
        DevicePayload.Write(ref writer, "statusDetails", StatusDetails);
        DevicePayload.Write(ref writer, "stepTimeoutInMinutes", StepTimeoutInMinutes);
        DevicePayload.Write(ref writer, "clientToken", ClientToken);
    }
}
