namespace IotJobs.ServiceModel;

/// <summary>The lists and maps of the Jobs operations, each shape once.</summary>
internal static class CollectionConstraints
{
    /// <summary>Targets of a job: at least one, and 100 by quota.</summary>
    public static ListConstraint Targets { get; } = new("JobTargets", TextConstraints.TargetArn, $"{Sources.Model}, shape JobTargets")
    {
        MinItems = 1,
        DocumentedMaxItems = 100,
        DocumentedSource = Sources.Quotas,
    };

    /// <summary>Package versions that a job installs.</summary>
    public static ListConstraint DestinationPackageVersions { get; } = new(
        "DestinationPackageVersions", TextConstraints.PackageVersionArn, $"{Sources.Model}, shape DestinationPackageVersions")
    {
        DocumentedMaxItems = 25,
        DocumentedSource = $"{Sources.Model}, text of CreateJobRequest",
    };

    /// <summary>Tags of a job. No source states a count for jobs.</summary>
    public static ListConstraint Tags { get; } = new("TagList", Structures.Tag, $"{Sources.Model}, shape TagList");

    /// <summary>Criteria that abort a job.</summary>
    public static ListConstraint AbortCriteria { get; } = new(
        "AbortCriteriaList", Structures.AbortCriteria, $"{Sources.Model}, shape AbortCriteriaList") { MinItems = 1 };

    /// <summary>Criteria that retry an execution.</summary>
    public static ListConstraint RetryCriteria { get; } = new(
        "RetryCriteriaList", Structures.RetryCriteria, $"{Sources.Model}, shape RetryCriteriaList") { MinItems = 1, MaxItems = 2 };

    /// <summary>Maintenance windows. No source states a count.</summary>
    public static ListConstraint MaintenanceWindows { get; } = new(
        "MaintenanceWindows", Structures.MaintenanceWindow, $"{Sources.Model}, shape MaintenanceWindows");

    /// <summary>Parameters of an AWS managed template. No source states a count.</summary>
    public static MapConstraint DocumentParameters { get; } = new(
        "ParameterMap", TextConstraints.ParameterKey, TextConstraints.ParameterValue, $"{Sources.Model}, shape ParameterMap");

    /// <summary>Details that go with a status: ten by quota.</summary>
    public static MapConstraint StatusDetails { get; } = new(
        "DetailsMap", TextConstraints.DetailsKey, TextConstraints.DetailsValue, $"{Sources.Model}, shape DetailsMap")
    {
        DocumentedMaxItems = 10,
        DocumentedSource = Sources.Quotas,
    };
}
