using IotJobs.Device;

namespace DeviceUpdate.Device;

/// <summary>AWS IoT has rejected a request.</summary>
public sealed class JobRefusedException(JobRejection rejection) : Exception($"{rejection.Code}: {rejection.Message}")
{
    public JobRejection Rejection { get; } = rejection;

    /// <summary>Whether somebody else has changed the job meanwhile, or ended it.</summary>
    public bool IsConflict => Rejection.Code is "VersionMismatch" or "InvalidStateTransition";
}
