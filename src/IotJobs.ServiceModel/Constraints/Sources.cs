namespace IotJobs.ServiceModel;

/// <summary>Where limits are written.</summary>
internal static class Sources
{
    /// <summary>The control plane's machine-readable model.</summary>
    public const string Model = "AWS IoT service model 2015-05-28";

    /// <summary>The data plane's machine-readable model.</summary>
    public const string DataModel = "AWS IoT Jobs data plane service model 2017-09-29";

    /// <summary>Service quotas of AWS IoT Device Management.</summary>
    public const string Quotas = "https://docs.aws.amazon.com/general/latest/gr/iot_device_management.html";

    /// <summary>The developer guide on how jobs are configured.</summary>
    public const string Configurations = "https://docs.aws.amazon.com/iot/latest/developerguide/jobs-configurations-details.html";

    /// <summary>The developer guide on job settings in the API.</summary>
    public const string ConfigurationsApi = "https://docs.aws.amazon.com/iot/latest/developerguide/job-configurations-api.html";

    /// <summary>The API reference of SchedulingConfig.</summary>
    public const string Scheduling = "https://docs.aws.amazon.com/iot/latest/apireference/API_SchedulingConfig.html";

    /// <summary>The API reference of UpdateJobExecution.</summary>
    public const string UpdateJobExecution = "https://docs.aws.amazon.com/iot/latest/apireference/API_iot-jobs-data_UpdateJobExecution.html";

    /// <summary>The developer guide on creating jobs with the CLI: what a target looks like.</summary>
    public const string ManageJobs = "https://docs.aws.amazon.com/iot/latest/developerguide/manage-job-cli.html";

    /// <summary>The developer guide on job templates.</summary>
    public const string Templates = "https://docs.aws.amazon.com/iot/latest/developerguide/job-templates-cli.html";

    /// <summary>CloudFormation's template reference on job templates.</summary>
    public const string JobTemplateResource = "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-jobtemplate.html";

    /// <summary>The developer guide on jobs for the package catalog.</summary>
    public const string Packages = "https://docs.aws.amazon.com/iot/latest/developerguide/preparing-jobs-for-service-package-catalog.html";

    /// <summary>The developer guide's list of error texts around placeholders and packages.</summary>
    public const string Troubleshooting = "https://docs.aws.amazon.com/iot/latest/developerguide/software-package-catalog-troubleshooting.html";
}
