namespace IotJobs;

/// <summary>
/// Marks a <see cref="Uri"/> or string member that holds the URL of an object in S3: the document carries the placeholder
/// <c>${aws:iot:s3-presigned-url-v2:…}</c>, and each device gets a signed URL in its place.
/// </summary>
/// <remarks>
/// The job needs a role that may read the object: <see cref="JobPresignedUrlsAttribute">[JobPresignedUrls]</see>.
/// Source: AWS IoT developer guide, create and manage jobs.
/// </remarks>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field)]
public sealed class S3PresignedAttribute : Attribute
{
}
