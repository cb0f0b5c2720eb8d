namespace IotJobs.Analyzers.Documents;

/// <summary>Recognizes what is secret, or signed for a time, by its exact form.</summary>
internal static class Credentials
{
    private const string Expires = "it expires, and late devices get 403";
    private const string Spreads = "every device and everyone who may read the job gets it";
    private const string Placeholder = "write ${aws:iot:s3-presigned-url-v2:https://…} and set PresignedUrlConfig";
    private const string Role = "give the device a role of its own";
    private const int KeyIdLength = 20;

    private static readonly (string Mark, string What, string Why, string Instead)[] s_marks =
    [
        ("X-Amz-Signature", "a signed URL", Expires, Placeholder),
        ("X-Amz-Credential", "a signed URL", Expires, Placeholder),
        ("X-Amz-Security-Token", "a signed URL", Expires, Placeholder),
        ("AWSAccessKeyId", "a signed URL", Expires, Placeholder),
        ("Key-Pair-Id", "a signed CloudFront URL", Expires, "let the device ask for a URL of its own"),
        ("-----BEGIN PRIVATE KEY-----", "a private key", Spreads, Role),
        ("-----BEGIN RSA PRIVATE KEY-----", "a private key", Spreads, Role),
        ("-----BEGIN EC PRIVATE KEY-----", "a private key", Spreads, Role),
        ("-----BEGIN OPENSSH PRIVATE KEY-----", "a private key", Spreads, Role),
    ];

    /// <summary>What a URL is that Amazon S3 has signed, why it does not belong into a document, and what does.</summary>
    public static (string What, string Why, string Instead) SignedUrl => ("a signed URL", Expires, Placeholder);

    /// <summary>The credentials in <paramref name="text"/>; of one URL only the first mark.</summary>
    public static IEnumerable<(int Start, int End, string What, string Why, string Instead)> Find(string text)
    {
        var all = s_marks.SelectMany(mark => IndicesOf(text, mark.Mark).Select(start => (Start: start, End: EndOf(text, start + mark.Mark.Length), mark.What, mark.Why, mark.Instead)))
            .Where(item => item.End < text.Length && text[item.End] is not ('"' or '\'' or ' '))
            .Concat(KeyIds(text).Select(start => (Start: start, End: start + KeyIdLength, What: "an access key id", Why: Spreads, Instead: Role)))
            .OrderBy(item => item.Start);
        var quote = -1;
        foreach (var item in all)
        {
            // The marks of one URL stand in one JSON string.
            if (item.Start > quote)
            {
                yield return item;
                quote = text.IndexOf('"', item.Start) is var end and >= 0 ? end : text.Length;
            }
        }
    }

    // Behind the name of a parameter goes '=', which serializers write as \u003d; the head of a PEM block, in dashes, is whole. What nothing follows is only
    // spoken of.
    private static int EndOf(string text, int end) => text[end - 1] == '-' ? end
        : IsAt(text, end, "=") ? end + 1
        : IsAt(text, end, @"\u003d") ? end + 6
        : text.Length;

    private static bool IsAt(string text, int index, string part) => string.Compare(text, index, part, 0, part.Length, StringComparison.OrdinalIgnoreCase) == 0;

    // Twenty capitals alone may be a word; nearly every key id has a digit.
    private static IEnumerable<int> KeyIds(string text) =>
        IndicesOf(text, "AKIA").Concat(IndicesOf(text, "ASIA")).Where(start =>
            (start == 0 || !IsLetterOrDigit(text[start - 1]))
            && start + KeyIdLength <= text.Length
            && text.Skip(start).Take(KeyIdLength).All(character => character is >= 'A' and <= 'Z' or >= '0' and <= '9')
            && text.Skip(start).Take(KeyIdLength).Any(char.IsDigit)
            && (start + KeyIdLength == text.Length || !IsLetterOrDigit(text[start + KeyIdLength])));

    private static bool IsLetterOrDigit(char character) => character is >= 'A' and <= 'Z' or >= 'a' and <= 'z' or >= '0' and <= '9' or '_';

    private static IEnumerable<int> IndicesOf(string text, string part)
    {
        for (var i = text.IndexOf(part, StringComparison.Ordinal); i >= 0; i = text.IndexOf(part, i + part.Length, StringComparison.Ordinal))
        {
            yield return i;
        }
    }
}
