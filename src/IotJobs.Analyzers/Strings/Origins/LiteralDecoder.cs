using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace IotJobs.Analyzers.Strings;

/// <summary>Reads regular and verbatim string contents, keeping for every UTF-16 unit of the value the source characters that yield it.</summary>
internal sealed class LiteralDecoder
{
    private readonly string _source;
    private readonly bool _verbatim;
    private readonly bool _doubledBraces;
    private readonly StringBuilder _text = new();
    private readonly List<TextSpan> _spans = [];

    private LiteralDecoder(string source, LiteralForm form)
    {
        _source = source;
        _verbatim = form is LiteralForm.Verbatim or LiteralForm.InterpolatedVerbatim;
        _doubledBraces = form is LiteralForm.InterpolatedRegular or LiteralForm.InterpolatedVerbatim;
    }

    /// <summary>The value of <paramref name="source"/> from <paramref name="start"/> to <paramref name="end"/>, and the source span of each of its units.</summary>
    public static (string Text, TextSpan[] Spans) Decode(string source, int start, int end, LiteralForm form)
    {
        var decoder = new LiteralDecoder(source, form);
        for (var i = start; i < end;)
        {
            i = decoder.Next(i, end);
        }

        return (decoder._text.ToString(), [.. decoder._spans]);
    }

    private int Next(int i, int end)
    {
        var character = _source[i];
        var doubled = i + 1 < end && _source[i + 1] == character;
        return character switch
        {
            '\\' when !_verbatim => Escape(i, end),
            '"' when _verbatim && doubled => Add(character, i, 2),
            '{' or '}' when _doubledBraces && doubled => Add(character, i, 2),
            _ => Add(character, i, 1),
        };
    }

    private int Escape(int i, int end)
    {
        var kind = i + 1 < end ? _source[i + 1] : '\\';
        return kind switch
        {
            'n' => Add('\n', i, 2),
            't' => Add('\t', i, 2),
            'r' => Add('\r', i, 2),
            '0' => Add('\0', i, 2),
            'a' => Add('\a', i, 2),
            'b' => Add('\b', i, 2),
            'e' => Add('\u001b', i, 2),
            'f' => Add('\f', i, 2),
            'v' => Add('\v', i, 2),
            'x' => Hexadecimal(i, end, 4),
            'u' => Hexadecimal(i, end, 4),
            'U' => Hexadecimal(i, end, 8),
            _ => Add(kind, i, 2),
        };
    }

    private int Hexadecimal(int i, int end, int most)
    {
        var digits = 0;
        while (digits < most && i + 2 + digits < end && Uri.IsHexDigit(_source[i + 2 + digits]))
        {
            digits++;
        }

        _ = int.TryParse(_source.Substring(i + 2, digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var codePoint);
        if (codePoint is <= char.MaxValue and >= 0)
        {
            return Add((char)codePoint, i, 2 + digits);
        }

        if (codePoint is < 0 or > 0x10FFFF)
        {
            return Add('\uFFFD', i, 2 + digits);
        }

        var pair = char.ConvertFromUtf32(codePoint);
        Add(pair[0], i, 2 + digits);
        return Add(pair[1], i, 2 + digits);
    }

    private int Add(char character, int start, int length)
    {
        _text.Append(character);
        _spans.Add(new(start, length));
        return start + length;
    }
}
