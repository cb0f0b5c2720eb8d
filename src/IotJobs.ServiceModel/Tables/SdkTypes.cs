namespace IotJobs.ServiceModel;

/// <summary>The metadata names by which the tables know the SDK's types. No SDK is referenced.</summary>
internal static class SdkTypes
{
    /// <summary>Namespace of the control plane's requests and structures, with the dot.</summary>
    public const string ControlPlane = "Amazon.IoT.Model.";

    /// <summary>Namespace of the data plane's requests, with the dot.</summary>
    public const string DataPlane = "Amazon.IoTJobsDataPlane.Model.";

    public const string CreateJobRequest = ControlPlane + "CreateJobRequest";
    public const string CreateJobTemplateRequest = ControlPlane + "CreateJobTemplateRequest";
    public const string UpdateJobRequest = ControlPlane + "UpdateJobRequest";
    public const string AssociateTargetsWithJobRequest = ControlPlane + "AssociateTargetsWithJobRequest";
    public const string UpdateJobExecutionRequest = DataPlane + "UpdateJobExecutionRequest";
    public const string AbortConfig = ControlPlane + "AbortConfig";
    public const string AbortCriteria = ControlPlane + "AbortCriteria";
    public const string JobExecutionsRetryConfig = ControlPlane + "JobExecutionsRetryConfig";
    public const string RetryCriteria = ControlPlane + "RetryCriteria";
    public const string JobExecutionsRolloutConfig = ControlPlane + "JobExecutionsRolloutConfig";
    public const string ExponentialRolloutRate = ControlPlane + "ExponentialRolloutRate";
    public const string RateIncreaseCriteria = ControlPlane + "RateIncreaseCriteria";
    public const string PresignedUrlConfig = ControlPlane + "PresignedUrlConfig";
    public const string SchedulingConfig = ControlPlane + "SchedulingConfig";
    public const string MaintenanceWindow = ControlPlane + "MaintenanceWindow";
    public const string TimeoutConfig = ControlPlane + "TimeoutConfig";
    public const string Tag = ControlPlane + "Tag";
}
