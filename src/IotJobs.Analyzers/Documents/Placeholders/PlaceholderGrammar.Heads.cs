using IotJobs.ServiceModel;

namespace IotJobs.Analyzers.Documents;

/// <summary>Text that would be a placeholder if it started with <c>${aws:iot:</c> as written.</summary>
internal sealed partial class PlaceholderGrammar
{
    private static readonly char[] s_endOfWord = [':', '}', '{', '$', ' ', '"', '/', DocumentText.HoleMark];

    private void CheckHeads()
    {
        for (var i = IndexOfHead(0); i >= 0; i = IndexOfHead(i + 1))
        {
            var opener = i;
            while (opener > 0 && i - opener < 4 && _text[opener - 1] is '$' or '{' or '(' or '[' or '<' or '%' or '#' or ' ')
            {
                opener--;
            }

            while (_text[opener] == ' ')
            {
                opener++;
            }

            CheckHead(opener, i);
        }

        foreach (var placeholder in Placeholder.Parse(_text))
        {
            CheckWordsInFront(placeholder);
        }
    }

    /// <summary>Judges <c>aws:iot:</c> at <paramref name="head"/>, with what opens it from <paramref name="opener"/>.</summary>
    private void CheckHead(int opener, int head)
    {
        var start = head + PlaceholderKinds.Head.Length;
        var end = _text.IndexOfAny(s_endOfWord, start);
        if (end < 0 || _text[end] != ':' || PlaceholderWords.Nearest(_text.Substring(start, end - start)) is null)
        {
            return;
        }

        var opening = _text.Substring(opener, head - opener);
        var isExact = StartsWith(head, _text.Length, PlaceholderKinds.Head);
        if (opening.Length == 0 ? opener > 0 : isExact && opening.EndsWith("${", StringComparison.Ordinal))
        {
            return;
        }

        var trimmed = opening.Replace(" ", string.Empty);
        var replacement = trimmed is "{" or "${" ? $"${{{PlaceholderKinds.Head}" : null;
        Suspect(
            $"a placeholder starts with '${{{PlaceholderKinds.Head}', not with '{opening}{_text.Substring(head, PlaceholderKinds.Head.Length)}'",
            trimmed == "${{" ? "write single braces (only an interpolated string needs two)" : $"write '${{{PlaceholderKinds.Head}…}}'",
            opener,
            start,
            replacement);
    }

    /// <summary>Finds <c>${s3-presigned-url:</c>, <c>${aws:s3-presigned-url:</c>, <c>${aws:lot:…</c>, <c>${aws:iot-s3-presigned-url:</c>.</summary>
    private void CheckWordsInFront(Placeholder placeholder)
    {
        var (start, end) = (placeholder.ContentStart, placeholder.ContentEnd);
        if (_text.IndexOf(PlaceholderKinds.Head, start, end - start, StringComparison.OrdinalIgnoreCase) >= 0)
        {
            return;
        }

        var word = start;
        for (var i = start; i < end && _text[i] is not ('/' or '$' or DocumentText.HoleMark); i++)
        {
            if (_text[i] != ':')
            {
                continue;
            }

            var text = _text.Substring(word, i - word);
            if (StartsWith(i + 1, end, Scheme) && PlaceholderWords.WithOtherSeparators(_text.Substring(start, i - start)) is { } meant)
            {
                Suspect("its parts are separated in another way", $"write '${{{PlaceholderKinds.Head}{meant}:…}}'", start, i, $"{PlaceholderKinds.Head}{meant}");
                return;
            }

            var front = new string([.. _text.Substring(start, word - start).Where(char.IsLetter)]);
            if (IsKind(text, front) && PlaceholderWords.Nearest(front, [string.Empty, "aws", "iot", "awsiot"]) is not null)
            {
                Suspect($"a placeholder starts with '${{{PlaceholderKinds.Head}'", $"write '${{{PlaceholderKinds.Head}{text}:…}}'", start, i, $"{PlaceholderKinds.Head}{text}");
                return;
            }

            word = i + 1;
        }
    }

    // "package" and "parameter" are words of other template languages too.
    private static bool IsKind(string word, string front) =>
        PlaceholderWords.IsKnown(word) && (word.Contains('-') || front.Length >= 3);

    private int IndexOfHead(int start)
    {
        var index = _text.IndexOf(PlaceholderKinds.Head, start, StringComparison.OrdinalIgnoreCase);
        return index < 4 || string.CompareOrdinal(_text, index - 4, "arn:", 0, 4) != 0 ? index : IndexOfHead(index + 1);
    }
}
