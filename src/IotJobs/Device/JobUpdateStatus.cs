namespace IotJobs.Device;

/// <summary>
/// The status words that a device may send; AWS IoT refuses every other with InvalidStateTransition.
/// Source: AWS IoT Core developer guide, UpdateJobExecution over MQTT.
/// </summary>
public enum JobUpdateStatus
{
    /// <summary><c>IN_PROGRESS</c>: the device works on the job.</summary>
    InProgress,

    /// <summary><c>SUCCEEDED</c>: the device has done the job.</summary>
    Succeeded,

    /// <summary><c>FAILED</c>: the device could not do the job. AWS IoT may try again if the job says so.</summary>
    Failed,

    /// <summary><c>REJECTED</c>: the device refuses the job.</summary>
    Rejected,
}
