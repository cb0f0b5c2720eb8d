using IotJobs;

namespace RolloutService;

/// <summary>The job that devices get.</summary>
[FirmwareJob(TargetSelection = TargetSelections.Snapshot, Description = "Firmware rollout")]
[JobTimeout(60)]
public sealed partial class FirmwareRollout
{
    public string Operation => "UPDATE";

    public required string Version { get; init; }
}
