using System.Globalization;
using System.Text;
using IotJobs.ServiceModel;

namespace IotJobs.Analyzers.Documents;

/// <summary>The words of a document: strings, and what stands without quotes.</summary>
internal sealed partial class DocumentReader
{
    /// <summary>Reads a name; null when there is none.</summary>
    private DocumentString? ReadName()
    {
        var start = _next;
        if (_text[start] is '"' or '\'')
        {
            return ReadString();
        }

        if (_text[start] is '{' or '[' or ':')
        {
            Fail(
                Message.Of(Phrases.WhereNameBelongs, Quote(start)),
                _text[start] == '{' ? Phrases.WriteOneBraceOrName : Phrases.WriteName,
                start,
                start + 1);
            return null;
        }

        var holes = SkipBareText();
        var name = _text.Substring(start, _next - start);
        if (holes > 0 && (AtEnd || IsOpaque(_next) || !Enumerable.Range(start, name.Length).Any(IsCertainlyThere)))
        {
            Lose();
        }
        else
        {
            var source = _document.SourceOf(start, _next);
            Fail(Message.Of(Phrases.NameHasNoQuotes, Excerpt(source)), Message.Of(Phrases.WriteWord, $"\"{source}\""), start, _next);
        }

        bool IsCertainlyThere(int offset) => _document.HoleAt(offset) is not { Length.Min: 0 };

        return new(start, _next, name, [.. Enumerable.Range(start, name.Length)], [.. Enumerable.Range(0, name.Length).Where(i => _document.IsHole(start + i))]);
    }

    private DocumentString? ReadString()
    {
        var (start, quote) = (_next++, _text[_next - 1]);
        if (quote == '\'')
        {
            Fail(Phrases.SingleQuotes, Phrases.WriteDoubleQuotes, start, start + 1);
        }

        var text = new StringBuilder();
        var offsets = new List<int>();
        var holes = new List<int>();
        for (; !AtEnd; _next++)
        {
            var character = _text[_next];
            if (character == quote && SerializedAt(start, _next) is { } serialized)
            {
                // A serialized text has quotes of its own: it stands for one hole.
                offsets.Add(serialized.Start);
                holes.Add(text.Length);
                text.Append(DocumentText.HoleMark);
                _next = serialized.End - 1;
                continue;
            }

            if (character == quote)
            {
                _next++;
                var isPlain = offsets.Count == _next - start - 2;
                return new(start, _next, text.ToString(), isPlain ? null : [.. offsets], holes);
            }

            if (character is '\n' or '\r')
            {
                Fail(Phrases.LineBreakInString, Phrases.CloseOrEscape, _next, _next + 1);
                _isLost = true;
                return null;
            }

            offsets.Add(_next);
            if (_document.IsHole(_next))
            {
                holes.Add(text.Length);
            }
            else if (character < ' ')
            {
                Fail(Message.Of(Phrases.ControlInString, (int)character), Message.Of(Phrases.WriteWord, EscapeOf(character)), _next, _next + 1);
            }

            text.Append(character == '\\' ? ReadEscape() : character);
        }

        Fail(Phrases.StringIsNeverClosed, Phrases.WriteQuoteAtEnd, start, _text.Length);
        _isLost = true;
        return null;
    }

    /// <summary>The serialized text around <paramref name="offset"/> that stands inside of the string which begins at <paramref name="start"/>.</summary>
    private (int Start, int End)? SerializedAt(int start, int offset) =>
        _document.PieceAt(offset).Origin.Serialized is { } serializer && serializer != _document.PieceAt(start).Origin.Serialized ? _document.SerializedAround(offset) : null;

    /// <summary>Reads an escape and stays on its last character.</summary>
    private char ReadEscape()
    {
        var start = _next;
        if (start + 1 >= _text.Length)
        {
            return '\\';
        }

        if (_document.IsHole(start + 1))
        {
            _isCertain = false;
            return '\\';
        }

        var kind = _text[++_next];
        switch (kind)
        {
            case '"' or '\\' or '/':
                return kind;
            case 'b':
                return '\b';
            case 'f':
                return '\f';
            case 'n':
                return '\n';
            case 'r':
                return '\r';
            case 't':
                return '\t';
            case 'u':
                var digits = 0;
                while (digits < 4 && start + 2 + digits < _text.Length && IsHexDigit(_text[start + 2 + digits]))
                {
                    digits++;
                }

                if (digits == 4)
                {
                    _next = start + 5;
                    return (char)int.Parse(_text.Substring(start + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
                }

                if (start + 2 + digits < _text.Length && _document.IsHole(start + 2 + digits))
                {
                    _isCertain = false;
                }

                var hasWrong = start + 2 + digits < _text.Length && _text[start + 2 + digits] is not ('"' or '\'');
                Fail(Phrases.FourDigits, Phrases.WriteFourDigits, start, start + 2 + digits + (hasWrong ? 1 : 0));
                return kind;
            default:
                Fail(Message.Of(Phrases.NoSuchEscape, kind < ' ' ? ' ' : kind), kind == '\'' ? Phrases.WriteApostrophe : Phrases.WriteBackslashes, start, start + 2);
                if (kind is '\n' or '\r')
                {
                    _next = start;
                }

                return kind;
        }
    }

    private void SkipSpace()
    {
        while (!AtEnd)
        {
            if (_text[_next] is ' ' or '\t' or '\n' or '\r')
            {
                _next++;
            }
            else if (_text[_next] == '/' && _next + 1 < _text.Length && _text[_next + 1] is '/' or '*')
            {
                SkipComment();
            }
            else
            {
                return;
            }
        }
    }

    private void SkipComment()
    {
        var start = _next;
        var isLine = _text[start + 1] == '/';
        var end = isLine ? _text.IndexOfAny(['\n', '\r'], start) : _text.IndexOf("*/", start + 2, StringComparison.Ordinal);
        _next = end < 0 ? _text.Length : isLine ? end : end + 2;
        Fail(Phrases.NoComments, Phrases.RemoveIt, start, _next);
    }

    private static bool IsHexDigit(char character) => character is >= '0' and <= '9' or >= 'a' and <= 'f' or >= 'A' and <= 'F';

    private static string EscapeOf(char character) => character switch
    {
        '\t' => "\\t",
        '\b' => "\\b",
        '\f' => "\\f",
        _ => $"\\u{(int)character:X4}",
    };

    private string Quote(int offset) => _text[offset] switch
    {
        < ' ' or '\u007F' => $"U+{(int)_text[offset]:X4}",
        '\'' => "\"'\"",
        var character => $"'{character}'",
    };

    private static string Excerpt(string text) => text.Length <= 40 ? $"'{text}'" : $"'{text.Substring(0, 40)}…'";
}
