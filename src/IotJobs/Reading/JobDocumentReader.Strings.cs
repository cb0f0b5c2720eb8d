#if NET
using System.Buffers;
using System.Buffers.Text;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Text;
using System.Text.Unicode;

namespace IotJobs.Serialization;

// Strings out of UTF-8, in one pass over those that are escaped or not ASCII.
public ref partial struct JobDocumentReader
{
    // Utf8JsonReader gives the same, and the exception for what cannot be decoded, but takes two or three passes.
    private string Decode()
    {
        var utf8 = _json.ValueSpan;
        if (_json.ValueIsEscaped)
        {
            var length = Unescape(utf8, Scratch(utf8.Length + Vector128<byte>.Count));
            return length < 0 ? _json.GetString()! : new(_scratch!.AsSpan(0, length));
        }

        if (Ascii.IsValid(utf8))
        {
            return Encoding.ASCII.GetString(utf8);
        }

        var chars = Scratch(utf8.Length);
        return Utf8.ToUtf16(utf8, chars, out _, out var written, replaceInvalidSequences: false) == OperationStatus.Done
            ? new(chars[..written])
            : _json.GetString()!;
    }

    /// <summary>Decodes UTF-8 with JSON's escapes into a vector's length more room than it needs.</summary>
    /// <returns>How many characters it became; -1 when it is not well-formed.</returns>
    private static int Unescape(ReadOnlySpan<byte> utf8, Span<char> chars)
    {
        var length = 0;
        for (var i = 0; i < utf8.Length;)
        {
            if (utf8[i] == '\\')
            {
                var (read, written) = UnescapeOne(utf8[i..], chars[length..]);
                if (read == 0)
                {
                    return -1;
                }

                (i, length) = (i + read, length + written);
            }
            else if (CopyPlain(utf8[i..], chars[length..]) is > 0 and var plain)
            {
                (i, length) = (i + plain, length + plain);
            }
            else
            {
                // Up to the next escape, which never divides a character.
                var end = utf8[i..].IndexOf((byte)'\\');
                var run = end < 0 ? utf8[i..] : utf8.Slice(i, end);
                if (Utf8.ToUtf16(run, chars[length..], out var read, out var written, replaceInvalidSequences: false) != OperationStatus.Done)
                {
                    return -1;
                }

                (i, length) = (i + read, length + written);
            }
        }

        return length;
    }

    /// <summary>Copies bytes that stand for themselves, by vectors.</summary>
    /// <returns>How many before the first that does not, or before less than a vector is left.</returns>
    private static int CopyPlain(ReadOnlySpan<byte> utf8, Span<char> chars)
    {
        ref var source = ref MemoryMarshal.GetReference(utf8);
        ref var destination = ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(chars));
        nuint i = 0;
        for (var room = utf8.Length - Vector128<byte>.Count; (nint)i <= room; i += (nuint)Vector128<byte>.Count)
        {
            var bytes = Vector128.LoadUnsafe(ref source, i);
            var (lower, upper) = Vector128.Widen(bytes);
            lower.StoreUnsafe(ref destination, i);
            upper.StoreUnsafe(ref destination, i + (nuint)Vector128<ushort>.Count);
            var special = (Vector128.Equals(bytes, Vector128.Create((byte)'\\')) | bytes).ExtractMostSignificantBits();
            if (special != 0)
            {
                return (int)i + BitOperations.TrailingZeroCount(special);
            }
        }

        return (int)i;
    }

    private static (int Read, int Written) UnescapeOne(ReadOnlySpan<byte> escape, Span<char> chars)
    {
        chars[0] = escape[1] switch
        {
            (byte)'b' => '\b',
            (byte)'f' => '\f',
            (byte)'n' => '\n',
            (byte)'r' => '\r',
            (byte)'t' => '\t',
            (byte)'u' => CodeUnit(escape),
            var same => (char)same,
        };
        if (escape[1] != 'u')
        {
            return (2, 1);
        }

        if (!char.IsSurrogate(chars[0]))
        {
            return (6, 1);
        }

        var isPair = char.IsHighSurrogate(chars[0]) && escape.Length >= 12 && escape[6] == '\\' && escape[7] == 'u' && char.IsLowSurrogate(CodeUnit(escape[6..]));
        if (!isPair)
        {
            return default;
        }

        chars[1] = CodeUnit(escape[6..]);
        return (12, 2);
    }

    // The reader has made sure of four hexadecimal digits.
    private static char CodeUnit(ReadOnlySpan<byte> escape) =>
        Utf8Parser.TryParse(escape.Slice(2, 4), out ushort unit, out _, 'x') ? (char)unit : throw new FormatException();

    private Span<char> Scratch(int length)
    {
        if (_scratch is null || _scratch.Length < length)
        {
            ReturnScratch();
            _scratch = ArrayPool<char>.Shared.Rent(length);
        }

        return _scratch;
    }

    private void ReturnScratch()
    {
        if (_scratch is { } scratch)
        {
            _scratch = null;
            ArrayPool<char>.Shared.Return(scratch);
        }
    }
}
#endif
