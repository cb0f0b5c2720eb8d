using IotJobs.ServiceModel;

namespace IotJobs.Analyzers.Tests.ServiceModel;

/// <summary>Holds the tables against the AWS service model, where botocore is installed.</summary>
public sealed class ServiceModelConformanceTests
{
    /// <summary>Where the tables say more or less than the model on purpose, with the reason. Each must occur.</summary>
    private static readonly string[] OnPurpose =
    [
        // Measured: a threshold of 0 is refused.
        "AbortCriteria.ThresholdPercentage min: model none, table 0",

        // CloudFormation allows 1: the model's lower end is treated as documented.
        "ExponentialRolloutRate.IncrementFactor min: model 1.1, table none",

        // Measured: 0 and 10081 are refused.
        "TimeoutConfig.InProgressTimeoutInMinutes max: model none, table 10080",
        "TimeoutConfig.InProgressTimeoutInMinutes min: model none, table 1",

        // The shortest text of the pattern ^[1-9]+.[0-9]+ has three characters.
        "DescribeManagedJobTemplateRequest.TemplateVersion min: model 1, table 3",
    ];

    /// <summary>What models of past years lack or say otherwise: Debian's botocore is of 2022.</summary>
    private static readonly string[] OfOlderModels =
    [
        "CreateJobRequest.DestinationPackageVersions: not in the model",
        "CreateJobTemplateRequest.DestinationPackageVersions: not in the model",
        "CreateJobTemplateRequest.MaintenanceWindows: not in the model",
        "DescribeJobRequest.BeforeSubstitution: not in the model",
        "GetJobDocumentRequest.BeforeSubstitution: not in the model",
        "MaintenanceWindow: not in the model",
        "SchedulingConfig.MaintenanceWindows: not in the model",
        "CreateJobRequest.DocumentParameters.value max: model 512, table 30720",
        "StartNextPendingJobExecutionRequest.StatusDetails.value max: model 1024, table none",
        "UpdateJobExecutionRequest.StatusDetails.value max: model 1024, table none",
        "CancelJobExecutionRequest.StatusDetails.value max: model 1024, table none",
    ];

    [BotocoreFact]
    public void Tables_agree_with_the_AWS_service_model()
    {
        var differences = new ModelComparison(BotocoreModel.Load()!).Run();

        Assert.Empty(differences.Except(OnPurpose).Except(OfOlderModels));
        Assert.Empty(OnPurpose.Except(differences));
    }

    [BotocoreFact]
    public void Every_operation_of_the_data_plane_and_every_Jobs_operation_of_the_control_plane_has_rows()
    {
        var model = BotocoreModel.Load()!;
        var control = model.Inputs(isDataPlane: false).Where(IsOfJobs).Select(name => SdkTypes.ControlPlane + name);
        var data = model.Inputs(isDataPlane: true).Where(name => name != "StartCommandExecutionRequest").Select(name => SdkTypes.DataPlane + name);

        Assert.Empty(control.Concat(data).Except(ServiceConstraints.TypeNames));
    }

    // "Job" as a word of its own, and not one of the jobs that other features of AWS IoT run.
    private static bool IsOfJobs(string name) =>
        (name.Contains("Job", StringComparison.Ordinal) || name == "AssociateTargetsWithJobRequest") && !name.Contains("Billing", StringComparison.Ordinal);
}
