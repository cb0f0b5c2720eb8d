namespace IotJobs;

/// <summary>The words of <see cref="FirmwareJobAttribute.TargetSelection"/>.</summary>
/// <remarks>Source: AWS IoT service model, shape TargetSelection.</remarks>
public static class TargetSelections
{
    /// <summary>Also things that join a target group later get the job; it does not end of itself.</summary>
    public const string Continuous = "CONTINUOUS";

    /// <summary>The things that are targets when the job is created get it. AWS IoT's default.</summary>
    public const string Snapshot = "SNAPSHOT";
}
