using IotJobs.ServiceModel;

namespace IotJobs.Analyzers.DataFlow;

/// <summary>A regular expression that is one class of characters with a count between anchors, such as <c>^[a-z0-9_-]{1,32}$</c>.</summary>
/// <param name="Alphabet">The characters of a text that matches.</param>
/// <param name="Length">How many of them.</param>
internal sealed record RegexClass(Alphabet Alphabet, LengthRange Length)
{
    private static readonly Alphabet s_wordCharacters = Alphabets.Alphanumeric.Union(Alphabet.Of("_"));

    /// <summary>Reads <paramref name="pattern"/>; null when it says anything else.</summary>
    public static RegexClass? TryParse(string pattern)
    {
        var start = pattern.StartsWith("^", StringComparison.Ordinal) ? 1 : pattern.StartsWith(@"\A", StringComparison.Ordinal) ? 2 : 0;
        // '$' and '\Z' let a line feed through at the end, by accident: what is said of the text leaves it out.
        var end = pattern.EndsWith(@"\z", StringComparison.OrdinalIgnoreCase) ? 2 : pattern.EndsWith("$", StringComparison.Ordinal) ? 1 : 0;
        if (start == 0 || end == 0 || pattern.Length <= start + end)
        {
            return null;
        }

        var next = start;
        var body = pattern.Substring(0, pattern.Length - end);
        if (Class(body, ref next) is not { } alphabet || Count(body.Substring(next)) is not { } length)
        {
            return null;
        }

        return new(alphabet, length);
    }

    /// <summary>Reads a pattern that looks for one character of a class anywhere, such as <c>[^a-z0-9_-]</c>; null when it says anything else.</summary>
    public static Alphabet? TryParseOne(string pattern)
    {
        var next = 0;
        return pattern.Length > 0 && Class(pattern, ref next) is { } alphabet && pattern.Substring(next) is "" or "+" ? alphabet : null;
    }

    private static Alphabet? Class(string body, ref int next)
    {
        if (body[next] == '\\' && next + 1 < body.Length)
        {
            next += 2;
            return Escape(body[next - 1]);
        }

        if (body[next] != '[')
        {
            return null;
        }

        var close = next + 1;
        var isNegated = close < body.Length && body[close] == '^';
        close += isNegated ? 1 : 0;
        var alphabet = Alphabet.None;
        for (; close < body.Length && body[close] != ']'; close++)
        {
            if (body[close] == '[')
            {
                return null;
            }

            if (body[close] == '\\')
            {
                if (++close >= body.Length || Escape(body[close]) is not { } escaped)
                {
                    return null;
                }

                alphabet = alphabet.Union(escaped);
            }
            else if (close + 2 < body.Length && body[close + 1] == '-' && body[close + 2] is not (']' or '\\'))
            {
                if (body[close + 2] < body[close])
                {
                    return null;
                }

                alphabet = alphabet.Union(Alphabet.Range(body[close], body[close + 2]));
                close += 2;
            }
            else
            {
                alphabet = alphabet.Union(Alphabet.Range(body[close], body[close]));
            }
        }

        if (close >= body.Length)
        {
            return null;
        }

        next = close + 1;
        return isNegated ? alphabet.Complement() : alphabet;
    }

    // \w and \d take letters and digits of all scripts, of which only the ASCII ones are told apart here: the others stay possible.
    private static Alphabet? Escape(char letter) => letter switch
    {
        'd' => Alphabets.Digits.Union(Alphabet.Range(0x80, 0x10FFFF)),
        'w' => s_wordCharacters.Union(Alphabet.Range(0x80, 0x10FFFF)),
        's' => Alphabet.Of(" \t\r\n\f\v").Union(Alphabet.Range(0x80, 0x10FFFF)),
        't' => Alphabet.Of("\t"),
        'n' => Alphabet.Of("\n"),
        'r' => Alphabet.Of("\r"),
        >= 'A' and <= 'Z' or >= 'a' and <= 'z' or >= '0' and <= '9' => null,
        _ => Alphabet.Range(letter, letter),
    };

    private static LengthRange? Count(string count)
    {
        switch (count)
        {
            case "+":
                return new(1, null);
            case "*":
                return LengthRange.Any;
            case "?":
                return new(0, 1);
            case "":
                return LengthRange.Exactly(1);
        }

        if (count is not ['{', .., '}'])
        {
            return null;
        }

        var bounds = count.Substring(1, count.Length - 2).Split(',');
        return !int.TryParse(bounds[0], out var least) ? null
            : bounds.Length == 1 ? LengthRange.Exactly(least)
            : bounds.Length == 2 && bounds[1].Length == 0 ? new(least, null)
            : bounds.Length == 2 && int.TryParse(bounds[1], out var most) ? new(least, most)
            : (LengthRange?)null;
    }
}
