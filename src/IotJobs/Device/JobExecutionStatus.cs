namespace IotJobs.Device;

/// <summary>The status of a job execution: one job on one thing. Source: AWS IoT service model, shape JobExecutionStatus.</summary>
public enum JobExecutionStatus
{
    /// <summary>No status was given, or one that this library does not know.</summary>
    Unknown,

    /// <summary><c>QUEUED</c>: waits for the device.</summary>
    Queued,

    /// <summary><c>IN_PROGRESS</c>: the device works on it.</summary>
    InProgress,

    /// <summary><c>SUCCEEDED</c>: the device has done it.</summary>
    Succeeded,

    /// <summary><c>FAILED</c>: the device could not do it.</summary>
    Failed,

    /// <summary><c>TIMED_OUT</c>: the device did not end it in time.</summary>
    TimedOut,

    /// <summary><c>REJECTED</c>: the device refused it.</summary>
    Rejected,

    /// <summary><c>REMOVED</c>: the thing is no longer a target, or no longer exists.</summary>
    Removed,

    /// <summary><c>CANCELED</c>: the job or this execution of it was canceled.</summary>
    Canceled,
}
