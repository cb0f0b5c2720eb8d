namespace IotJobs;

/// <summary>The words of <see cref="JobScheduleAttribute.EndBehavior"/>: what happens at <see cref="JobOptions.EndTime"/>.</summary>
/// <remarks>Source: AWS IoT service model, shape JobEndBehavior; API reference, SchedulingConfig.</remarks>
public static class JobEndBehaviors
{
    /// <summary>No further devices are told of the job; executions that have begun go on. AWS IoT's default.</summary>
    public const string StopRollout = "STOP_ROLLOUT";

    /// <summary>The job is cancelled with the executions that have not begun.</summary>
    public const string Cancel = "CANCEL";

    /// <summary>The job is cancelled with all executions, also those that have begun.</summary>
    public const string ForceCancel = "FORCE_CANCEL";
}
