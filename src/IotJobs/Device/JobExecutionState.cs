namespace IotJobs.Device;

/// <summary>How far a job execution is, as AWS IoT answers an update.</summary>
/// <remarks>Source: AWS IoT Core developer guide, Jobs data type JobExecutionState.</remarks>
public sealed class JobExecutionState
{
    /// <summary>The status.</summary>
    public JobExecutionStatus Status { get; init; }

    /// <summary>What the device has last reported about its progress; see <see cref="JobExecution.StatusDetails"/>.</summary>
    public IReadOnlyDictionary<string, string> StatusDetails { get; init; } = new Dictionary<string, string>();

    /// <summary>The version now; <see cref="JobExecutionUpdate.ExpectedVersion"/> of the next update.</summary>
    public long? VersionNumber { get; init; }

    /// <summary>Reads a state; null when the value is null or has no members.</summary>
    internal static JobExecutionState? Read(ref DevicePayloadReader reader)
    {
        var status = JobExecutionStatus.Unknown;
        IReadOnlyDictionary<string, string>? details = null;
        long? version = null;
        var isEmpty = true;
        for (var begun = reader.BeginObject(); begun && reader.NextMember(); isEmpty = false)
        {
            switch (reader.Name)
            {
                case "status":
                    status = StatusWords.Parse(reader.ReadString());
                    break;
                case "statusDetails":
                    details = reader.ReadDetails();
                    break;
                case "versionNumber":
                    version = reader.ReadInt64();
                    break;
                default:
                    reader.Skip();
                    break;
            }
        }

        return isEmpty ? null : new()
        {
            Status = status,
            StatusDetails = details ?? new Dictionary<string, string>(),
            VersionNumber = version,
        };
    }
}
