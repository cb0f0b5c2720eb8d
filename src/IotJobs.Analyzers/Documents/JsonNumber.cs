using IotJobs.ServiceModel;

namespace IotJobs.Analyzers.Documents;

/// <summary>The grammar of JSON numbers (RFC 8259, section 6).</summary>
internal static class JsonNumber
{
    /// <summary>Whether <paramref name="text"/> is a number.</summary>
    public static bool IsLegal(string text)
    {
        var next = text.StartsWith("-", StringComparison.Ordinal) ? 1 : 0;
        var first = next;
        if (!SkipDigits(text, ref next) || (text[first] == '0' && next > first + 1))
        {
            return false;
        }

        if (next < text.Length && text[next] == '.')
        {
            next++;
            if (!SkipDigits(text, ref next))
            {
                return false;
            }
        }

        if (next < text.Length && text[next] is 'e' or 'E')
        {
            next++;
            next += next < text.Length && text[next] is '+' or '-' ? 1 : 0;
            if (!SkipDigits(text, ref next))
            {
                return false;
            }
        }

        return next == text.Length;
    }

    /// <summary>What to write instead of something that looks like a number; null when it does not.</summary>
    public static string? Advice(string text)
    {
        if (text.StartsWith("+", StringComparison.Ordinal) && IsLegal(text.Substring(1)))
        {
            return Message.Of(Phrases.WriteWord, text.Substring(1));
        }

        var digits = text.TrimStart('0');
        return text.StartsWith("0", StringComparison.Ordinal) && IsLegal(digits) ? Message.Of(Phrases.WriteWord, digits)
            : text.StartsWith(".", StringComparison.Ordinal) && IsLegal($"0{text}") ? Message.Of(Phrases.WriteWord, $"0{text}")
            : text.EndsWith(".", StringComparison.Ordinal) && IsLegal($"{text}0") ? Message.Of(Phrases.WriteWord, $"{text}0")
            : null;
    }

    private static bool SkipDigits(string text, ref int next)
    {
        var start = next;
        while (next < text.Length && text[next] is >= '0' and <= '9')
        {
            next++;
        }

        return next > start;
    }
}
