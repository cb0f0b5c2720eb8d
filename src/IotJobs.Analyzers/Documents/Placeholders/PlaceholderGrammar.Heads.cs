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
        var replacement = trimmed is "{" or "${" ? PlaceholderKinds.Start : null;
        Suspect(
            Message.Of(Phrases.StartsWithNot, PlaceholderKinds.Start, opening + _text.Substring(head, PlaceholderKinds.Head.Length)),
            trimmed == "${{" ? Phrases.WriteSingleBraces : Message.Of(Phrases.WriteQuoted, $"{PlaceholderKinds.Start}…}}"),
            opener,
            start,
            replacement);
    }

    /// <summary>Finds <c>${s3-presigned-url:</c>, <c>${aws:s3-presigned-url:</c>, <c>${aws:lot:…</c>, <c>${aws:iot-package:</c>.</summary>
    private void CheckWordsInFront(Placeholder placeholder)
    {
        var (start, end) = (placeholder.ContentStart, placeholder.ContentEnd);
        if (_text.IndexOf(PlaceholderKinds.Head, start, end - start, StringComparison.OrdinalIgnoreCase) >= 0 || CheckSeparators(placeholder))
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
            if (word > start && PlaceholderWords.WithOtherSeparators(_text.Substring(start, i - start)) is { } meant)
            {
                SuspectSeparators(start, i, meant);
                return;
            }

            var front = new string([.. _text.Substring(start, word - start).Where(char.IsLetter)]);
            if (IsKind(text, front) && PlaceholderWords.Nearest(front, [string.Empty, "aws", "iot", "awsiot"]) is not null)
            {
                Suspect(Message.Of(Phrases.StartsWith, PlaceholderKinds.Start), Message.Of(Phrases.WriteQuoted, $"{PlaceholderKinds.Start}{text}:…}}"), start, i, $"{PlaceholderKinds.Head}{text}");
                return;
            }

            word = i + 1;
        }
    }

    /// <summary>Finds the words of a placeholder in front of a URL with something else between or behind them: <c>${aws:iot-s3-presigned-url:</c>, <c>${aws:iot:s3-presigned-url-v2;</c>.</summary>
    private bool CheckSeparators(Placeholder placeholder)
    {
        var (start, url) = (placeholder.ContentStart, IndexIn(placeholder, Scheme));
        var words = url > start && IsKnown(start, url) ? _text.Substring(start, url - start) : string.Empty;
        var isOnlyKind = words.StartsWith(PlaceholderKinds.Head, StringComparison.Ordinal) && words.IndexOf(':', PlaceholderKinds.Head.Length) == words.Length - 1;
        if (isOnlyKind || IsVariable(words) || PlaceholderWords.WithOtherSeparators(words) is not { } meant)
        {
            return false;
        }

        SuspectSeparators(start, words.EndsWith(":", StringComparison.Ordinal) ? url - 1 : url, meant);
        return true;
    }

    private void SuspectSeparators(int start, int end, string kind)
    {
        var colon = _text[end] == ':' ? string.Empty : ":";
        Suspect(
            Phrases.OtherSeparators, Message.Of(Phrases.WriteQuoted, $"{PlaceholderKinds.Start}{kind}:…}}"), start, end, $"{PlaceholderKinds.Head}{kind}{colon}");
    }

    // ${AWS_IOT_PACKAGE:-https://…} is a variable of a shell, with a default value.
    private static bool IsVariable(string words) => words.TrimEnd(':', '-', '=', '?', '+').All(letter => char.IsLetterOrDigit(letter) || letter == '_');

    // "package" and "parameter" are words of other template languages too.
    private static bool IsKind(string word, string front) =>
        PlaceholderWords.IsKnown(word) && (word.Contains('-') || front.Length >= 3);

    private int IndexOfHead(int start)
    {
        var index = _text.IndexOf(PlaceholderKinds.Head, start, StringComparison.OrdinalIgnoreCase);
        return index < 4 || string.CompareOrdinal(_text, index - 4, "arn:", 0, 4) != 0 ? index : IndexOfHead(index + 1);
    }
}
