using System.Runtime.CompilerServices;
#if NET
using System.Runtime.Intrinsics;
#endif

namespace IotJobs.Serialization;

/// <summary>Text that stands in every JSON document as it is: ASCII but for control characters, <c>"</c> and <c>\</c>.</summary>
internal static class PlainText
{
    /// <summary>Copies <paramref name="length"/> characters while looking at them.</summary>
    /// <param name="text">The first character.</param>
    /// <param name="destination">Where it goes. What is there after a false is of no use.</param>
    /// <param name="length">How many characters both have.</param>
    /// <returns>Whether all are plain; false also when there are too few to be worth the look.</returns>
#if NET
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
            if (character is < ' ' or >= (char)0x80 or '"' or '\\')
            {
                return false;
            }

            Unsafe.Add(ref destination, i) = character;
        }

        return true;
    }
#endif
}
