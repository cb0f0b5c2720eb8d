namespace IotJobs;

/// <summary>How AWS IoT signs the S3 URLs of the document's placeholders: <c>presignedUrlConfig</c> of CreateJob.</summary>
/// <remarks>Source of the limits: AWS IoT service model, shape PresignedUrlConfig.</remarks>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct)]
public sealed class JobPresignedUrlsAttribute : Attribute
{
    /// <summary>How AWS IoT signs the S3 URLs of the document's placeholders: <c>presignedUrlConfig</c> of CreateJob.</summary>
    public JobPresignedUrlsAttribute()
    {
    }

    /// <summary>How AWS IoT signs the S3 URLs of the document's placeholders: <c>presignedUrlConfig</c> of CreateJob.</summary>
    /// <param name="roleArn">The ARN of the IAM role that may read the objects: 20 to 2,048 characters.</param>
    public JobPresignedUrlsAttribute(string roleArn) => RoleArn = roleArn;

    /// <summary>The ARN of the IAM role that may read the objects: 20 to 2,048 characters.</summary>
    public string? RoleArn { get; set; }

    /// <summary>How long a signed URL is valid, in seconds from the moment a device asks for the document: 60 to 3,600; AWS IoT's default
    /// is 3,600.</summary>
    public int ExpiresInSec { get; set; }
}
