namespace IotJobs.ServiceModel;

/// <summary>The structures inside Jobs requests.</summary>
internal static class Structures
{
    public static StructureConstraint AbortConfig { get; } = Of("AbortConfig");

    public static StructureConstraint AbortCriteria { get; } = Of("AbortCriteria");

    public static StructureConstraint JobExecutionsRetryConfig { get; } = Of("JobExecutionsRetryConfig");

    public static StructureConstraint RetryCriteria { get; } = Of("RetryCriteria");

    public static StructureConstraint JobExecutionsRolloutConfig { get; } = Of("JobExecutionsRolloutConfig");

    public static StructureConstraint ExponentialRolloutRate { get; } = Of("ExponentialRolloutRate");

    public static StructureConstraint RateIncreaseCriteria { get; } = Of("RateIncreaseCriteria");

    public static StructureConstraint PresignedUrlConfig { get; } = Of("PresignedUrlConfig");

    public static StructureConstraint SchedulingConfig { get; } = Of("SchedulingConfig");

    public static StructureConstraint MaintenanceWindow { get; } = Of("MaintenanceWindow");

    public static StructureConstraint TimeoutConfig { get; } = Of("TimeoutConfig");

    public static StructureConstraint Tag { get; } = Of("Tag");

    private static StructureConstraint Of(string name) => new(name, $"{Sources.Model}, shape {name}");
}
