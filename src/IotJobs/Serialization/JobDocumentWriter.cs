using System.Buffers;
using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace IotJobs.Serialization;

/// <summary>Writes one job document as JSON, in one pass, for generated code. Whoever makes one ends it with one of the methods that
/// dispose.</summary>
/// <remarks>
/// The buffer is kept per thread between documents and belongs to the writer while it is in use, so a member that makes a document of its
/// own gets another. The writer trusts its caller with the structure: it writes no comma that it is not told to.
/// Methods that take the length of the document so far return the one afterwards. Generated code keeps the length in a local between these
/// calls, so that it stays in a register instead of being stored and loaded for every text; the other methods keep it in
/// <see cref="Length"/>.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public ref partial struct JobDocumentWriter
{
    private const int InitialLength = 1024;

    // The longest document that AWS IoT takes fits; what is longer goes back to the pool that all threads share.
    private const int LongestKept = 32 * 1024;

    [ThreadStatic]
    private static Shelf? t_shelf;

    private readonly Shelf _shelf;
    private readonly bool _ascii;
    private readonly IBufferWriter<byte>? _destination;
    private char[] _buffer;
    private int _length;

#if NET
    private LongValues? _longs;
#endif

    // Inlined, as whoever returns a struct pays for each reference in it.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private JobDocumentWriter(IBufferWriter<byte>? destination, bool ascii)
    {
        var shelf = t_shelf ??= new();
        _shelf = shelf;
        _buffer = shelf.Buffer ?? ArrayPool<char>.Shared.Rent(InitialLength);
        shelf.Buffer = null;
        _destination = destination;
        _ascii = ascii;
    }

    /// <summary>How many characters the document has so far. It may be set only to what a method of this writer returned.</summary>
    public int Length
    {
        readonly get => _length;
        set => _length = value;
    }

    /// <summary>Begins a document.</summary>
    /// <param name="ascii">Whether characters outside ASCII are escaped too.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static JobDocumentWriter Create(bool ascii = false) => new(null, ascii);

    /// <summary>Begins a document that <see cref="WriteToAndDispose(IBufferWriter{byte})"/> writes to <paramref name="destination"/>.</summary>
    /// <param name="destination">Where it goes; nobody else writes there before it is done. Null when that is not known yet, or it becomes text.</param>
    /// <param name="ascii">Whether characters outside ASCII are escaped too.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static JobDocumentWriter Create(IBufferWriter<byte>? destination, bool ascii = false) => new(destination, ascii);

    /// <summary>Writes JSON as it is: braces, names, colons, commas, whole constant values.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void WriteRaw(string json) => _length = WriteRaw(_length, json);

    /// <inheritdoc cref="WriteRaw(string)"/>
    /// <param name="length">The length of the document so far, in characters.</param>
    /// <param name="json">The JSON.</param>
    /// <returns>The length afterwards.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int WriteRaw(int length, string json)
    {
        var end = length + json.Length;
        var buffer = _buffer;
        if ((uint)end > (uint)buffer.Length)
        {
            buffer = Grow(length, json.Length);
        }

        // Unrolled by the JIT for constants, which is what most of a document is made of.
        Unsafe.CopyBlockUnaligned(
            ref Unsafe.As<char, byte>(ref At(buffer, length)),
            ref Unsafe.As<char, byte>(ref MemoryMarshal.GetReference(json.AsSpan())),
            (uint)json.Length * sizeof(char));
        return end;
    }

    /// <summary>Ends an object or array whose members or items were written with a comma before each: the first one becomes the opening
    /// bracket.</summary>
    /// <param name="length">The length of the document so far, in characters.</param>
    /// <param name="start">The length that it had before the first comma.</param>
    /// <param name="open">The opening bracket.</param>
    /// <param name="close">The closing bracket.</param>
    /// <returns>The length afterwards.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Close(int length, int start, char open, char close)
    {
        // An empty one has no comma whose place the opening bracket could take.
        var last = length == start ? length + 1 : length;
        var buffer = _buffer;
        if ((uint)last >= (uint)buffer.Length)
        {
            buffer = Grow(length, 2);
        }

        At(buffer, start) = open;
        At(buffer, last) = close;
        return last + 1;
    }

    /// <summary>Writes a comma, unless an object or array has just begun.</summary>
    public void WriteSeparator()
    {
        // A text ends with a quotation mark, so an opening bracket is never the end of a value.
        if (_length > 0 && _buffer[_length - 1] is not ('{' or '['))
        {
            Append(',');
        }
    }

    /// <summary>The document as text. The writer is disposed.</summary>
    public string ToStringAndDispose()
    {
        var json = ToText();
        Dispose();
        return json;
    }

    /// <inheritdoc cref="ToStringAndDispose()"/>
    /// <param name="length">How long the document is, in characters.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public string ToStringAndDispose(int length)
    {
        _length = length;
        return ToStringAndDispose();
    }

    /// <summary>Writes the document as UTF-8 to <paramref name="destination"/>. The writer is disposed, also when
    /// <paramref name="destination"/> throws.</summary>
    public void WriteToAndDispose(IBufferWriter<byte> destination)
    {
        try
        {
            WriteUtf8(destination ?? throw new ArgumentNullException(nameof(destination)));
        }
        finally
        {
            Dispose();
        }
    }

    /// <inheritdoc cref="WriteToAndDispose(IBufferWriter{byte})"/>
    /// <param name="destination">Where it goes.</param>
    /// <param name="length">How long the document is, in characters.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void WriteToAndDispose(IBufferWriter<byte> destination, int length)
    {
        _length = length;
        WriteToAndDispose(destination);
    }

    /// <summary>Gives the buffer back. Harmless when done twice.</summary>
    public void Dispose()
    {
        var buffer = _buffer;
        _buffer = [];
        _length = 0;
        if (buffer.Length == 0)
        {
            return;
        }

#if NET
        if (_longs is not null)
        {
            ReturnLongs(_longs);
        }

#endif
        if (_shelf.Buffer is null && buffer.Length <= LongestKept)
        {
            _shelf.Buffer = buffer;
        }
        else
        {
            ArrayPool<char>.Shared.Return(buffer);
        }
    }

    private void Append(char character)
    {
        Room(1)[0] = character;
        _length++;
    }

    /// <summary>Room for <paramref name="length"/> characters, of which the writer then says how many it needed.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Span<char> Room(int length)
    {
        if (length > _buffer.Length - _length)
        {
            Grow(_length, length);
        }

        return _buffer.AsSpan(_length);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ref char At(char[] buffer, int index) =>
#if NET
        ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(buffer), (nint)(uint)index);
#else
        ref Unsafe.Add(ref MemoryMarshal.GetReference(buffer.AsSpan()), index);
#endif

    [MethodImpl(MethodImplOptions.NoInlining)]
    private char[] Grow(int length, int more)
    {
        var larger = ArrayPool<char>.Shared.Rent(Math.Max(checked(length + more), (int)Math.Min(2L * _buffer.Length, 0x3FFFFFFF)));
        _buffer.AsSpan(0, length).CopyTo(larger);
        if (_buffer.Length > 0)
        {
            ArrayPool<char>.Shared.Return(_buffer);
        }

        return _buffer = larger;
    }

    /// <summary>Where a thread keeps its buffer between documents: found once a document, since a thread's statics cost a
    /// look-up.</summary>
    private sealed class Shelf
    {
        public char[]? Buffer;

#if NET
        public LongValues? Longs;
#endif
    }
}
