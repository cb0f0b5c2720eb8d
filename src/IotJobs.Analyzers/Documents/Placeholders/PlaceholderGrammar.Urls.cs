using IotJobs.ServiceModel;

namespace IotJobs.Analyzers.Documents;

/// <summary>Presigned URLs: where they may stand, and how the URL in them is written (developer guide, page create-manage-jobs).</summary>
internal sealed partial class PlaceholderGrammar
{
    private const string Scheme = S3ObjectUrl.Scheme;
    private const string Version = S3ObjectUrl.Version;
    private const string EncodedVersion = "%3FversionId%3D";

    private void CheckPresignedUrl(Placeholder placeholder, string kind)
    {
        if (placeholder.Parent is { } parent && KindOf(parent) is not null)
        {
            Refuse(
                $"${{{PlaceholderKinds.Head}{kind}[...]}} should not be the second layer pattern.",
                Phrases.NoNesting,
                placeholder.Start,
                placeholder.End);
        }

        switch (kind)
        {
            case PlaceholderKinds.PresignedUrlUpload:
                CheckUpload(placeholder);
                break;
            case PlaceholderKinds.PresignedUrlV2:
                CheckEncoding(placeholder);
                break;
            case PlaceholderKinds.PresignedUrl when IndexIn(placeholder, Version) >= 0 || IndexIn(placeholder, EncodedVersion) >= 0:
                SuspectKind(
                    placeholder, kind, Message.Of(Phrases.TakesNoVersion, kind), Message.Of(Phrases.WriteV2, PlaceholderKinds.PresignedUrlV2), PlaceholderKinds.PresignedUrlV2);
                break;
        }
    }

    private void CheckEncoding(Placeholder placeholder)
    {
        if (IndexIn(placeholder, Version) is >= 0 and var version)
        {
            Suspect(Phrases.MustBeEncoded, Message.Of(Phrases.WriteQuoted, EncodedVersion), version, version + Version.Length, EncodedVersion);
        }

        // Spaces at the ends may be trimmed.
        var (start, end) = (IndexIn(placeholder, Scheme), placeholder.ContentEnd);
        while (end > start && _text[end - 1] == ' ')
        {
            end--;
        }

        var wrong = start < 0 ? [] : Enumerable.Range(start, end - start)
            .SkipWhile(i => !IsNeverInUrl(i)).TakeWhile(i => IsKnown(i, i + 1)).Where(IsNeverInUrl).ToList();
        if (wrong.Count > 0)
        {
            var behind = wrong[wrong.Count - 1] + 1;
            var encoded = string.Concat(Enumerable.Range(wrong[0], behind - wrong[0]).Select(i => IsNeverInUrl(i) ? Uri.EscapeDataString(_text.Substring(i, 1)) : _text.Substring(i, 1)));
            Suspect(Phrases.MustBeEncoded, Message.Of(Phrases.WriteQuoted, encoded), wrong[0], behind, encoded);
        }
    }

    /// <summary>The kind that an unknown one with the URL of an object behind it was meant to be.</summary>
    private string? PresignedUrlOf(Placeholder placeholder, string kind) =>
        (kind.StartsWith("s3", StringComparison.Ordinal) || kind.Contains("sign"))
        && IndexIn(placeholder, Scheme) == placeholder.ContentStart + PlaceholderKinds.Head.Length + kind.Length + 1
            ? PlaceholderKinds.PresignedUrlV2
            : null;

    private bool IsNeverInUrl(int index) => IsKnown(index, index + 1) && (_text[index] == ' ' || (_text[index] > '\x7F' && !char.IsSurrogate(_text[index])));

    private int IndexIn(Placeholder placeholder, string text) =>
        _text.IndexOf(text, placeholder.ContentStart, placeholder.ContentEnd - placeholder.ContentStart, StringComparison.Ordinal);
}
