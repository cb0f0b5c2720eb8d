using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace IotJobs.ServiceModel;

/// <summary>
/// URLs of objects in S3, and the placeholder by which a job document asks AWS IoT to sign one for each device.
/// Sources: AWS IoT developer guide, page create-manage-jobs (the URL of s3-presigned-url-v2 is URL-encoded, as the SDKs for S3 do it; a
/// version is <c>%3FversionId%3D</c>); Amazon S3 user guide, page VirtualHosting, and endpoints of Amazon S3 (the hosts).
/// </summary>
internal static class S3ObjectUrl
{
    /// <summary>How the placeholder begins.</summary>
    public const string PlaceholderStart = PlaceholderKinds.Start + PlaceholderKinds.PresignedUrlV2 + ":";

    /// <summary>How the URL of an object begins.</summary>
    public const string Scheme = "https://";

    /// <summary>What stands between the key and its version.</summary>
    public const string Version = "?versionId=";

    private const string AnyPresigned = PlaceholderKinds.Start + PlaceholderKinds.PresignedUrl;

    // What stands in front of ".s3" is the bucket. Websites, access points and acceleration have other hosts, and other URLs.
    private static readonly Regex s_host = new(
        @"^(?<bucket>[a-z0-9.-]+\.)?s3(?:[.-](?:fips[.-])?(?:dualstack\.)?(?!website-)(?:[a-z]+-)+[0-9]+)?\.amazonaws\.(?:com|com\.cn|eu)\z",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    // Of signature version 4, and of version 2.
    private static readonly Regex s_signature = new("X-Amz-|AWSAccessKeyId=", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static readonly UTF8Encoding s_utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>
    /// The placeholder for <paramref name="url"/>. What is percent-encoded in it counts as what it stands for, everything else as itself, so
    /// nothing is encoded twice. A placeholder of a presigned URL stays as it is.
    /// </summary>
    /// <exception cref="FormatException">
    /// It is not the URL of an object in S3; the message is a clause that says why, and what to write instead.
    /// </exception>
    public static string ToPlaceholder(string url)
    {
        if (url.StartsWith(AnyPresigned, StringComparison.Ordinal) && url[url.Length - 1] == '}')
        {
            return url;
        }

        if (!url.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase))
        {
            throw NoObject(Words.UrlIsNotHttps);
        }

        if (url.Contains('#'))
        {
            throw new FormatException(Words.UrlHasFragment);
        }

        var (address, query) = Split(url.Substring(Scheme.Length), '?');
        var version = query is null ? "" : VersionIn(query);
        var (host, path) = Split(address, '/');
        if (s_host.Match(host) is not { Success: true } match)
        {
            throw NoObject(Words.UrlIsOfOtherHost);
        }

        var (bucket, key) = match.Groups["bucket"].Success ? (null, path) : Split(path ?? "", '/');
        if (string.IsNullOrEmpty(key) || bucket?.Length == 0)
        {
            throw NoObject(Words.UrlNamesNoObject);
        }

        var name = Unescape(key!);
        if (name.Contains(Version))
        {
            throw new FormatException(Words.UrlKeyHoldsVersion);
        }

        return $"{PlaceholderStart}{Scheme}{host.ToLowerInvariant()}/{(bucket is null ? "" : Escape(bucket) + "/")}{Escape(name + version)}}}";
    }

    private static FormatException NoObject(string why) =>
        new(Message.Of(Words.UrlForm, why));

    private static (string Before, string? Behind) Split(string text, char separator)
    {
        var at = text.IndexOf(separator);
        return at < 0 ? (text, null) : (text.Substring(0, at), text.Substring(at + 1));
    }

    private static string VersionIn(string query)
    {
        if (s_signature.IsMatch(query))
        {
            throw new FormatException(Words.UrlIsSigned);
        }

        return ('?' + query).StartsWith(Version, StringComparison.Ordinal) && query.Length >= Version.Length && !query.Contains('&')
            ? Unescape('?' + query)
            : throw new FormatException(Words.UrlHasOtherQuery);
    }

    private static string Unescape(string text)
    {
        var bytes = new byte[s_utf8.GetMaxByteCount(text.Length)];
        var count = 0;
        try
        {
            for (var i = 0; i < text.Length;)
            {
                if (text[i] != '%')
                {
                    var units = char.IsSurrogatePair(text, i) ? 2 : 1;
                    count += s_utf8.GetBytes(text, i, units, bytes, count);
                    i += units;
                }
                else if (Uri.IsHexEncoding(text, i))
                {
                    bytes[count++] = (byte)Uri.HexUnescape(text, ref i);
                }
                else
                {
                    throw new FormatException(Words.UrlHoldsBarePercent);
                }
            }

            return s_utf8.GetString(bytes, 0, count);
        }
        catch (ArgumentException)
        {
            throw new FormatException(Words.UrlKeyIsNotUtf8);
        }
    }

    private static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length + 16);
        foreach (var value in s_utf8.GetBytes(text))
        {
            var character = (char)value;
            if (value < 0x80 && (char.IsLetterOrDigit(character) || character is '-' or '.' or '_' or '~' or '/'))
            {
                escaped.Append(character);
            }
            else
            {
                escaped.Append('%').Append(value.ToString("X2", CultureInfo.InvariantCulture));
            }
        }

        return escaped.ToString();
    }
}
