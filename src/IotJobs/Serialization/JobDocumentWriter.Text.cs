using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace IotJobs.Serialization;

// Text: quoted, and escaped only where JSON asks for it.
public ref partial struct JobDocumentWriter
{
    // So short that nothing is gained by looking where its first special character is.
    private const int LongestShort = 64;

    /// <summary>Writes a text, or null.</summary>
    public void WriteValue(string? value) => _length = WriteText(_length, value);

    /// <inheritdoc cref="WriteValue(string)"/>
    /// <param name="length">The length of the document so far, in characters.</param>
    /// <param name="value">The text.</param>
    /// <returns>The length afterwards.</returns>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public int WriteText(int length, string? value)
    {
        if (value is null || value.Length > LongestShort)
        {
            return WriteLongText(length, value);
        }

        var end = length + value.Length + 2;
        var buffer = _buffer;
        if ((uint)end > (uint)buffer.Length)
        {
            return WriteLongText(length, value);
        }

        ref var destination = ref At(buffer, length);
        if (!PlainText.TryCopy(ref MemoryMarshal.GetReference(value.AsSpan()), ref Unsafe.Add(ref destination, 1), value.Length))
        {
            return WriteLongText(length, value);
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
        Append('"');
        _length = WriteEscaped(_length, text);
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
        if (!TryAddLong(value))
        {
            Room(checked((value.Length + 2) / 3 * 4));
            _length += Convert.ToBase64CharArray(value, 0, value.Length, _buffer, _length);
        }

        Append('"');
    }

    /// <summary>Writes the name of a member that is not a constant, and a colon.</summary>
    public void WritePropertyName(string name)
    {
        WriteValue(name);
        Append(':');
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private int WriteLongText(int length, string? value)
    {
        if (value is null)
        {
            return WriteRaw(length, "null");
        }

        length = WriteRaw(length, "\"");
        return WriteEscaped(length, value.AsSpan(AddLong(length, value)));
    }

    /// <summary>Writes the rest of a text, and the quotation mark behind it.</summary>
    private int WriteEscaped(int length, scoped ReadOnlySpan<char> text)
    {
        var end = _ascii ? PlainText.EndOfAscii : PlainText.EndOfLetters;
        while (true)
        {
            var buffer = _buffer;
            if (buffer.Length - length < text.Length + EscapedText.Slack)
            {
                buffer = Grow(length, text.Length + EscapedText.Slack);
            }

            length += EscapedText.Copy(ref text, buffer.AsSpan(length), end);
            if (text.IsEmpty)
            {
                return WriteRaw(length, "\"");
            }

            if (buffer.Length - length >= EscapedText.Slack)
            {
                length += EscapedText.CopySpecial(ref text, buffer.AsSpan(length), _ascii);
            }
        }
    }
}
