#if NET
using System.Buffers;
using System.Buffers.Text;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Unicode;

namespace IotJobs.Serialization;

/// <summary>
/// The long values of a document, which are copied once. They have a place among the characters of the writer's buffer, but are not there: plain text waits
/// in its string, base64 as bytes within the buffer, and where the destination is known, both are in their place there already.
/// </summary>
internal sealed class LongValues
{
    /// <summary>The least length of a long value: what is shorter is sooner copied with the characters around it.</summary>
    public const int Least = 512;

    private LongValue[] _values = new LongValue[4];
    private int _count;

    // Room that the destination gave and has not been told of yet, and how much of it is taken.
    private Memory<byte> _room;
    private int _taken;

    /// <summary>Adds the beginning of a text, if it is plain.</summary>
    /// <param name="text">The text.</param>
    /// <param name="buffer">The characters of the document so far.</param>
    /// <param name="length">How many there are.</param>
    /// <param name="destination">Where the document goes; null when that is not known.</param>
    /// <returns>How many characters of the text were added.</returns>
    public int Add(string text, char[] buffer, int length, IBufferWriter<byte>? destination)
    {
        if (PlainText.IndexOfSpecial(text.AsSpan(0, Least)) >= 0)
        {
            return 0;
        }

        if (destination is not null)
        {
            var copied = PlainText.CopyAsUtf8(text, RoomBehind(buffer, length, text.Length, destination));
            Add(length, copied);
            return copied;
        }

        if (PlainText.IndexOfSpecial(text.AsSpan(Least)) >= 0)
        {
            return 0;
        }

        Add(new(length, text.Length, text));
        return text.Length;
    }

    /// <summary>Adds bytes as base64.</summary>
    /// <param name="bytes">The bytes.</param>
    /// <param name="buffer">The characters of the document so far, and room for half as many as the base64 has.</param>
    /// <param name="length">How many there are.</param>
    /// <param name="destination">Where the document goes; null when that is not known.</param>
    /// <returns>How many characters of the buffer were taken.</returns>
    public int Add(byte[] bytes, char[] buffer, int length, IBufferWriter<byte>? destination)
    {
        var count = Base64.GetMaxEncodedToUtf8Length(bytes.Length);
        if (destination is not null)
        {
            Base64.EncodeToUtf8(bytes, RoomBehind(buffer, length, count, destination), out _, out _);
            Add(length, count);
            return 0;
        }

        Base64.EncodeToUtf8(bytes, MemoryMarshal.AsBytes(buffer.AsSpan(length)), out _, out _);
        var value = new LongValue(length, count);
        Add(value);
        return value.End - value.Start;
    }

    /// <summary>Writes the document to its destination.</summary>
    public void WriteUtf8(char[] buffer, int length, IBufferWriter<byte> destination)
    {
        var (start, place) = (0, 0);
        foreach (ref readonly var value in _values.AsSpan(0, _count))
        {
            var before = buffer.AsSpan(start, value.Start - start);
            if (value.Place >= 0)
            {
                Utf8.FromUtf16(before, _room.Span.Slice(place, value.Place - place), out _, out _);
                place = value.Place + value.Count;
            }
            else
            {
                Transcode(before, destination);
                Write(in value, buffer, destination);
            }

            start = value.End;
        }

        Transcode(buffer.AsSpan(start, length - start), destination);
        destination.Advance(_taken);
    }

    /// <summary>The document as text.</summary>
    public string ToText(char[] buffer, int length)
    {
        var all = length;
        foreach (ref readonly var value in _values.AsSpan(0, _count))
        {
            all = checked(all + value.Count) - (value.End - value.Start);
        }

        return string.Create(all, (Values: this, Buffer: buffer, Length: length), static (text, state) => state.Values.CopyTo(text, state.Buffer.AsSpan(0, state.Length)));
    }

    /// <summary>Forgets all values, so that no text is kept.</summary>
    public void Clear()
    {
        _values.AsSpan(0, _count).Clear();
        (_count, _room, _taken) = (0, default, 0);
    }

    private void CopyTo(Span<char> text, ReadOnlySpan<char> buffer)
    {
        var start = 0;
        foreach (ref readonly var value in _values.AsSpan(0, _count))
        {
            buffer[start..value.Start].CopyTo(text);
            text = text[(value.Start - start)..];
            if (value.Text is { } plain)
            {
                plain.CopyTo(text);
            }
            else
            {
                Ascii.ToUtf16(value.Bytes(buffer), text, out _);
            }

            text = text[value.Count..];
            start = value.End;
        }

        buffer[start..].CopyTo(text);
    }

    private void Add(in LongValue value)
    {
        if (_count == _values.Length)
        {
            Array.Resize(ref _values, 2 * _count);
        }

        _values[_count++] = value;
    }

    // What was copied to the room in the destination.
    private void Add(int length, int count)
    {
        Add(new(length, count, Place: _taken));
        _taken += count;
    }

    /// <summary>Room in the destination behind what the characters before will take. They are put there at the end, as until then brackets take the place
    /// of commas among them.</summary>
    private Span<byte> RoomBehind(char[] buffer, int length, int count, IBufferWriter<byte> destination)
    {
        var start = _count == 0 ? 0 : _values[_count - 1].End;
        var pending = Encoding.UTF8.GetByteCount(buffer.AsSpan(start, length - start));
        var room = Room(checked(pending + count), destination);
        _taken += pending;
        return room[pending..];
    }

    private Span<byte> Room(int count, IBufferWriter<byte> destination)
    {
        if (_room.Length - _taken >= count)
        {
            return _room.Span[_taken..];
        }

        // What was got before is invalid once there is another.
        var taken = ArrayPool<byte>.Shared.Rent(_taken);
        _room.Span[.._taken].CopyTo(taken);
        _room = destination.GetMemory(Math.Max(checked(_taken + count), (int)Math.Min(2L * _taken, Array.MaxLength)));
        taken.AsSpan(0, _taken).CopyTo(_room.Span);
        ArrayPool<byte>.Shared.Return(taken);
        return _room.Span[_taken..];
    }

    private void Write(in LongValue value, char[] buffer, IBufferWriter<byte> destination)
    {
        if (value.Text is { } text)
        {
            Transcode(text, destination);
        }
        else
        {
            value.Bytes(buffer).CopyTo(Room(value.Count, destination));
            _taken += value.Count;
        }
    }

    private void Transcode(ReadOnlySpan<char> characters, IBufferWriter<byte> destination)
    {
        const int mostBytes = 3;
        var room = Room(characters.Length, destination);
        while (Utf8.FromUtf16(characters, room, out var read, out var written) is var status)
        {
            _taken += written;
            if (status != OperationStatus.DestinationTooSmall)
            {
                return;
            }

            characters = characters[read..];
            room = Room(checked(mostBytes * characters.Length), destination);
        }
    }

    /// <summary>A long value.</summary>
    /// <param name="Start">How many characters of the buffer are before it.</param>
    /// <param name="Count">How many characters, which are bytes as well, it has.</param>
    /// <param name="Text">The text that it is; null for base64, and for what is in the destination.</param>
    /// <param name="Place">Where it is in the destination; -1 when it is not there yet.</param>
    private readonly record struct LongValue(int Start, int Count, string? Text = null, int Place = -1)
    {
        /// <summary>Where the characters behind it are in the buffer.</summary>
        public int End => Text is null && Place < 0 ? Start + ((Count + 1) / sizeof(char)) : Start;

        public ReadOnlySpan<byte> Bytes(ReadOnlySpan<char> buffer) => MemoryMarshal.AsBytes(buffer[Start..])[..Count];
    }
}
#endif
