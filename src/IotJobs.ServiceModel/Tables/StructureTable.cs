using static IotJobs.ServiceModel.Rows;

namespace IotJobs.ServiceModel;

/// <summary>The structures inside requests. Source: AWS IoT service model 2015-05-28.</summary>
internal static class StructureTable
{
    public static IEnumerable<MemberConstraint> All { get; } =
    [
        .. Of(SdkTypes.AbortConfig, Required("CriteriaList", CollectionConstraints.AbortCriteria)),
        .. Of(
            SdkTypes.AbortCriteria,
            Required("FailureType", WordConstraints.JobExecutionFailureType),
            Required("Action", WordConstraints.AbortAction),
            Required("ThresholdPercentage", NumberConstraints.ThresholdPercentage),
            Required("MinNumberOfExecutedThings", NumberConstraints.MinNumberOfExecutedThings)),

        .. Of(SdkTypes.JobExecutionsRetryConfig, Required("CriteriaList", CollectionConstraints.RetryCriteria)),
        .. Of(
            SdkTypes.RetryCriteria,
            Required("FailureType", WordConstraints.RetryableFailureType),
            Required("NumberOfRetries", NumberConstraints.NumberOfRetries)),

        .. Of(
            SdkTypes.JobExecutionsRolloutConfig,
            Optional("MaximumPerMinute", NumberConstraints.MaximumPerMinute),
            Optional("ExponentialRate", Structures.ExponentialRolloutRate)),
        .. Of(
            SdkTypes.ExponentialRolloutRate,
            Required("BaseRatePerMinute", NumberConstraints.BaseRatePerMinute),
            Required("IncrementFactor", NumberConstraints.IncrementFactor),
            Required("RateIncreaseCriteria", Structures.RateIncreaseCriteria)),
        .. Of(
            SdkTypes.RateIncreaseCriteria,
            Optional("NumberOfNotifiedThings", NumberConstraints.NumberOfThings),
            Optional("NumberOfSucceededThings", NumberConstraints.NumberOfThings)),

        .. Of(
            SdkTypes.PresignedUrlConfig,
            Optional("RoleArn", TextConstraints.RoleArn),
            Optional("ExpiresInSec", NumberConstraints.ExpiresInSec)),

        .. Of(
            SdkTypes.SchedulingConfig,
            Optional("StartTime", TextConstraints.ScheduleTime),
            Optional("EndTime", TextConstraints.ScheduleTime),
            Optional("EndBehavior", WordConstraints.JobEndBehavior),
            Optional("MaintenanceWindows", CollectionConstraints.MaintenanceWindows)),
        .. Of(
            SdkTypes.MaintenanceWindow,
            Required("StartTime", TextConstraints.CronExpression),
            Required("DurationInMinutes", NumberConstraints.DurationInMinutes)),

        .. Of(SdkTypes.TimeoutConfig, Optional("InProgressTimeoutInMinutes", NumberConstraints.InProgressTimeout)),
        .. Of(SdkTypes.Tag, Required("Key", TextConstraints.TagKey), Optional("Value", TextConstraints.TagValue)),
    ];
}
