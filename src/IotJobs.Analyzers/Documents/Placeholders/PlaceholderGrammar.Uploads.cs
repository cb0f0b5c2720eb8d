using IotJobs.ServiceModel;

namespace IotJobs.Analyzers.Documents;

/// <summary>Uploads, and the local placeholders that only their keys may hold.</summary>
internal sealed partial class PlaceholderGrammar
{
    /// <summary>How often one local placeholder may occur in the key of an upload (developer guide, page create-manage-jobs).</summary>
    private const int MaxOccurrences = 2;

    private void CheckUpload(Placeholder upload)
    {
        var (bucketStart, bucketEnd) = BucketOf(upload);
        var occurrences = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var child in upload.Children)
        {
            if (child.Start >= bucketStart && child.Start < bucketEnd)
            {
                Refuse(
                    "S3 bucket name in presigned url upload is not allowed to contain any placeholders",
                    Phrases.WriteBucket,
                    child.Start,
                    child.End);
            }

            if (LocalName(child) is not { } name || !PlaceholderWords.UploadWords.Contains(name))
            {
                continue;
            }

            occurrences.TryGetValue(name, out var count);
            occurrences[name] = ++count;
            if (count > MaxOccurrences)
            {
                Refuse(
                    $"The occurrence of local placeholder {name} within S3 presigned url upload placeholder exceeds limit of {MaxOccurrences}.",
                    Phrases.LeaveItOut,
                    child.Start,
                    child.End);
            }
        }
    }

    private void CheckLocal(Placeholder placeholder)
    {
        if (LocalName(placeholder) is not { } name)
        {
            return;
        }

        var isInUpload = placeholder.Parent is { } parent && KindOf(parent) == PlaceholderKinds.PresignedUrlUpload;
        var isUploadWord = PlaceholderWords.UploadWords.Contains(name);
        if (isInUpload && !isUploadWord)
        {
            var meant = PlaceholderWords.Nearest(name, PlaceholderWords.UploadWords);
            Refuse(
                $"Undefined placeholder, ${{{name}}}, inside of presign url upload parameter",
                meant is null ? Phrases.WriteLocalNames : Message.Of(Phrases.WriteWord, $"${{{meant}}}"),
                placeholder.ContentStart,
                placeholder.ContentEnd,
                meant);
        }
        else if (!isInUpload && isUploadWord)
        {
            Refuse(
                $"Local placeholder, ${{{name}}}, is only valid inside of presign url upload",
                Phrases.WriteTheValue,
                placeholder.Start,
                placeholder.End);
        }
    }

    /// <summary>The name of a placeholder that is a single known word and not AWS IoT's; else null.</summary>
    private string? LocalName(Placeholder placeholder) =>
        placeholder.IsTerminated && placeholder.Children.Count == 0 && IsKnown(placeholder.ContentStart, placeholder.ContentEnd)
            && !StartsWith(placeholder.ContentStart, placeholder.ContentEnd, PlaceholderKinds.Head)
            ? _text.Substring(placeholder.ContentStart, placeholder.ContentEnd - placeholder.ContentStart)
            : null;

    /// <summary>Where the bucket's name stands: in front of <c>.s3.</c> in the host, else the first segment behind a host that starts with <c>s3</c>.</summary>
    private (int Start, int End) BucketOf(Placeholder upload)
    {
        var start = upload.ContentStart + PlaceholderKinds.Head.Length + PlaceholderKinds.PresignedUrlUpload.Length + 1;
        if (!StartsWith(start, upload.ContentEnd, Scheme))
        {
            return default;
        }

        start += Scheme.Length;
        var hostEnd = EndOfSegment(start, upload.ContentEnd);
        var host = _text.Substring(start, hostEnd - start);
        if (host.StartsWith("s3.", StringComparison.Ordinal) || host.StartsWith("s3-", StringComparison.Ordinal))
        {
            var bucket = Math.Min(hostEnd + 1, upload.ContentEnd);
            return (bucket, EndOfSegment(bucket, upload.ContentEnd));
        }

        var virtualHost = host.IndexOf(".s3", StringComparison.Ordinal);
        return virtualHost < 0 ? default : (start, start + virtualHost);
    }

    private int EndOfSegment(int start, int end)
    {
        var slash = _text.IndexOf('/', start, end - start);
        return slash < 0 ? end : slash;
    }
}
