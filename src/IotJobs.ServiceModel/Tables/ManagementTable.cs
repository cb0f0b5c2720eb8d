using static IotJobs.ServiceModel.Rows;

namespace IotJobs.ServiceModel;

/// <summary>The operations that cancel, delete, describe and list. Source: AWS IoT service model 2015-05-28.</summary>
internal static class ManagementTable
{
    public static IEnumerable<MemberConstraint> All { get; } =
    [
        .. Of(
            SdkTypes.ControlPlane + "CancelJobRequest",
            Required("JobId", TextConstraints.JobId),
            Optional("ReasonCode", TextConstraints.ReasonCode),
            Optional("Comment", TextConstraints.Comment),
            Optional("Force", Flag)),
        .. Of(
            SdkTypes.ControlPlane + "CancelJobExecutionRequest",
            Required("JobId", TextConstraints.JobId),
            Required("ThingName", TextConstraints.ThingName),
            Optional("Force", Flag),
            Optional("ExpectedVersion", NumberConstraints.ExpectedVersion),
            Optional("StatusDetails", CollectionConstraints.StatusDetails)),

        .. Of(
            SdkTypes.ControlPlane + "DeleteJobRequest",
            Required("JobId", TextConstraints.JobId),
            Optional("Force", Flag),
            Optional("NamespaceId", TextConstraints.NamespaceId)),
        .. Of(
            SdkTypes.ControlPlane + "DeleteJobExecutionRequest",
            Required("JobId", TextConstraints.JobId),
            Required("ThingName", TextConstraints.ThingName),
            Required("ExecutionNumber", NumberConstraints.ExecutionNumber),
            Optional("Force", Flag),
            Optional("NamespaceId", TextConstraints.NamespaceId)),
        .. Of(SdkTypes.ControlPlane + "DeleteJobTemplateRequest", Required("JobTemplateId", TextConstraints.JobTemplateId)),

        .. Of(
            SdkTypes.ControlPlane + "DescribeJobRequest",
            Required("JobId", TextConstraints.JobId),
            Optional("BeforeSubstitution", Flag)),
        .. Of(
            SdkTypes.ControlPlane + "DescribeJobExecutionRequest",
            Required("JobId", TextConstraints.JobId),
            Required("ThingName", TextConstraints.ThingName),
            Optional("ExecutionNumber", NumberConstraints.ExecutionNumber)),
        .. Of(SdkTypes.ControlPlane + "DescribeJobTemplateRequest", Required("JobTemplateId", TextConstraints.JobTemplateId)),
        .. Of(
            SdkTypes.ControlPlane + "DescribeManagedJobTemplateRequest",
            Required("TemplateName", TextConstraints.ManagedTemplateName),
            Optional("TemplateVersion", TextConstraints.ManagedTemplateVersion)),
        .. Of(
            SdkTypes.ControlPlane + "GetJobDocumentRequest",
            Required("JobId", TextConstraints.JobId),
            Optional("BeforeSubstitution", Flag)),

        .. Of(
            SdkTypes.ControlPlane + "ListJobsRequest",
            Optional("Status", WordConstraints.JobStatus),
            Optional("TargetSelection", WordConstraints.TargetSelection),
            Optional("MaxResults", NumberConstraints.MaxResults),
            Optional("NextToken", TextConstraints.NextToken),
            Optional("ThingGroupName", TextConstraints.ThingGroupName),
            Optional("ThingGroupId", TextConstraints.ThingGroupId),
            Optional("NamespaceId", TextConstraints.NamespaceId)),
        .. Of(
            SdkTypes.ControlPlane + "ListJobTemplatesRequest",
            Optional("MaxResults", NumberConstraints.MaxResults),
            Optional("NextToken", TextConstraints.NextToken)),
        .. Of(
            SdkTypes.ControlPlane + "ListManagedJobTemplatesRequest",
            Optional("TemplateName", TextConstraints.ManagedTemplateName),
            Optional("MaxResults", NumberConstraints.MaxResults),
            Optional("NextToken", TextConstraints.NextToken)),
        .. Of(
            SdkTypes.ControlPlane + "ListJobExecutionsForJobRequest",
            Required("JobId", TextConstraints.JobId),
            Optional("Status", WordConstraints.JobExecutionStatus),
            Optional("MaxResults", NumberConstraints.MaxResults),
            Optional("NextToken", TextConstraints.NextToken)),
        .. Of(
            SdkTypes.ControlPlane + "ListJobExecutionsForThingRequest",
            Required("ThingName", TextConstraints.ThingName),
            Optional("Status", WordConstraints.JobExecutionStatus),
            Optional("NamespaceId", TextConstraints.NamespaceId),
            Optional("MaxResults", NumberConstraints.MaxResults),
            Optional("NextToken", TextConstraints.NextToken),
            Optional("JobId", TextConstraints.JobId)),
    ];
}
