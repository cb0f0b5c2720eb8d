using IotJobs.Resources;
using IotJobs.ServiceModel;

namespace IotJobs.Serialization;

// URLs that AWS IoT signs for each device.
public ref partial struct JobDocumentWriter
{
    /// <summary>Writes the placeholder <c>${aws:iot:s3-presigned-url-v2:…}</c> for the URL of an object in S3.</summary>
    /// <param name="url">The URL; what is percent-encoded in it counts as what it stands for. A placeholder stays as it is.</param>
    /// <param name="member">The member it belongs to, for the message.</param>
    /// <exception cref="ArgumentException"><paramref name="url"/> is null, or not the https URL of an object in S3.</exception>
    public void WritePresignedUrl(string? url, string member)
    {
        try
        {
            WriteValue(S3ObjectUrl.ToPlaceholder(url ?? throw new FormatException(Messages.UrlIsNull)));
        }
        catch (FormatException refusal)
        {
            throw new ArgumentException(Message.Of(Messages.UrlIsNoObject, member, refusal.Message), member);
        }
    }

    /// <inheritdoc cref="WritePresignedUrl(string, string)"/>
    public void WritePresignedUrl(Uri? url, string member) => WritePresignedUrl(url?.OriginalString, member);
}
