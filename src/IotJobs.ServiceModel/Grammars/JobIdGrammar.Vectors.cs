#if NET
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace IotJobs.ServiceModel;

// JobIds of the usual lengths in one look, where the processor can: two groups of sixteen characters, which may overlap.
internal static partial class JobIdGrammar
{
    private const int GroupLength = 16;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool FitsOneLook(ReadOnlySpan<char> text) => Avx2.IsSupported && text.Length is >= GroupLength and <= 2 * GroupLength;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsLegalAtOneLook(ReadOnlySpan<char> text)
    {
        ref var first = ref Unsafe.As<char, short>(ref MemoryMarshal.GetReference(text));

        // Saturation makes every character outside ASCII a byte that is not legal: 0 or 0x80 and above.
        var bytes = Avx2.PackUnsignedSaturate(
            Vector256.LoadUnsafe(ref first), Vector256.LoadUnsafe(ref first, (nuint)(uint)(text.Length - GroupLength)));

        // By its lower four bits, a bit for each upper four bits with which a character is legal: bit 3 of entry 0 is 0x30, '0'.
        var legalRows = Vector128.Create(
            0xA8, 0xF8, 0xF8, 0xF8, 0xF8, 0xF8, 0xF8, 0xF8, 0xF8, 0xF8, 0xF0, 0x50, 0x50, 0x54, 0x50, (byte)0x70);
        var rowBits = Vector128.Create(0x01, 0x02, 0x04, 0x08, 0x10, 0x20, 0x40, 0x80, 0, 0, 0, 0, 0, 0, 0, (byte)0);
        var rows = Avx2.ShiftRightLogical(bytes.AsUInt16(), 4).AsByte() & Vector256.Create((byte)0x0F);
        var legal = Avx2.Shuffle(Vector256.Create(legalRows, legalRows), bytes) & Avx2.Shuffle(Vector256.Create(rowBits, rowBits), rows);
        return !Vector256.EqualsAny(legal, Vector256<byte>.Zero);
    }
}
#endif
