using System.Runtime.CompilerServices;

namespace IotJobs.Serialization;

// Text: quoted, and escaped only where JSON asks for it.
public ref partial struct JobDocumentWriter
{
    /// <summary>Writes a text, or null.</summary>
    public void WriteValue(string? value)
    {
        if (value is null)
        {
            WriteRaw("null");
        }
        else
        {
            WriteText(value.AsSpan());
        }
    }

    /// <summary>Writes a text of one character.</summary>
    public void WriteValue(char value)
    {
        ReadOnlySpan<char> text = stackalloc char[] { value };
        WriteText(text);
    }

    /// <summary>Writes the text of a <see cref="Uri"/> as it was given, or null.</summary>
    public void WriteValue(Uri? value) => WriteValue(value?.OriginalString);

    /// <summary>Writes the text of a <see cref="Version"/>, or null.</summary>
    public void WriteValue(Version? value) => WriteValue(value?.ToString());

    /// <summary>Writes bytes as base64, or null.</summary>
    public void WriteValue(byte[]? value)
    {
        if (value is null)
        {
            WriteRaw("null");
            return;
        }

        Append('"');
        Reserve(checked((value.Length + 2) / 3 * 4));
        _length += Convert.ToBase64CharArray(value, 0, value.Length, _buffer, _length);
        Append('"');
    }

    /// <summary>Writes the name of a member that is not a constant, and a colon.</summary>
    public void WritePropertyName(string name)
    {
        WriteText(name.AsSpan());
        Append(':');
    }

    private void WriteText(scoped ReadOnlySpan<char> text)
    {
        var destination = Reserve(text.Length + 2);
        if (!_ascii && PlainText.TryCopy(text, destination.Slice(1)))
        {
            destination[0] = '"';
            destination[text.Length + 1] = '"';
            _length += text.Length + 2;
        }
        else
        {
            WriteEscaped(text);
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void WriteEscaped(scoped ReadOnlySpan<char> text)
    {
        Append('"');
        for (var i = 0; i < text.Length; i++)
        {
            var character = text[i];
            if (!PlainText.IsSpecial(character) && (!_ascii || character < 0x80))
            {
                Append(character);
            }
            else if (character < 0x80)
            {
                WriteEscape(character);
            }
            else if (char.IsHighSurrogate(character) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                WriteOutsideAscii(character);
                WriteOutsideAscii(text[++i]);
            }
            else
            {
                WriteOutsideAscii(char.IsSurrogate(character) ? '\uFFFD' : character);
            }
        }

        Append('"');
    }

    private void WriteOutsideAscii(char character)
    {
        if (_ascii)
        {
            WriteHex(character);
        }
        else
        {
            Append(character);
        }
    }

    private void WriteEscape(char character)
    {
        var shortForm = character switch
        {
            '"' => '"',
            '\\' => '\\',
            '\b' => 'b',
            '\f' => 'f',
            '\n' => 'n',
            '\r' => 'r',
            '\t' => 't',
            _ => '\0',
        };
        if (shortForm == '\0')
        {
            WriteHex(character);
        }
        else
        {
            Append('\\');
            Append(shortForm);
        }
    }

    private void WriteHex(int character)
    {
        const string digits = "0123456789abcdef";
        WriteRaw("\\u");
        for (var shift = 12; shift >= 0; shift -= 4)
        {
            Append(digits[(character >> shift) & 0xF]);
        }
    }
}
