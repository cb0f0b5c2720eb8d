using IotJobs.Analyzers.Symbols;

namespace IotJobs.Analyzers.Documents;

/// <summary>
/// The words behind <c>${aws:iot:</c>. Sources: AWS IoT developer guide, pages create-manage-jobs, manage-job-cli, job-templates-managed,
/// preparing-jobs-for-service-package-catalog and software-package-catalog-troubleshooting.
/// </summary>
internal static class PlaceholderKinds
{
    public const string Head = "aws:iot:";
    public const string PresignedUrl = "s3-presigned-url";
    public const string PresignedUrlV2 = "s3-presigned-url-v2";
    public const string PresignedUrlUpload = "s3-presigned-url-upload";
    public const string Package = "package";
    public const string CodeSignSignature = "code-sign-signature";

    private const string Parameter = "parameter";

    private static readonly string[] s_all = [PresignedUrl, PresignedUrlV2, PresignedUrlUpload, Package, Parameter, CodeSignSignature];

    /// <summary>The words that stand for something in the key of an upload.</summary>
    public static IReadOnlyList<string> UploadWords { get; } = ["thingName", "jobId", "executionNumber"];

    /// <summary>Whether <paramref name="kind"/> is documented, or a version of the presigned URL that may exist.</summary>
    public static bool IsKnown(string kind) =>
        s_all.Contains(kind, StringComparer.Ordinal)
        || (kind.StartsWith($"{PresignedUrl}-v", StringComparison.Ordinal) && kind.Length > PresignedUrl.Length + 2 && kind.Skip(PresignedUrl.Length + 2).All(char.IsDigit));

    /// <summary>The kind that <paramref name="word"/> is, or was meant to be; null when none is near.</summary>
    public static string? Nearest(string word) => IsKnown(word) ? word : Nearest(word, s_all);

    /// <summary>The kind that <paramref name="words"/> are the head and the name of, with other separators between them, or none; else null.</summary>
    public static string? WithOtherSeparators(string words)
    {
        var letters = LettersOf(words);
        return s_all.FirstOrDefault(kind => LettersOf(Head + kind).Equals(letters, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>The candidate within a few letters of <paramref name="word"/>, ignoring case; null when none is near.</summary>
    public static string? Nearest(string word, IEnumerable<string> candidates)
    {
        var (nearest, least) = ((string?)null, int.MaxValue);
        foreach (var candidate in candidates)
        {
            var distance = Spelling.Distance(word.ToUpperInvariant(), candidate.ToUpperInvariant());
            if (distance < least && distance <= Math.Max(2, candidate.Length / 4))
            {
                (nearest, least) = (candidate, distance);
            }
        }

        return nearest;
    }

    private static string LettersOf(string words) => new([.. words.Where(char.IsLetterOrDigit)]);
}
