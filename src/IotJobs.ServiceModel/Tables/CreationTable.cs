using static IotJobs.ServiceModel.Rows;

namespace IotJobs.ServiceModel;

/// <summary>The operations that make or change jobs and templates. Source: AWS IoT service model 2015-05-28.</summary>
internal static class CreationTable
{
    public static IEnumerable<MemberConstraint> All { get; } =
    [
        .. Of(
            SdkTypes.CreateJobRequest,
            Required("JobId", TextConstraints.JobId),
            Required("Targets", CollectionConstraints.Targets),
            Optional("DocumentSource", TextConstraints.DocumentSource),
            Optional("Document", TextConstraints.Document),
            Optional("Description", TextConstraints.Description),
            Optional("PresignedUrlConfig", Structures.PresignedUrlConfig),
            Optional("TargetSelection", WordConstraints.TargetSelection),
            Optional("JobExecutionsRolloutConfig", Structures.JobExecutionsRolloutConfig),
            Optional("AbortConfig", Structures.AbortConfig),
            Optional("TimeoutConfig", Structures.TimeoutConfig),
            Optional("Tags", CollectionConstraints.Tags),
            Optional("NamespaceId", TextConstraints.NamespaceId),
            Optional("JobTemplateArn", TextConstraints.JobTemplateArn),
            Optional("JobExecutionsRetryConfig", Structures.JobExecutionsRetryConfig),
            Optional("DocumentParameters", CollectionConstraints.DocumentParameters),
            Optional("SchedulingConfig", Structures.SchedulingConfig),
            Optional("DestinationPackageVersions", CollectionConstraints.DestinationPackageVersions)),

        // A template has no targets, no target selection, no schedule but maintenance windows, no namespace and no document parameters.
        .. Of(
            SdkTypes.CreateJobTemplateRequest,
            Required("JobTemplateId", TextConstraints.JobTemplateId),
            Required("Description", TextConstraints.Description),
            Optional("JobArn", TextConstraints.JobArn),
            Optional("DocumentSource", TextConstraints.DocumentSource),
            Optional("Document", TextConstraints.Document),
            Optional("PresignedUrlConfig", Structures.PresignedUrlConfig),
            Optional("JobExecutionsRolloutConfig", Structures.JobExecutionsRolloutConfig),
            Optional("AbortConfig", Structures.AbortConfig),
            Optional("TimeoutConfig", Structures.TimeoutConfig),
            Optional("Tags", CollectionConstraints.Tags),
            Optional("JobExecutionsRetryConfig", Structures.JobExecutionsRetryConfig),
            Optional("MaintenanceWindows", CollectionConstraints.MaintenanceWindows),
            Optional("DestinationPackageVersions", CollectionConstraints.DestinationPackageVersions)),

        .. Of(
            SdkTypes.UpdateJobRequest,
            Required("JobId", TextConstraints.JobId),
            Optional("Description", TextConstraints.Description),
            Optional("PresignedUrlConfig", Structures.PresignedUrlConfig),
            Optional("JobExecutionsRolloutConfig", Structures.JobExecutionsRolloutConfig),
            Optional("AbortConfig", Structures.AbortConfig),
            Optional("TimeoutConfig", Structures.TimeoutConfig),
            Optional("NamespaceId", TextConstraints.NamespaceId),
            Optional("JobExecutionsRetryConfig", Structures.JobExecutionsRetryConfig)),

        .. Of(
            SdkTypes.AssociateTargetsWithJobRequest,
            Required("JobId", TextConstraints.JobId),
            Required("Targets", CollectionConstraints.Targets),
            Optional("Comment", TextConstraints.Comment),
            Optional("NamespaceId", TextConstraints.NamespaceId)),
    ];
}
