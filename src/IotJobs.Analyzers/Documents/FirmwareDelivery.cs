using System.Text.RegularExpressions;

namespace IotJobs.Analyzers.Documents;

/// <summary>Tells by names and values how a document delivers its firmware.</summary>
internal static class FirmwareDelivery
{
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;
    private const string FirmwareWords = "firmware|fw|image|binary|package|artifact|ota|update|bootloader";
    private const string AddressWords = "urls?|uris?|sources?|locations?|links?|href|address|path|download|files?|new";

    // Names that say nothing but these words, in whatever case and with whatever between them: "quota" and "profile" are none.
    private static readonly Regex s_firmwareName = new($"^(?:(?:{AddressWords}|[^a-z])*(?:{FirmwareWords}))+(?:{AddressWords}|[^a-z])*$", Options);
    private static readonly Regex s_addressName = new($"^(?:{AddressWords}|[^a-z])+$", Options);
    private static readonly Regex s_address = new("url|uri|source|location|link|href", Options);
    private static readonly Regex s_firmwarePath = new(@"\.(?:bin|img|hex|elf|swu|mender|raucb|ipk|uf2|dfu)$", Options);
    private static readonly Regex s_downloadPath = new(@"firmware|\.(?:zip|gz|tgz|xz|zst|tar|deb|rpm|apk|exe|msi)$", Options);
    private static readonly Regex s_otherPath = new(@"\.(?:png|jpe?g|svg|gif|html?|json|xml|txt|md|pdf|pem|cer|crt)$", Options);

    private static readonly string[] s_strongDigests = ["sha", "sig", "hash", "digest", "checksum", "hmac", "blake", "cert"];

    /// <summary>Whether the member is the address of a firmware image and the address is http.</summary>
    public static bool IsPlainHttp(string name, string value)
    {
        if (!value.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || value.Length == 7 || IsLocal(value.Substring(7)))
        {
            return false;
        }

        var path = value.Split('?', '#')[0];
        return s_firmwareName.IsMatch(name) ? !s_otherPath.IsMatch(path)
            : s_addressName.IsMatch(name) ? s_firmwarePath.IsMatch(path) || (s_downloadPath.IsMatch(path) && !s_otherPath.IsMatch(path))
            : s_address.IsMatch(name) && !Contains(name, "upload") && s_firmwarePath.IsMatch(path);
    }

    /// <summary>Whether the name says that the member is an address, and not of what.</summary>
    public static bool IsAddress(string name) => s_addressName.IsMatch(name);

    /// <summary>Whether the member is an MD5 digest.</summary>
    public static bool IsMd5(string name) => Contains(name, "md5");

    /// <summary>Whether the member may be a digest or a signature that is not MD5.</summary>
    public static bool IsStrongDigest(string name) => !IsMd5(name) && s_strongDigests.Any(word => Contains(name, word));

    private static bool IsLocal(string address) =>
        address.StartsWith("localhost", StringComparison.OrdinalIgnoreCase) || address.StartsWith("127.", StringComparison.Ordinal) || address.StartsWith("[::1]", StringComparison.Ordinal);

    private static bool Contains(string text, string word) => text.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0;
}
