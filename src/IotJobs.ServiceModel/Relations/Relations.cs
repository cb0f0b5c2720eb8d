namespace IotJobs.ServiceModel;

/// <summary>The relations between members that rules speak about, each with what is known of it.</summary>
internal static class Relations
{
    private const string Deployed = "real deployments, us-east-1, 2026-09";
    private const string MeasuredTemplates = "answers of the service, eu-central-1, 2026-10";
    private const string Emulated = "wording recorded by an emulator's test suite, undated";

    public static Relation DocumentXorSource { get; } = new(
        "doc-xor-source", Confidence.Measured, "Job document and job document source cannot be specified at the same time.", $"{Deployed}; {MeasuredTemplates}");

    public static Relation DocumentRequired { get; } = new(
        "doc-required", Confidence.Measured, "Neither job document nor job document source is specified.", $"{Deployed}; {MeasuredTemplates}");

    public static Relation ParametersNeedManagedTemplate { get; } = new("docparams-managed-only", Confidence.Documented, "", Sources.Templates);

    public static Relation PresigningNeedsRole { get; } = new(
        "presign-needs-role", Confidence.ErrorText, "presignedUrlConfig role ARN is required to generate an S3 presigned url in job document.", Sources.Troubleshooting);

    public static Relation ExponentialNeedsMaximum { get; } = new(
        "exponential-needs-max", Confidence.Measured, "Provide MaximumPerMinute value when ExponentialRate is defined", $"{Deployed}; {MeasuredTemplates}");

    public static Relation BaseBelowMaximum { get; } = new(
        "base-lt-max", Confidence.Documented, "Exponential rollout baseRatePerMinute should be less than maximumPerMinute.", Emulated);

    public static Relation OneRateCriterion { get; } = new(
        "rate-criteria-one",
        Confidence.Measured,
        "Provide only one of NumberOfNotifiedThings or NumberOfSucceededThings when RateIncreaseCriteria is defined",
        $"{Deployed}; {MeasuredTemplates}");

    public static Relation SomeRateCriterion { get; } = new(
        "rate-criteria-one",
        Confidence.Documented,
        "Provide either NumberOfNotifiedThings or NumberOfSucceededThings when RateIncreaseCriteria is defined",
        Emulated);

    public static Relation TimeoutNotEmpty { get; } = new(
        "timeout-range", Confidence.Documented, "Provide valid timeout value, inProgressTimeoutInMinutes cannot be null.", Emulated);

    public static Relation RetryAllAlone { get; } = new(
        "retry-all-alone", Confidence.Documented, "A retryCriteria with failure type ALL must be used by itself.", Emulated);

    public static Relation RetrySum { get; } = new("retry-sum", Confidence.Documented, "", Sources.Configurations);

    public static Relation TimedOutRetryNeedsTimeout { get; } = new("retry-timedout-needs-timeout", Confidence.Documented, "", Sources.Configurations);

    public static Relation UpdateRetryZero { get; } = new(
        "update-retry-zero", Confidence.Documented, "The number of retries cannot be updated to any number other than 0.", Sources.ConfigurationsApi);

    public static Relation UpdateNotEmpty { get; } = new("update-empty", Confidence.Documented, "Update Job request for job X cannot be empty.", Emulated);

    public static Relation WindowsNeedContinuous { get; } = new(
        "mw-continuous-only",
        Confidence.Measured,
        "TargetSelection is invalid. MaintenanceWindow cannot be used with SNAPSHOT job.",
        $"{MeasuredTemplates}; {Sources.Configurations}");

    public static Relation WindowCron { get; } = new("mw-cron", Confidence.Documented, "", Sources.Configurations);

    public static Relation EndBehaviorNeedsEnd { get; } = new("end-behavior-needs-end", Confidence.Documented, "", Sources.Scheduling);

    public static Relation EndAfterStart { get; } = new("end-after-start", Confidence.Documented, "", Sources.Scheduling);

    public static Relation TargetCount { get; } = new("targets-1-100", Confidence.Documented, "", Sources.Quotas);

    public static Relation AssociateGroupsOnly { get; } = new("associate-groups-only", Confidence.Documented, "", $"{Sources.Model}, text of AssociateTargetsWithJob");

    public static Relation PackagesMatchDocument { get; } = new("pkg-doc-match", Confidence.Documented, "", Sources.Packages);
}
