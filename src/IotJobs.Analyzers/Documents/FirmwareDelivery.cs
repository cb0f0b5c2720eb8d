namespace IotJobs.Analyzers.Documents;

/// <summary>Tells by names and values how a document delivers its firmware.</summary>
internal static class FirmwareDelivery
{
    private static readonly string[] s_firmwareWords = ["firmware", "image", "binary", "package", "artifact", "download", "ota", "update", "file"];
    private static readonly string[] s_addressWords = ["url", "uri", "source", "location", "link", "href"];
    private static readonly string[] s_extensions =
        [".bin", ".img", ".hex", ".elf", ".zip", ".gz", ".tgz", ".xz", ".zst", ".tar", ".swu", ".mender", ".raucb", ".deb", ".rpm", ".ipk", ".apk", ".exe", ".msi"];

    private static readonly string[] s_strongDigests = ["sha", "sig", "hash", "digest", "checksum", "hmac", "blake", "cert"];

    /// <summary>Whether the member is the address of a firmware image and the address is http.</summary>
    public static bool IsPlainHttp(string name, string value)
    {
        if (!value.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || value.Length == 7 || IsLocal(value.Substring(7)))
        {
            return false;
        }

        var path = value.Split('?', '#')[0];
        return s_firmwareWords.Any(word => Contains(name, word))
            || (s_addressWords.Any(word => Contains(name, word))
                && (Contains(path, "firmware") || s_extensions.Any(extension => path.EndsWith(extension, StringComparison.OrdinalIgnoreCase))));
    }

    /// <summary>Whether the member is an MD5 digest.</summary>
    public static bool IsMd5(string name) => Contains(name, "md5");

    /// <summary>Whether the member may be a digest or a signature that is not MD5.</summary>
    public static bool IsStrongDigest(string name) => !IsMd5(name) && s_strongDigests.Any(word => Contains(name, word));

    private static bool IsLocal(string address) =>
        address.StartsWith("localhost", StringComparison.OrdinalIgnoreCase) || address.StartsWith("127.", StringComparison.Ordinal) || address.StartsWith("[::1]", StringComparison.Ordinal);

    private static bool Contains(string text, string word) => text.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0;
}
