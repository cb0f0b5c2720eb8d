using IotJobs.Analyzers.Symbols;
using IotJobs.ServiceModel;

namespace IotJobs.Analyzers.Documents;

/// <summary>Tells which word of a placeholder was meant.</summary>
internal static class PlaceholderWords
{
    private const string PresignedUrl = PlaceholderKinds.PresignedUrl;

    /// <summary>The documented kinds, the newest way to presign a URL first.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        PlaceholderKinds.PresignedUrlV2,
        PresignedUrl,
        PlaceholderKinds.PresignedUrlUpload,
        PlaceholderKinds.Package,
        PlaceholderKinds.Parameter,
        PlaceholderKinds.CodeSignSignature,
    ];

    /// <summary>The words that stand for something in the key of an upload.</summary>
    public static IReadOnlyList<string> UploadWords { get; } = ["thingName", "jobId", "executionNumber"];

    /// <summary>Whether <paramref name="kind"/> is documented, or a version of the presigned URL that may exist.</summary>
    public static bool IsKnown(string kind) =>
        All.Contains(kind, StringComparer.Ordinal)
        || (kind.StartsWith($"{PresignedUrl}-v", StringComparison.Ordinal) && kind.Length > PresignedUrl.Length + 2 && kind.Skip(PresignedUrl.Length + 2).All(char.IsDigit));

    /// <summary>The kind that <paramref name="word"/> is, or was meant to be; null when none is near.</summary>
    public static string? Nearest(string word) => IsKnown(word) ? word : Nearest(word, All);

    /// <summary>The kind that <paramref name="words"/> are the head and the name of, with other separators between them, or none; else null.</summary>
    public static string? WithOtherSeparators(string words)
    {
        var letters = LettersOf(words);
        return All.FirstOrDefault(kind => LettersOf(PlaceholderKinds.Head + kind).Equals(letters, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>The candidate within a few letters of <paramref name="word"/>, ignoring case; null when none is near.</summary>
    public static string? Nearest(string word, IEnumerable<string> candidates) =>
        Spelling.Closest(word, candidates, candidate => Math.Max(2, candidate.Length / 4));

    private static string LettersOf(string words) => new([.. words.Where(char.IsLetterOrDigit)]);
}
