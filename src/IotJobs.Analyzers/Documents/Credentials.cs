namespace IotJobs.Analyzers.Documents;

/// <summary>Recognizes what is secret, or signed for a time, by its exact form.</summary>
internal static class Credentials
{
    private const int KeyIdLength = 20;

    private static readonly (string Mark, Func<(string What, string Why, string Instead)> Words)[] s_marks =
    [
        ("X-Amz-Signature", static () => SignedUrl),
        ("X-Amz-Credential", static () => SignedUrl),
        ("X-Amz-Security-Token", static () => SignedUrl),
        ("AWSAccessKeyId", static () => SignedUrl),
        ("Key-Pair-Id", static () => (Phrases.ASignedCloudFrontUrl, Phrases.ItExpires, Phrases.LetDeviceAsk)),
        ("-----BEGIN PRIVATE KEY-----", PrivateKey),
        ("-----BEGIN RSA PRIVATE KEY-----", PrivateKey),
        ("-----BEGIN EC PRIVATE KEY-----", PrivateKey),
        ("-----BEGIN OPENSSH PRIVATE KEY-----", PrivateKey),
    ];

    /// <summary>What a URL is that Amazon S3 has signed, why it does not belong into a document, and what does.</summary>
    public static (string What, string Why, string Instead) SignedUrl => (Phrases.ASignedUrl, Phrases.ItExpires, Phrases.WritePresigned);

    /// <summary>The credentials in <paramref name="text"/>; of one URL only the first mark.</summary>
    public static IEnumerable<(int Start, int End, string What, string Why, string Instead)> Find(string text)
    {
        var all = s_marks.SelectMany(mark => IndicesOf(text, mark.Mark).Select(start => (Start: start, End: EndOf(text, start + mark.Mark.Length), mark.Words)))
            .Where(item => item.End < text.Length && text[item.End] is not ('"' or '\'' or ' '))
            .Concat(KeyIds(text).Select(start => (Start: start, End: start + KeyIdLength, Words: new Func<(string What, string Why, string Instead)>(static () => (Phrases.AnAccessKeyId, Phrases.ItSpreads, Phrases.GiveRole)))))
            .OrderBy(item => item.Start);
        var quote = -1;
        foreach (var item in all)
        {
            // The marks of one URL stand in one JSON string.
            if (item.Start > quote)
            {
                var (what, why, instead) = item.Words();
                yield return (item.Start, item.End, what, why, instead);
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

    private static (string What, string Why, string Instead) PrivateKey() => (Phrases.APrivateKey, Phrases.ItSpreads, Phrases.GiveRole);

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
