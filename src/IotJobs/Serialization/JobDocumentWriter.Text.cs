using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace IotJobs.Serialization;

// Text: quoted, and escaped only where JSON asks for it.
public ref partial struct JobDocumentWriter
{
    /// <summary>Writes a text, or null.</summary>
    public void WriteValue(string? value) => _length = WriteText(_length, value);

    /// <inheritdoc cref="WriteValue(string)"/>
    /// <param name="length">The length of the document so far, in characters.</param>
    /// <param name="value">The text.</param>
    /// <returns>The length afterwards.</returns>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public int WriteText(int length, string? value)
    {
        if (value is null)
        {
            return WriteSlowly(length, value);
        }

        var end = length + value.Length + 2;
        var buffer = _buffer;
        if ((uint)end > (uint)buffer.Length)
        {
            return WriteSlowly(length, value);
        }

        ref var destination = ref At(buffer, length);
        if (!PlainText.TryCopy(ref MemoryMarshal.GetReference(value.AsSpan()), ref Unsafe.Add(ref destination, 1), value.Length))
        {
            return WriteSlowly(length, value);
        }

        destination = '"';
        Unsafe.Add(ref destination, value.Length + 1) = '"';
        return end;
    }

    /// <summary>The same as <see cref="WriteRaw(string)"/> and <see cref="WriteValue(string)"/> after it, but faster: the usual member of a
    /// document.</summary>
    public void WriteRawThenValue(string json, string? value) => _length = WriteRawThenValue(_length, json, value);

    /// <inheritdoc cref="WriteRawThenValue(string, string)"/>
    /// <param name="length">The length of the document so far, in characters.</param>
    /// <param name="json">The JSON that goes first.</param>
    /// <param name="value">The text behind it.</param>
    /// <returns>The length afterwards.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int WriteRawThenValue(int length, string json, string? value) => WriteText(WriteRaw(length, json), value);

    /// <summary>Writes a text of one character.</summary>
    public void WriteValue(char value)
    {
        ReadOnlySpan<char> text = stackalloc char[] { value };
        WriteEscaped(text);
    }

    /// <summary>Writes the text of a <see cref="Uri"/> as it was given, or null.</summary>
    public void WriteValue(Uri? value) => WriteValue(value?.OriginalString);

    /// <summary>Writes bytes as base64, or null.</summary>
    public void WriteValue(byte[]? value)
    {
        if (value is null)
        {
            WriteRaw("null");
            return;
        }

        Append('"');
        Room(checked((value.Length + 2) / 3 * 4));
        _length += Convert.ToBase64CharArray(value, 0, value.Length, _buffer, _length);
        Append('"');
    }

    /// <summary>Writes the name of a member that is not a constant, and a colon.</summary>
    public void WritePropertyName(string name)
    {
        WriteValue(name);
        Append(':');
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private int WriteSlowly(int length, string? value)
    {
        _length = length;
        if (value is null)
        {
            WriteRaw("null");
        }
        else
        {
            WriteEscaped(value.AsSpan());
        }

        return _length;
    }

    private void WriteEscaped(scoped ReadOnlySpan<char> text)
    {
        Append('"');
        for (var start = 0; start < text.Length;)
        {
            var end = start;
            while (end < text.Length && !IsSpecial(text[end]))
            {
                end++;
            }

            text.Slice(start, end - start).CopyTo(Room(end - start));
            _length += end - start;
            start = end < text.Length ? end + WriteEscape(text, end) : end;
        }

        Append('"');
    }

    private readonly bool IsSpecial(char character) =>
        character < ' ' || character is '"' or '\\' || (character >= 0x80 && (_ascii || char.IsSurrogate(character)));

    /// <summary>Writes the special character at <paramref name="index"/>, and returns how many characters of the text it is: two for a
    /// surrogate pair.</summary>
    private int WriteEscape(scoped ReadOnlySpan<char> text, int index)
    {
        var character = text[index];
        if (char.IsHighSurrogate(character) && index + 1 < text.Length && char.IsLowSurrogate(text[index + 1]))
        {
            WriteUnlessAscii(character);
            WriteUnlessAscii(text[index + 1]);
            return 2;
        }

        if (character >= 0x80)
        {
            WriteUnlessAscii(char.IsSurrogate(character) ? '\uFFFD' : character);
        }
        else if (ShortForm(character) is var letter and not '\0')
        {
            Append('\\');
            Append(letter);
        }
        else
        {
            WriteHex(character);
        }

        return 1;
    }

    private static char ShortForm(char character) => character switch
    {
        '"' or '\\' => character,
        '\b' => 'b',
        '\f' => 'f',
        '\n' => 'n',
        '\r' => 'r',
        '\t' => 't',
        _ => '\0',
    };

    private void WriteUnlessAscii(char character)
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

    private void WriteHex(char character)
    {
        const string digits = "0123456789abcdef";
        WriteRaw("\\u");
        for (var shift = 12; shift >= 0; shift -= 4)
        {
            Append(digits[(character >> shift) & 0xF]);
        }
    }
}
