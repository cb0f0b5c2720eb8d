using System.Text;

namespace IotJobs.Analyzers.Strings;

/// <summary>A character of a custom number format that means something, or literal text.</summary>
/// <param name="Kind">The character, or <c>t</c> for text.</param>
/// <param name="Text">The literal text.</param>
/// <param name="Start">Where it starts in the format.</param>
internal readonly record struct NumberToken(char Kind, string Text, int Start);

/// <summary>Splits custom formats of numbers.</summary>
internal static class NumberTokens
{
    /// <summary>Splits a format; text has kind <c>t</c>, everything else its own character. Null when the format is unfinished.</summary>
    public static List<NumberToken>? Split(string format)
    {
        var tokens = new List<NumberToken>();
        for (var i = 0; i < format.Length; i++)
        {
            switch (format[i])
            {
                case '\\':
                    if (++i < format.Length)
                    {
                        tokens.Add(new('t', format[i].ToString(), i));
                    }

                    break;
                case '\'' or '"':
                    var end = format.IndexOf(format[i], i + 1);
                    if (end < 0)
                    {
                        return null;
                    }

                    if (end > i + 1)
                    {
                        tokens.Add(new('t', format.Substring(i + 1, end - i - 1), i + 1));
                    }

                    i = end;
                    break;
                case '0' or '#' or '.' or ',' or '%' or '\u2030' or ';' or 'e' or 'E':
                    tokens.Add(new(format[i], string.Empty, i));
                    break;
                default:
                    tokens.Add(new('t', format[i].ToString(), i));
                    break;
            }
        }

        return tokens;
    }

    /// <summary>The sections that some number in <paramref name="range"/> goes to: the first is for positive ones, the second for negative ones, the third for zero.</summary>
    public static IEnumerable<List<NumberToken>> Sections(List<NumberToken> tokens, IntegerRange range)
    {
        var sections = new List<List<NumberToken>> { new() };
        foreach (var token in tokens)
        {
            if (token.Kind == ';')
            {
                sections.Add([]);
            }
            else
            {
                sections[sections.Count - 1].Add(token);
            }
        }

        return sections.Where((section, index) => index switch { 0 => range.Max > 0, 1 => range.Min < 0, 2 => range is { Min: <= 0, Max: >= 0 }, _ => false });
    }

    /// <summary>The symbols of the invariant culture that a section shows; commas only for numbers of several groups.</summary>
    public static string Symbols(List<NumberToken> tokens, bool grouped)
    {
        var symbols = new StringBuilder();
        for (var i = 0; i < tokens.Count; i++)
        {
            var next = i + 1 < tokens.Count ? tokens[i + 1].Kind : '\0';
            var digitBefore = i > 0 && tokens[i - 1].Kind is '0' or '#';
            _ = tokens[i].Kind switch
            {
                't' => symbols.Append(tokens[i].Text),
                ',' when grouped && digitBefore && next is '0' or '#' && tokens.All(token => token.Kind != '.') => symbols.Append(','),
                '.' when next == '0' && tokens.FindIndex(token => token.Kind == '.') == i => symbols.Append('.'),
                '%' => symbols.Append('%'),
                _ => symbols,
            };
        }

        return symbols.ToString();
    }
}
