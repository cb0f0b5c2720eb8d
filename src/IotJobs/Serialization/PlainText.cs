using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
#if NET
using System.Runtime.Intrinsics;
#endif

namespace IotJobs.Serialization;

/// <summary>Text that stands in JSON as it is.</summary>
internal static class PlainText
{
    /// <summary>Whether <paramref name="character"/> is escaped in JSON, or is half of a surrogate pair, which has to be looked at.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsSpecial(char character) =>
        character < ' ' | character == '"' | character == '\\' | (character & 0xF800) == 0xD800;

    /// <summary>Copies <paramref name="text"/> while looking at it.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="destination">At least as long. What is in it after a false is of no use.</param>
    /// <returns>Whether no character is special.</returns>
    public static bool TryCopy(ReadOnlySpan<char> text, Span<char> destination)
    {
#if NET
        if (Vector128.IsHardwareAccelerated && text.Length >= Vector128<ushort>.Count && text.Length <= destination.Length)
        {
            return TryCopyVectors(
                ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(text)),
                ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(destination)),
                (nuint)text.Length);
        }
#endif
        var special = false;
        for (var i = 0; i < text.Length; i++)
        {
            special |= IsSpecial(text[i]);
            destination[i] = text[i];
        }

        return !special;
    }

#if NET
    private static bool TryCopyVectors(ref ushort text, ref ushort destination, nuint length)
    {
        // The last vector may overlap the one before it: no character is looked at alone.
        var last = length - (nuint)Vector128<ushort>.Count;
        var special = Vector128<ushort>.Zero;
        for (nuint i = 0; ; i = Math.Min(i + (nuint)Vector128<ushort>.Count, last))
        {
            var characters = Vector128.LoadUnsafe(ref text, i);
            special |= Vector128.LessThan(characters, Vector128.Create((ushort)' '))
                | Vector128.Equals(characters, Vector128.Create((ushort)'"'))
                | Vector128.Equals(characters, Vector128.Create((ushort)'\\'))
                | Vector128.Equals(characters & Vector128.Create((ushort)0xF800), Vector128.Create((ushort)0xD800));
            characters.StoreUnsafe(ref destination, i);
            if (i == last)
            {
                return special == Vector128<ushort>.Zero;
            }
        }
    }
#endif
}
