using CsCheck;

namespace IotJobs.Tests;

/// <summary>The placeholder of a presigned URL: what is encoded, which hosts are S3, and what is refused.</summary>
public class PresignedUrlTests
{
    private const string Start = "${aws:iot:s3-presigned-url-v2:";

    [Theory]
    [InlineData("https://bucket.s3.eu-west-1.amazonaws.com/fw/camera-1.0_a~b.bin", "https://bucket.s3.eu-west-1.amazonaws.com/fw/camera-1.0_a~b.bin")]
    [InlineData("https://s3.eu-west-1.amazonaws.com/bucket/fw.bin", "https://s3.eu-west-1.amazonaws.com/bucket/fw.bin")]
    [InlineData("https://b.s3.eu-west-1.amazonaws.com/a b.bin", "https://b.s3.eu-west-1.amazonaws.com/a%20b.bin")]
    [InlineData("https://b.s3.eu-west-1.amazonaws.com/a%20b.bin", "https://b.s3.eu-west-1.amazonaws.com/a%20b.bin")]
    [InlineData("https://b.s3.eu-west-1.amazonaws.com/1.0+7", "https://b.s3.eu-west-1.amazonaws.com/1.0%2B7")]
    [InlineData("https://b.s3.eu-west-1.amazonaws.com/${x}", "https://b.s3.eu-west-1.amazonaws.com/%24%7Bx%7D")]
    [InlineData("https://b.s3.eu-west-1.amazonaws.com/a%23b%3fc%25d", "https://b.s3.eu-west-1.amazonaws.com/a%23b%3Fc%25d")]
    [InlineData("https://b.s3.eu-west-1.amazonaws.com/%2541", "https://b.s3.eu-west-1.amazonaws.com/%2541")]
    [InlineData("https://b.s3.eu-west-1.amazonaws.com/%41%2f%7E", "https://b.s3.eu-west-1.amazonaws.com/A/~")]
    [InlineData("https://b.s3.eu-west-1.amazonaws.com/größe/😀", "https://b.s3.eu-west-1.amazonaws.com/gr%C3%B6%C3%9Fe/%F0%9F%98%80")]
    [InlineData("https://b.s3.eu-west-1.amazonaws.com/gr%C3%B6%C3%9Fe", "https://b.s3.eu-west-1.amazonaws.com/gr%C3%B6%C3%9Fe")]
    [InlineData("https://b.s3.eu-west-1.amazonaws.com/a/../b//c", "https://b.s3.eu-west-1.amazonaws.com/a/../b//c")]
    [InlineData("https://b.s3.eu-west-1.amazonaws.com/fw.bin?versionId=L4kq.x_-7", "https://b.s3.eu-west-1.amazonaws.com/fw.bin%3FversionId%3DL4kq.x_-7")]
    [InlineData("https://s3.eu-west-1.amazonaws.com/b/fw.bin?versionId=a%2Bb", "https://s3.eu-west-1.amazonaws.com/b/fw.bin%3FversionId%3Da%2Bb")]
    [InlineData("HTTPS://B.S3.Eu-West-1.AmazonAws.com/Key", "https://b.s3.eu-west-1.amazonaws.com/Key")]
    public void The_key_is_encoded_once(string url, string encoded)
    {
        Assert.Equal($"\"{Start}{encoded}}}\"", Write(url));
        Assert.Equal($"\"{Start}{encoded}}}\"", Written.By((ref writer) => writer.WritePresignedUrl(new Uri(url), "Url")));
    }

    [Theory]
    [InlineData("s3.amazonaws.com")]
    [InlineData("s3-us-west-2.amazonaws.com")]
    [InlineData("s3.us-west-2.amazonaws.com")]
    [InlineData("s3.dualstack.us-west-2.amazonaws.com")]
    [InlineData("s3-fips.us-gov-west-1.amazonaws.com")]
    [InlineData("s3-fips.dualstack.us-gov-east-1.amazonaws.com")]
    [InlineData("s3-fips-us-gov-west-1.amazonaws.com")]
    [InlineData("s3.us-gov-west-1.amazonaws.com")]
    [InlineData("s3-external-1.amazonaws.com")]
    [InlineData("s3.cn-north-1.amazonaws.com.cn")]
    [InlineData("s3.dualstack.cn-northwest-1.amazonaws.com.cn")]
    [InlineData("s3.eusc-de-east-1.amazonaws.eu")]
    public void Every_host_of_S3_takes_both_styles(string host)
    {
        Assert.Equal($"\"{Start}https://{host}/bucket/key}}\"", Write($"https://{host}/bucket/key"));
        Assert.Equal($"\"{Start}https://my.s3.bucket.{host}/key}}\"", Write($"https://my.s3.bucket.{host}/key"));
    }

