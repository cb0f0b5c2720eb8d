using System.Text;

namespace IotJobs.Analyzers.Strings;

/// <summary>A run of one specifier in a custom format, or literal text.</summary>
/// <param name="Kind">The specifier, or <see cref="Text"/>.</param>
/// <param name="Length">How often the specifier stands in a row.</param>
/// <param name="Value">The literal text.</param>
/// <param name="Start">Where the token starts in the format.</param>
internal readonly record struct FormatToken(char Kind, int Length, string Value, int Start)
{
    public const char Text = '\0';
}

/// <summary>Splits custom formats of dates and time spans.</summary>
internal static class FormatTokens
{
    /// <summary>The tokens of <paramref name="format"/>; null when a quote, an escape or a percent sign is unfinished.</summary>
    public static IReadOnlyList<FormatToken>? Split(string format, string specifiers)
    {
        var tokens = new List<FormatToken>();
        for (var i = 0; i < format.Length;)
        {
            var character = format[i];
            if (specifiers.IndexOf(character) >= 0)
            {
                var start = i;
                while (i < format.Length && format[i] == character)
                {
                    i++;
                }

                tokens.Add(new(character, i - start, string.Empty, start));
            }
            else if (character is '\'' or '"')
            {
                if (!TryReadQuoted(format, ref i, tokens))
                {
                    return null;
                }
            }
            else if (character == '\\')
            {
                if (i + 1 >= format.Length)
                {
                    return null;
                }

                tokens.Add(new(FormatToken.Text, 1, format[i + 1].ToString(), i + 1));
                i += 2;
            }
            else if (character == '%')
            {
                if (i + 1 >= format.Length || format[i + 1] == '%')
                {
                    return null;
                }

                i++;
                if (specifiers.IndexOf(format[i]) >= 0)
                {
                    tokens.Add(new(format[i], 1, string.Empty, i));
                    i++;
                }
            }
            else
            {
                tokens.Add(new(FormatToken.Text, 1, character.ToString(), i));
                i++;
            }
        }

        return tokens;
    }

    private static bool TryReadQuoted(string format, ref int i, List<FormatToken> tokens)
    {
        var quote = format[i];
        var text = new StringBuilder();
        var start = i + 1;
        for (i++; i < format.Length; i++)
        {
            if (format[i] == quote)
            {
                if (text.Length > 0)
                {
                    tokens.Add(new(FormatToken.Text, text.Length, text.ToString(), start));
                }

                i++;
                return true;
            }

            if (format[i] == '\\' && ++i >= format.Length)
            {
                return false;
            }

            text.Append(format[i]);
        }

        return false;
    }
}
