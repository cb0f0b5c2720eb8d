#if NET
using System.Buffers;
using System.Buffers.Text;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Unicode;

namespace IotJobs.Serialization;

// Long values are copied once. They have a place among the characters of the buffer, but are not there: plain text waits in its string, base64 as
// bytes within the buffer, and where the destination is known both are in their place there already.
public ref partial struct JobDocumentWriter
{
    // What is shorter is sooner copied with the characters around it.
    private const int LeastLong = 512;

    /// <summary>Adds the beginning of a text, if it is long and plain.</summary>
    /// <returns>How many characters were added.</returns>
    private int AddLong(int length, string text)
    {
        if (text.Length < LeastLong || PlainText.IndexOfSpecial(text.AsSpan(0, LeastLong)) >= 0)
        {
            return 0;
        }

        if (_destination is not null)
        {
            return EndDirect(length, PlainText.CopyAsUtf8(text, BeginDirect(length, text.Length)));
        }

        if (PlainText.IndexOfSpecial(text.AsSpan(LeastLong)) >= 0)
        {
            return 0;
        }

        AddLong(new(length, text.Length, text));
        return text.Length;
    }

    /// <summary>Adds bytes as base64, if they are many.</summary>
    private bool TryAddLong(byte[] value)
    {
        if (value.Length < LeastLong)
        {
            return false;
        }

        var count = Base64.GetMaxEncodedToUtf8Length(value.Length);
        if (_destination is not null)
        {
            Base64.EncodeToUtf8(value, BeginDirect(_length, count), out _, out _);
            EndDirect(_length, count);
            return true;
        }

        Base64.EncodeToUtf8(value, MemoryMarshal.AsBytes(Room((count + 1) / sizeof(char))), out _, out _);
        AddLong(new(_length, count));
        _length += (count + 1) / sizeof(char);
        return true;
    }

    /// <summary>Room in the destination behind what the characters of the buffer will take.</summary>
    private Span<byte> BeginDirect(int length, int count)
    {
        var start = _longCount == 0 ? 0 : _longs![_longCount - 1].End;
        var pending = Encoding.UTF8.GetByteCount(_buffer.AsSpan(start, length - start));
        EnsureRoom(checked(pending + count));
        _utf8Length += pending;
        return _utf8.Slice(_utf8Length);
    }

    private int EndDirect(int length, int count)
    {
        AddLong(new(length, count, Place: _utf8Length));
        _utf8Length += count;
        return count;
    }

    private void AddLong(LongValue value)
    {
        if (_longs is null)
        {
            _longs = _shelf.Longs ?? new LongValue[4];
            _shelf.Longs = null;
        }
        else if (_longCount == _longs.Length)
        {
            Array.Resize(ref _longs, 2 * _longCount);
        }

        _longs[_longCount++] = value;
    }

    // Their texts are not kept.
    private void ReturnLongs()
    {
        _longs.AsSpan(0, _longCount).Clear();
        _shelf.Longs = _longs;
        (_longs, _longCount) = (null, 0);
    }

    private void EnsureRoom(int count)
    {
        if (_utf8.Length - _utf8Length >= count)
        {
            return;
        }

        if (_utf8Length == 0)
        {
            _utf8 = _destination!.GetSpan(count);
            return;
        }

        // What was got before is invalid once there is another.
        var taken = ArrayPool<byte>.Shared.Rent(_utf8Length);
        _utf8.Slice(0, _utf8Length).CopyTo(taken);
        _utf8 = _destination!.GetSpan(Math.Max(checked(_utf8Length + count), (int)Math.Min(2L * _utf8Length, Array.MaxLength)));
        taken.AsSpan(0, _utf8Length).CopyTo(_utf8);
        ArrayPool<byte>.Shared.Return(taken);
    }

    private void WriteUtf8()
    {
        var (start, place) = (0, 0);
        foreach (ref readonly var value in _longs.AsSpan(0, _longCount))
        {
            var before = _buffer.AsSpan(start, value.Start - start);
            if (value.Place >= 0)
            {
                Utf8.FromUtf16(before, _utf8.Slice(place, value.Place - place), out _, out _);
                place = value.Place + value.Count;
            }
            else
            {
                Transcode(before);
                Append(in value);
            }

            start = value.End;
        }

        Transcode(_buffer.AsSpan(start, _length - start));
        _destination!.Advance(_utf8Length);
    }

    private void Append(in LongValue value)
    {
        if (value.Text is { } text)
        {
            Transcode(text);
        }
        else
        {
            EnsureRoom(value.Count);
            value.Bytes(_buffer).CopyTo(_utf8.Slice(_utf8Length));
            _utf8Length += value.Count;
        }
    }

    private void Transcode(ReadOnlySpan<char> characters)
    {
        EnsureRoom(characters.Length);
        while (true)
        {
            const int mostBytes = 3;
            var status = Utf8.FromUtf16(characters, _utf8.Slice(_utf8Length), out var read, out var written);
            _utf8Length += written;
            if (status != OperationStatus.DestinationTooSmall)
            {
                return;
            }

            characters = characters.Slice(read);
            EnsureRoom(checked(mostBytes * characters.Length));
        }
    }

    private readonly string ToText()
    {
        if (_longs is null)
        {
            return _buffer.AsSpan(0, _length).ToString();
        }

        var length = _length;
        foreach (ref readonly var value in _longs.AsSpan(0, _longCount))
        {
            length = checked(length + value.Count) - (value.End - value.Start);
        }

        return string.Create(length, (_buffer, _length, _longs, _longCount), static (text, state) =>
        {
            var start = 0;
            foreach (ref readonly var value in state._longs.AsSpan(0, state._longCount))
            {
                state._buffer.AsSpan(start, value.Start - start).CopyTo(text);
                text = text.Slice(value.Start - start);
                if (value.Text is { } plain)
                {
                    plain.CopyTo(text);
                }
                else
                {
                    Ascii.ToUtf16(value.Bytes(state._buffer), text, out _);
                }

                text = text.Slice(value.Count);
                start = value.End;
            }

            state._buffer.AsSpan(start, state._length - start).CopyTo(text);
        });
    }

    /// <summary>A long value that is not among the characters of the buffer.</summary>
    /// <param name="Start">How many characters of the buffer are before it.</param>
    /// <param name="Count">How many characters, which are bytes as well, it has.</param>
    /// <param name="Text">The text that it is; null for base64.</param>
    /// <param name="Place">Where it is in the destination; -1 when it is not there yet.</param>
    private readonly record struct LongValue(int Start, int Count, string? Text = null, int Place = -1)
    {
        /// <summary>Where the characters behind it are in the buffer.</summary>
        public int End => Text is null && Place < 0 ? Start + ((Count + 1) / sizeof(char)) : Start;

        public ReadOnlySpan<byte> Bytes(char[] buffer) => MemoryMarshal.AsBytes(buffer.AsSpan(Start)).Slice(0, Count);
    }
}
#endif
