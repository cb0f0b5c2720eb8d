using System.Text;
using IotJobs.ServiceModel;

namespace IotJobs.Analyzers.Strings;

/// <summary>Custom formats of numbers, such as <c>000-000</c>.</summary>
internal static class CustomNumberFormat
{
    /// <summary>The parts of an integer in <paramref name="range"/>; null when nothing is known.</summary>
    public static IReadOnlyList<FormattedPart>? Parts(IntegerRange range, string format, FormatCulture culture)
    {
        if (Tokens(format) is not { } tokens)
        {
            return null;
        }

        if (tokens.Any(token => token.Kind is not ('0' or '#' or 't')))
        {
            return [FormattedPart.Of(Loose(range, tokens))];
        }

        return tokens.All(token => token.Kind == '0') ? IntegerFormat.Padded(range, tokens.Count, culture) : Digits(range, tokens, culture);
    }

    /// <summary>The symbols of the invariant culture that a format certainly shows for some number.</summary>
    public static string? Symbols(string format) => Tokens(format) is { } tokens && tokens.All(token => token.Kind != ';')
        ? Symbols(tokens, grouped: true)
        : null;

    private static List<FormattedPart> Digits(IntegerRange range, List<Token> tokens, FormatCulture culture)
    {
        // Digits go to the places from the right; what is left over goes before the first place.
        var places = tokens.Count(token => token.Kind != 't');
        var firstZero = tokens.FindIndex(token => token.Kind == '0');
        var zeros = firstZero < 0 ? 0 : tokens.Skip(firstZero).Count(token => token.Kind != 't');
        var least = Math.Max(zeros, range is { Min: <= 0, Max: >= 0 } ? 0 : range.LeastDigits);
        var most = Math.Max(zeros, range.MostDigits);
        var reported = Math.Max(zeros, range.Usual is { } usual ? IntegerRange.DigitsOf(usual) : range.MostDigits);
        var parts = new List<FormattedPart>();
        if (range.CanBeNegative)
        {
            parts.Add(FormattedPart.Of(new(
                culture == FormatCulture.Invariant ? Alphabet.Of("-") : Alphabet.Any, new(0, IntegerFormat.MostSignLength), Alphabet.None, 0,
                TextHoleSource.Integer, new(nameof(Phrases.Sign)))));
        }

        var place = places;
        for (var i = 0; i < tokens.Count;)
        {
            if (tokens[i].Kind == 't')
            {
                parts.Add(FormattedPart.Known(tokens[i].Text, tokens[i].Start));
                i++;
                continue;
            }

            var first = place == places;
            var from = place;
            while (i < tokens.Count && tokens[i].Kind != 't')
            {
                i++;
                place--;
            }

            // This run of places holds the digits numbered place+1 (right) to from (left), the first run all beyond as well.
            int Within(int digits) => Math.Max(0, (first ? digits : Math.Min(digits, from)) - place);
            parts.Add(FormattedPart.Of(new(
                Alphabets.Digits, new(Within(least), Within(most)), Alphabets.Digits, Within(reported), TextHoleSource.Integer, new(nameof(Phrases.Integer)))));
        }

        return parts;
    }

    private static TextHole Loose(IntegerRange range, List<Token> tokens)
    {
        var symbols = tokens.Any(token => token.Kind == ';') ? string.Empty : Symbols(tokens, range.ReportedMagnitude >= 1000);
        return new(
            Alphabet.Any, LengthRange.Any, Alphabet.Of(symbols), symbols.Length, TextHoleSource.Integer, new(nameof(Phrases.IntegerInCustomFormat)));
    }

    private static string Symbols(List<Token> tokens, bool grouped)
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

    /// <summary>Splits a format; text has kind <c>t</c>, everything else its own character. Null when the format is unfinished.</summary>
    private static List<Token>? Tokens(string format)
    {
        var tokens = new List<Token>();
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

    private readonly record struct Token(char Kind, string Text, int Start);
}