    [Theory]
    [InlineData("http://b.s3.eu-west-1.amazonaws.com/k", "it does not begin with https://: write https://BUCKET.s3.REGION.amazonaws.com/KEY, or https://s3.REGION.amazonaws.com/BUCKET/KEY")]
    [InlineData("s3://b/k", "it does not begin with https://")]
    [InlineData("", "it does not begin with https://")]
    [InlineData("https://example.com/k", "its host is not one of S3")]
    [InlineData("https://evil-s3.eu-west-1.amazonaws.com/k", "its host is not one of S3")]
    [InlineData("https://s3.eu-west-1.amazonaws.com.example.com/b/k", "its host is not one of S3")]
    [InlineData("https://me@b.s3.eu-west-1.amazonaws.com/k", "its host is not one of S3")]
    [InlineData("https://b.s3-website-us-east-1.amazonaws.com/k", "its host is not one of S3")]
    [InlineData("https://b.s3-accelerate.amazonaws.com/k", "its host is not one of S3")]
    [InlineData("https://a-123456789012.s3-accesspoint.us-west-2.amazonaws.com/k", "its host is not one of S3")]
    [InlineData("https://b.s3.eu-west-1.amazonaws.com", "it names no object")]
    [InlineData("https://b.s3.eu-west-1.amazonaws.com/", "it names no object")]
    [InlineData("https://b.s3.eu-west-1.amazonaws.com?versionId=1", "it names no object")]
    [InlineData("https://s3.eu-west-1.amazonaws.com/b", "it names no object")]
    [InlineData("https://s3.eu-west-1.amazonaws.com/b/", "it names no object")]
    [InlineData("https://s3.eu-west-1.amazonaws.com//k", "it names no object")]
    [InlineData("https://b.s3.eu-west-1.amazonaws.com/k#1", "'#' begins a fragment, which no object has: write %23 where the key holds it")]
    [InlineData("https://b.s3.eu-west-1.amazonaws.com/100%", "'%' without two hexadecimal digits behind it: write %25 where the key holds it")]
    [InlineData("https://b.s3.eu-west-1.amazonaws.com/%FF", "its key is not UTF-8")]
    [InlineData("https://b.s3.eu-west-1.amazonaws.com/k?", "only versionId=… can stand behind '?': write %3F where the key holds it")]
    [InlineData("https://b.s3.eu-west-1.amazonaws.com/k?versionId=", "only versionId=… can stand behind '?'")]
    [InlineData("https://b.s3.eu-west-1.amazonaws.com/k?versionId=1&x=2", "only versionId=… can stand behind '?'")]
    [InlineData("https://b.s3.eu-west-1.amazonaws.com/k?x-amz-Signature=0", "it is signed already: write the URL of the object alone")]
    [InlineData("https://b.s3.eu-west-1.amazonaws.com/k?AWSAccessKeyId=A&Signature=0", "it is signed already")]
    [InlineData("https://b.s3.eu-west-1.amazonaws.com/k%3FversionId%3D1", "its key holds \"?versionId=\", which AWS IoT would take for a version")]
    [InlineData("${aws:iot:parameter:url}", "it does not begin with https://")]
    [InlineData("${aws:iot:s3-presigned-url-v2:https://b.s3.eu-west-1.amazonaws.com/k", "it does not begin with https://")]
    public void What_is_no_object_in_S3_is_refused_by_member(string url, string why)
    {
        var refused = Assert.Throws<ArgumentException>(() => Write(url));
        Assert.StartsWith("Url is not the URL of an object in S3: " + why, refused.Message, StringComparison.Ordinal);
        Assert.Equal("Url", refused.ParamName);
        Assert.Throws<ArgumentException>(() => Written.By((ref writer) => writer.WritePresignedUrl(new Uri(url, UriKind.RelativeOrAbsolute), "Url")));
    }

    [Fact]
    public void Null_and_half_a_surrogate_pair_are_refused()
    {
        Assert.StartsWith("Url is not the URL of an object in S3: it is null.", Assert.Throws<ArgumentException>(() => Write(null)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => Written.By((ref writer) => writer.WritePresignedUrl((Uri?)null, "Url")));
        Assert.Contains("UTF-8", Assert.Throws<ArgumentException>(() => Write("https://b.s3.eu-west-1.amazonaws.com/\uD800")).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("${aws:iot:s3-presigned-url-v2:https://b.s3.eu-west-1.amazonaws.com/k%20}")]
    [InlineData("${aws:iot:s3-presigned-url:https://s3.eu-west-1.amazonaws.com/b/k}")]
    public void A_placeholder_stays_as_it_is(string placeholder) => Assert.Equal($"\"{placeholder}\"", Write(placeholder));

    [Fact]
    public void Bucket_key_and_version_come_back_out_of_the_placeholder()
    {
        var bucket = Gen.String[Gen.Char["abcdefghijklmnopqrstuvwxyz0123456789-"], 3, 20];
        var key = Gen.String[Gen.Frequency((4, Gen.Char[' ', '~']), (1, Gen.Char['\u00A0', '\uD7FF']), (1, Gen.Char["/+%#?{}$=& \""])), 1, 40]
            .Where(text => !text.Contains("?versionId=", StringComparison.Ordinal));
        var version = Gen.String[Gen.Char["ABCabc019._-"], 1, 32];
        Gen.Select(bucket, key, version, Gen.Bool, Gen.Bool, Gen.Bool).Sample((bucket, key, version, isVersioned, isVirtual, isRaw) =>
        {
            var host = isVirtual ? $"https://{bucket}.s3.eu-west-1.amazonaws.com/" : $"https://s3.eu-west-1.amazonaws.com/{bucket}/";
            var written = isRaw ? key.Replace("%", "%25").Replace("#", "%23").Replace("?", "%3F") : Uri.EscapeDataString(key);
            var placeholder = Write(host + written + (isVersioned ? "?versionId=" + version : ""));

            Assert.StartsWith($"\"{Start}{host}", placeholder, StringComparison.Ordinal);
            Assert.EndsWith("}\"", placeholder, StringComparison.Ordinal);
            var rest = placeholder[(Start.Length + host.Length + 1)..^2];
            Assert.All(rest, character => Assert.True(char.IsAsciiLetterOrDigit(character) || "-._~/%".Contains(character)));
            Assert.Equal(key + (isVersioned ? "?versionId=" + version : ""), Uri.UnescapeDataString(rest));
        });
    }

    private static string Write(string? url) => Written.By((ref writer) => writer.WritePresignedUrl(url, "Url"));
}
