using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Nodes;
using IotJobs.Resources;
using IotJobs.ServiceModel;

namespace IotJobs.Serialization;

// What stands before a value and the value, in one call: the lines that a generated writer is made of. The length of the document goes in and comes out, so
// that generated code keeps it in a register. Constant JSON is copied where it is inlined, which the JIT unrolls.
public ref partial struct JobDocumentWriter
{
    // What System.Text.Json reads by default.
    private const int MaxDepth = 64;

    /// <summary>Writes a text, or null.</summary>
    /// <param name="length">The length of the document so far, in characters.</param>
    /// <param name="json">The JSON that goes first: comma, name and colon.</param>
    /// <param name="value">The value.</param>
    /// <returns>The length afterwards.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int WriteText(int length, string json, string? value) => WriteText(WriteRaw(length, json), value);

    /// <summary>Writes a text; nothing at all, not even what goes first, where it is null.</summary>
    /// <inheritdoc cref="WriteText(int, string, string)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int WriteTextIfAny(int length, string json, string? value) => value is null ? length : WriteText(WriteRaw(length, json), value);

    /// <summary>Writes JSON that the program has as text: the word of an enumeration, a number of a type that this library does not know everywhere.</summary>
    /// <inheritdoc cref="WriteText(int, string, string)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int WriteJson(int length, string json, string value) => WriteRaw(WriteRaw(length, json), value);

    /// <summary>Writes a list of texts, each of which may be null, or null.</summary>
    /// <inheritdoc cref="WriteText(int, string, string)"/>
    public int WriteTexts(int length, string json, IReadOnlyList<string?>? value)
    {
        length = WriteRaw(length, json);
        if (value is null)
        {
            return WriteRaw(length, "null");
        }

        var start = length;
        if (value is string?[] array)
        {
            foreach (var item in array)
            {
                length = WriteText(WriteRaw(length, ","), item);
            }
        }
        else
        {
            var count = value.Count;
            for (var i = 0; i < count; i++)
            {
                length = WriteText(WriteRaw(length, ","), value[i]);
            }
        }

        return Close(length, start, '[', ']');
    }

    /// <summary>Writes a list of texts; nothing at all, not even what goes first, where it is null.</summary>
    /// <inheritdoc cref="WriteText(int, string, string)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int WriteTextsIfAny(int length, string json, IReadOnlyList<string?>? value) => value is null ? length : WriteTexts(length, json, value);

    /// <summary>Writes true or false.</summary>
    /// <inheritdoc cref="WriteText(int, string, string)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int WriteBoolean(int length, string json, bool value) => WriteRaw(WriteRaw(length, json), value ? "true" : "false");

    /// <summary>Writes an integer.</summary>
    /// <inheritdoc cref="WriteText(int, string, string)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int WriteInteger(int length, string json, long value)
    {
        _length = WriteRaw(length, json);
        WriteValue(value);
        return _length;
    }

    /// <summary>Writes an integer that is not negative.</summary>
    /// <inheritdoc cref="WriteText(int, string, string)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int WriteUnsigned(int length, string json, ulong value)
    {
        _length = WriteRaw(length, json);
        WriteValue(value);
        return _length;
    }

    /// <summary>Writes a decimal number with all its digits, trailing zeros too.</summary>
    /// <inheritdoc cref="WriteText(int, string, string)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int WriteDecimal(int length, string json, decimal value)
    {
        _length = WriteRaw(length, json);
        WriteValue(value);
        return _length;
    }

    /// <summary>Writes a number in the shortest form that reads back as the same number.</summary>
    /// <param name="length">The length of the document so far, in characters.</param>
    /// <param name="json">The JSON that goes first: comma, name and colon.</param>
    /// <param name="value">A finite number.</param>
    /// <param name="member">The member it belongs to, for the message.</param>
    /// <returns>The length afterwards.</returns>
    /// <exception cref="ArgumentException"><paramref name="value"/> is NaN or an infinity, which JSON does not have.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int WriteDouble(int length, string json, double value, string member)
    {
        _length = WriteRaw(length, json);
        WriteValue(value, member);
        return _length;
    }

    /// <inheritdoc cref="WriteDouble"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int WriteSingle(int length, string json, float value, string member)
    {
        _length = WriteRaw(length, json);
        WriteValue(value, member);
        return _length;
    }

    /// <summary>Writes a text of one character.</summary>
    /// <inheritdoc cref="WriteText(int, string, string)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int WriteChar(int length, string json, char value)
    {
        _length = WriteRaw(length, json);
        WriteValue(value);
        return _length;
    }

    /// <summary>Writes bytes as base64, or null.</summary>
    /// <inheritdoc cref="WriteText(int, string, string)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int WriteBytes(int length, string json, byte[]? value)
    {
        _length = WriteRaw(length, json);
        WriteValue(value);
        return _length;
    }

    /// <summary>Writes a Guid: 32 hexadecimal digits in five groups.</summary>
    /// <inheritdoc cref="WriteText(int, string, string)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int WriteGuid(int length, string json, Guid value)
    {
        _length = WriteRaw(length, json);
        WriteValue(value);
        return _length;
    }

    /// <summary>Writes a date and time as ISO 8601: with <c>Z</c> when it is UTC, with the offset when it is local time.</summary>
    /// <inheritdoc cref="WriteText(int, string, string)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int WriteDateTime(int length, string json, DateTime value)
    {
        _length = WriteRaw(length, json);
        WriteValue(value);
        return _length;
    }

    /// <summary>Writes a date and time with its offset as ISO 8601.</summary>
    /// <inheritdoc cref="WriteText(int, string, string)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int WriteDateTimeOffset(int length, string json, DateTimeOffset value)
    {
        _length = WriteRaw(length, json);
        WriteValue(value);
        return _length;
    }

    /// <summary>Writes a date as <c>yyyy-MM-dd</c>. A DateTime, as not every target framework of the library knows DateOnly.</summary>
    /// <inheritdoc cref="WriteText(int, string, string)"/>
    public int WriteDate(int length, string json, DateTime value)
    {
        _length = WriteRaw(length, json);
        var text = Room(12);
        text[0] = '"';
        WriteDigits(text.Slice(1, 4), value.Year);
        text[5] = '-';
        WriteDigits(text.Slice(6, 2), value.Month);
        text[8] = '-';
        WriteDigits(text.Slice(9, 2), value.Day);
        text[11] = '"';
        return _length += 12;
    }

    /// <summary>Writes a duration as <c>[-][d.]hh:mm:ss[.fffffff]</c>.</summary>
    /// <inheritdoc cref="WriteText(int, string, string)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int WriteTimeSpan(int length, string json, TimeSpan value)
    {
        _length = WriteRaw(length, json);
        WriteValue(value);
        return _length;
    }

    /// <summary>Writes a version as <c>1.2[.3[.4]]</c>, or null.</summary>
    /// <inheritdoc cref="WriteText(int, string, string)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int WriteVersion(int length, string json, Version? value)
    {
        _length = WriteRaw(length, json);
        WriteValue(value);
        return _length;
    }

    /// <summary>Writes a JSON value.</summary>
    /// <inheritdoc cref="WriteText(int, string, string)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int WriteElement(int length, string json, JsonElement value)
    {
        _length = WriteRaw(length, json);
        WriteValue(value);
        return _length;
    }

    /// <summary>Writes a JSON value, or null.</summary>
    /// <inheritdoc cref="WriteText(int, string, string)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int WriteNode(int length, string json, JsonNode? value)
    {
        _length = WriteRaw(length, json);
        WriteValue(value);
        return _length;
    }

    /// <summary>Writes the placeholder <c>${aws:iot:s3-presigned-url-v2:…}</c> for the URL of an object in S3.</summary>
    /// <param name="length">The length of the document so far, in characters.</param>
    /// <param name="json">The JSON that goes first: comma, name and colon.</param>
    /// <param name="value">The URL; what is percent-encoded in it counts as what it stands for. A placeholder stays as it is.</param>
    /// <param name="member">The member it belongs to, for the message.</param>
    /// <returns>The length afterwards.</returns>
    /// <exception cref="ArgumentException"><paramref name="value"/> is null, or not the https URL of an object in S3.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int WritePresignedUrl(int length, string json, string? value, string member)
    {
        _length = WriteRaw(length, json);
        WritePresignedUrl(value, member);
        return _length;
    }

    /// <summary>An enumeration holds a value that its type has no word for.</summary>
    /// <param name="member">The member that holds it.</param>
    /// <param name="number">Its number.</param>
    public static ArgumentException WithoutWord(string member, string number) => new(Message.Of(Messages.NumberHasNoWord, member, number), member);

    /// <summary>Refuses what is nested deeper than System.Text.Json reads by default.</summary>
    /// <param name="depth">The level.</param>
    /// <exception cref="InvalidOperationException">It is one too many.</exception>
    public static void CheckDepth(int depth)
    {
        if (depth > MaxDepth)
        {
            throw new InvalidOperationException(Message.Of(Messages.DocumentIsTooDeep, MaxDepth));
        }
    }

    private static void WriteDigits(Span<char> text, int number)
    {
        for (var i = text.Length - 1; i >= 0; i--, number /= 10)
        {
            text[i] = (char)('0' + (number % 10));
        }
    }
}
