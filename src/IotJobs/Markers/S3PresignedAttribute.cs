namespace IotJobs;

/// <summary>
/// Marks a <see cref="Uri"/> or string member that holds the URL of an object in S3, or a collection of such URLs: the document carries the
/// placeholder <c>${aws:iot:s3-presigned-url-v2:…}</c>, and each device gets a signed URL in its place, which is what the parser reads.
/// </summary>
/// <remarks>
/// <para>The URL is <c>https://BUCKET.s3.REGION.amazonaws.com/KEY</c> or <c>https://s3.REGION.amazonaws.com/BUCKET/KEY</c>, with
/// <c>?versionId=…</c> where one version is meant. What is percent-encoded in it counts as what it stands for, everything else as itself.
/// Anything else is an <see cref="ArgumentException"/> that names the member, save a placeholder of a presigned URL, which is written as it
/// is.</para>
/// <para>The job needs a role that may read the object: <see cref="JobPresignedUrlsAttribute">[JobPresignedUrls]</see>.</para>
/// Source: AWS IoT developer guide, create and manage jobs.
/// </remarks>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field)]
public sealed class S3PresignedAttribute : Attribute
{
}
