namespace IotJobs.ServiceModel;

/// <summary>
/// How the placeholders of a job document begin, and their kinds: the words behind <c>${aws:iot:</c>. Sources: AWS IoT developer guide, pages
/// create-manage-jobs, manage-job-cli, job-templates-managed, preparing-jobs-for-service-package-catalog and software-package-catalog-troubleshooting.
/// </summary>
internal static class PlaceholderKinds
{
    public const string Head = "aws:iot:";

    /// <summary>How every placeholder begins that AWS IoT replaces.</summary>
    public const string Start = "${" + Head;

    public const string PresignedUrl = "s3-presigned-url";
    public const string PresignedUrlV2 = "s3-presigned-url-v2";
    public const string PresignedUrlUpload = "s3-presigned-url-upload";
    public const string Package = "package";
    public const string Parameter = "parameter";
    public const string CodeSignSignature = "code-sign-signature";
}
