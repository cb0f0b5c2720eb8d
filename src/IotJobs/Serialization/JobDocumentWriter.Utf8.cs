using System.Buffers;
using System.Text;
#if NET
using System.Text.Unicode;
#endif

namespace IotJobs.Serialization;

// The end of a document, and the values that are not copied before it.
public ref partial struct JobDocumentWriter
{
#if NET
    /// <summary>Adds the beginning of a text, if it is long and plain.</summary>
    /// <returns>How many characters were added.</returns>
    private int AddLong(int length, string text) => text.Length < LongValues.Least ? 0 : Longs().Add(text, _buffer, length, _destination);

    /// <summary>Adds bytes as base64, if they are many.</summary>
    private bool TryAddLong(byte[] value)
    {
        if (value.Length < LongValues.Least)
        {
            return false;
        }

        if (_destination is null)
        {
            Room(checked((value.Length + 2) / 3 * 4) / sizeof(char));
        }

        _length += Longs().Add(value, _buffer, _length, _destination);
        return true;
    }

    private LongValues Longs()
    {
        if (_longs is null)
        {
            _longs = _shelf.Longs ?? new();
            _shelf.Longs = null;
        }

        return _longs;
    }

    private void ReturnLongs(LongValues longs)
    {
        longs.Clear();
        _shelf.Longs = longs;
        _longs = null;
    }

    private readonly string ToText() => _longs is null ? _buffer.AsSpan(0, _length).ToString() : _longs.ToText(_buffer, _length);

    private void WriteUtf8(IBufferWriter<byte> destination)
    {
        var room = _longs is null ? destination.GetSpan(_length) : default;
        if (_longs is null && Utf8.FromUtf16(_buffer.AsSpan(0, _length), room, out _, out var written) == OperationStatus.Done)
        {
            destination.Advance(written);
        }
        else
        {
            Longs().WriteUtf8(_buffer, _length, destination);
        }
    }
#else
    private static int AddLong(int length, string text) => 0;

    private static bool TryAddLong(byte[] value) => false;

    private readonly string ToText() => _buffer.AsSpan(0, _length).ToString();

    private readonly void WriteUtf8(IBufferWriter<byte> destination)
    {
        var bytes = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(_length));
        try
        {
            destination.Write(bytes.AsSpan(0, Encoding.UTF8.GetBytes(_buffer, 0, _length, bytes, 0)));
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(bytes);
        }
    }
#endif
}
