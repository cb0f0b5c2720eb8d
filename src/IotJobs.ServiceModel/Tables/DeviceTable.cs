using static IotJobs.ServiceModel.Rows;

namespace IotJobs.ServiceModel;

/// <summary>The operations of the device's side. Source: AWS IoT Jobs data plane service model 2017-09-29.</summary>
internal static class DeviceTable
{
    public static IEnumerable<MemberConstraint> All { get; } =
    [
        .. Of(
            SdkTypes.DataPlane + "StartNextPendingJobExecutionRequest",
            Required("ThingName", TextConstraints.ThingName),
            Optional("StatusDetails", CollectionConstraints.StatusDetails),
            Optional("StepTimeoutInMinutes", NumberConstraints.StepTimeout)),
        .. Of(
            SdkTypes.UpdateJobExecutionRequest,
            Required("JobId", TextConstraints.JobId),
            Required("ThingName", TextConstraints.ThingName),
            Required("Status", WordConstraints.JobExecutionStatus),
            Optional("StatusDetails", CollectionConstraints.StatusDetails),
            Optional("StepTimeoutInMinutes", NumberConstraints.StepTimeout),
            Optional("ExpectedVersion", NumberConstraints.ExpectedVersion),
            Optional("IncludeJobExecutionState", Flag),
            Optional("IncludeJobDocument", Flag),
            Optional("ExecutionNumber", NumberConstraints.ExecutionNumber)),
        .. Of(SdkTypes.DataPlane + "GetPendingJobExecutionsRequest", Required("ThingName", TextConstraints.ThingName)),
        .. Of(
            SdkTypes.DataPlane + "DescribeJobExecutionRequest",
            Required("JobId", TextConstraints.DeviceJobId),
            Required("ThingName", TextConstraints.ThingName),
            Optional("IncludeJobDocument", Flag),
            Optional("ExecutionNumber", NumberConstraints.ExecutionNumber)),
    ];
}
