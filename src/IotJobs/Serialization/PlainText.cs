using System.Runtime.CompilerServices;
#if NET
using System.Buffers;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
#endif

namespace IotJobs.Serialization;

/// <summary>Text that stands in a JSON document as it is: no control characters, no <c>"</c> and no <c>\</c>.</summary>
internal static class PlainText
{
    /// <summary>The first character that is not plain where only ASCII is.</summary>
    public const char EndOfAscii = (char)0x80;

    /// <summary>The first character that has to be looked at more closely where others are plain, too: of the surrogates and all behind.</summary>
    public const char EndOfLetters = (char)0xD800;

    /// <summary>Whether a character is plain.</summary>
    /// <param name="character">The character.</param>
    /// <param name="end">The first character that is not plain.</param>
    public static bool Is(char character, char end) => (char)(character - ' ') < (char)(end - ' ') && character is not ('"' or '\\');

#if NET
    private static readonly SearchValues<char> s_ascii = SearchValues.Create([.. Enumerable.Range(0, EndOfAscii).Select(code => (char)code).Where(character => Is(character, EndOfAscii))]);

    /// <summary>Copies <paramref name="length"/> characters while looking at them; made for a few.</summary>
    /// <param name="text">The first character.</param>
    /// <param name="destination">Where it goes. What is there after a false is of no use.</param>
    /// <param name="length">How many characters both have.</param>
    /// <returns>Whether all are plain ASCII; false also when there are too few to be worth the look.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryCopy(ref char text, ref char destination, int length)
    {
        if (length < 4)
        {
            return false;
        }

        var special = length >= 8
            ? CopyVectors(ref Unsafe.As<char, ushort>(ref text), ref Unsafe.As<char, ushort>(ref destination), (nuint)(uint)length - 8)
            : CopyHalves(ref Unsafe.As<char, byte>(ref text), ref Unsafe.As<char, byte>(ref destination), (nuint)((uint)length - 4) * sizeof(char));
        return special == Vector128<ushort>.Zero;
    }

    /// <summary>The first character that is not plain ASCII; -1 when all are.</summary>
    public static int IndexOfSpecial(ReadOnlySpan<char> text) => text.IndexOfAnyExcept(s_ascii);

    /// <summary>Copies ASCII as UTF-8 up to the first character that is not plain, or a bit less.</summary>
    /// <param name="text">The text.</param>
    /// <param name="utf8">Where it goes: a byte for each character.</param>
    /// <returns>How many characters were copied.</returns>
    public static int CopyAsUtf8(ReadOnlySpan<char> text, Span<byte> utf8)
    {
        ref var from = ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(text));
        ref var to = ref MemoryMarshal.GetReference(utf8[..text.Length]);
        nuint i = 0;
        for (; (nint)i <= text.Length - Vector256<byte>.Count; i += (nuint)Vector256<byte>.Count)
        {
            var bytes = Narrow(Vector256.LoadUnsafe(ref from, i), Vector256.LoadUnsafe(ref from, i + (nuint)Vector256<ushort>.Count));
            var special = Vector256.LessThan(bytes.AsSByte(), Vector256.Create((sbyte)' ')).AsByte()
                | Vector256.Equals(bytes, Vector256.Create((byte)'"'))
                | Vector256.Equals(bytes, Vector256.Create((byte)'\\'));
            if (special != Vector256<byte>.Zero)
            {
                break;
            }

            bytes.StoreUnsafe(ref to, i);
        }

        return (int)i;
    }

    // What has no place in a byte becomes one outside ASCII, or a control character.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<byte> Narrow(Vector256<ushort> lower, Vector256<ushort> upper)
    {
        if (Avx2.IsSupported)
        {
            // Packs within each half.
            return Avx2.Permute4x64(Avx2.PackUnsignedSaturate(lower.AsInt16(), upper.AsInt16()).AsInt64(), 0b11_01_10_00).AsByte();
        }

        var most = Vector256.Create((ushort)byte.MaxValue);
        return Vector256.Narrow(Vector256.Min(lower, most), Vector256.Min(upper, most));
    }

    /// <summary>A bit for each character that is not plain.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Special(Vector256<ushort> characters, char end)
    {
        var shifted = characters - Vector256.Create((ushort)' ');
        return (Vector256.Equals(shifted, Vector256.Create((ushort)('"' - ' ')))
            | Vector256.Equals(shifted, Vector256.Create((ushort)('\\' - ' ')))
            | Vector256.Equals(Vector256.Max(shifted, Vector256.Create((ushort)(end - ' '))), shifted)).ExtractMostSignificantBits();
    }

    // Eight characters and more. The last vector begins at last and may overlap the one before it, so that none is looked at alone.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<ushort> CopyVectors(ref ushort text, ref ushort destination, nuint last)
    {
        var end = Vector128.LoadUnsafe(ref text, last);
        end.StoreUnsafe(ref destination, last);
        var special = Special(end);
        for (nuint i = 0; i < last; i += 8)
        {
            var characters = Vector128.LoadUnsafe(ref text, i);
            characters.StoreUnsafe(ref destination, i);
            special |= Special(characters);
        }

        return special;
    }

    // Four to seven characters: two groups of four, which may overlap.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<ushort> CopyHalves(ref byte text, ref byte destination, nuint last)
    {
        var first = Unsafe.ReadUnaligned<ulong>(ref text);
        var second = Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref text, last));
        Unsafe.WriteUnaligned(ref destination, first);
        Unsafe.WriteUnaligned(ref Unsafe.Add(ref destination, last), second);
        return Special(Vector128.Create(first, second).AsUInt16());
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<ushort> Special(Vector128<ushort> characters)
    {
        var shifted = characters - Vector128.Create((ushort)' ');
        return Vector128.Equals(shifted, Vector128.Create((ushort)('"' - ' ')))
            | Vector128.Equals(shifted, Vector128.Create((ushort)('\\' - ' ')))
            | Vector128.Equals(Vector128.Max(shifted, Vector128.Create((ushort)(0x80 - ' '))), shifted);
    }
#else
    public static bool TryCopy(ref char text, ref char destination, int length)
    {
        for (var i = 0; i < length; i++)
        {
            var character = Unsafe.Add(ref text, i);
            if (!Is(character, EndOfAscii))
            {
                return false;
            }

            Unsafe.Add(ref destination, i) = character;
        }

        return true;
    }
#endif
}
