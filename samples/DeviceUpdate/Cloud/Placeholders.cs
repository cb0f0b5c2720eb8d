using System.Text.Json;
using System.Text.RegularExpressions;

namespace DeviceUpdate.Cloud;

/// <summary>What AWS IoT does to the placeholders of a job document.</summary>
internal static partial class Placeholders
{
    /// <summary>Puts a URL in the place of each S3 placeholder. The signature is none: nothing can be downloaded with it.</summary>
    public static string Resolve(string document) => S3().Replace(document, placeholder =>
    {
        var url = new UriBuilder(Uri.UnescapeDataString(placeholder.Groups["url"].Value));
        url.Query = url.Query.TrimStart('?') + (url.Query is "" ? "" : "&") + "X-Amz-Expires=3600&X-Amz-Signature=stand-in";
        return JsonEncodedText.Encode(url.Uri.AbsoluteUri).Value;
    });

    [GeneratedRegex(@"\$\{aws:iot:s3-presigned-url(-v2)?:(?<url>[^}]+)\}")]
    private static partial Regex S3();
}
