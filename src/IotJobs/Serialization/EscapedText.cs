using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
#if NET
using System.Numerics;
using System.Runtime.Intrinsics;
#endif

namespace IotJobs.Serialization;

/// <summary>Copies text while escaping what does not stand for itself.</summary>
internal static class EscapedText
{
    /// <summary>The room that is needed beyond the length of the text.</summary>
    public const int Slack = 64;

    // A backslash and the letter behind it; 0 for characters that have no such form.
    private static readonly uint[] s_short = ShortForms();

    /// <summary>Copies text up to a character that is neither plain nor has a short escape.</summary>
    /// <param name="text">The text, and afterwards what is left of it.</param>
    /// <param name="destination">Where it goes.</param>
    /// <param name="end">The first character that is not plain.</param>
    /// <returns>How many characters were written. What is left begins with a special character, or there is no more room.</returns>
    public static int Copy(scoped ref ReadOnlySpan<char> text, Span<char> destination, char end)
    {
        var length = CopyVectors(ref text, destination, end);
        var read = 0;
        for (; read < text.Length && length < destination.Length - 1; read++)
        {
            var character = text[read];
            if (PlainText.Is(character, end))
            {
                destination[length++] = character;
            }
            else if (character < s_short.Length && s_short[character] is not 0 and var escape)
            {
                destination[length++] = '\\';
                destination[length++] = (char)(escape >> 16);
            }
            else
            {
                break;
            }
        }

        text = text.Slice(read);
        return length;
    }

    /// <summary>Copies the first character of a text, or the pair of surrogates with which it begins, in the long form.</summary>
    /// <param name="text">The text, and afterwards what is left of it.</param>
    /// <param name="destination">Room for twelve characters.</param>
    /// <param name="ascii">Whether characters outside ASCII are escaped.</param>
    /// <returns>How many characters were written.</returns>
    public static int CopySpecial(scoped ref ReadOnlySpan<char> text, Span<char> destination, bool ascii)
    {
        var character = text[0];
        if (char.IsHighSurrogate(character) && text.Length > 1 && char.IsLowSurrogate(text[1]))
        {
            var length = Write(character, destination, ascii);
            length += Write(text[1], destination.Slice(length), ascii);
            text = text.Slice(2);
            return length;
        }

        text = text.Slice(1);
        return Write(char.IsSurrogate(character) ? '\uFFFD' : character, destination, ascii || character < ' ');
    }

    private static int Write(char character, Span<char> destination, bool asEscape)
    {
        if (!asEscape)
        {
            destination[0] = character;
            return 1;
        }

        const string digits = "0123456789abcdef";
        destination[5] = digits[character & 0xF];
        destination[4] = digits[(character >> 4) & 0xF];
        destination[3] = digits[(character >> 8) & 0xF];
        destination[2] = digits[character >> 12];
        destination[1] = 'u';
        destination[0] = '\\';
        return 6;
    }

    private static uint[] ShortForms()
    {
        const string characters = "\"\\\b\f\n\r\t";
        const string letters = "\"\\bfnrt";
        var forms = new uint[PlainText.EndOfAscii];
        for (var i = 0; i < characters.Length; i++)
        {
            forms[characters[i]] = '\\' | ((uint)letters[i] << 16);
        }

        return forms;
    }

#if NET
    // Whole vectors. Behind an escape the rest of the vector is copied again, a character further on.
    private static int CopyVectors(scoped ref ReadOnlySpan<char> text, Span<char> destination, char end)
    {
        ref var from = ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(text));
        ref var to = ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(destination));
        var forms = s_short;
        var (read, written) = (0, 0);
        while (read <= text.Length - (2 * Vector256<ushort>.Count) && written <= destination.Length - (3 * Vector256<ushort>.Count))
        {
            var characters = Vector256.LoadUnsafe(ref from, (nuint)read);
            characters.StoreUnsafe(ref to, (nuint)written);
            for (var special = PlainText.Special(characters, end); special != 0; special &= special - 1)
            {
                var next = read + BitOperations.TrailingZeroCount(special);
                var place = written + next - read;
                var character = Unsafe.Add(ref from, next);
                if (character >= PlainText.EndOfLetters && end == PlainText.EndOfLetters)
                {
                    if (!char.IsSurrogate((char)character))
                    {
                        continue;
                    }

                    // The second of a pair within the vector is its next special character.
                    if (char.IsSurrogatePair((char)character, (char)Unsafe.Add(ref from, next + 1)) && next + 1 < read + Vector256<ushort>.Count)
                    {
                        special &= special - 1;
                        continue;
                    }
                }

                if (character >= forms.Length || forms[character] == 0 || !BitConverter.IsLittleEndian)
                {
                    text = text.Slice(next);
                    return place;
                }

                Unsafe.WriteUnaligned(ref Unsafe.As<ushort, byte>(ref Unsafe.Add(ref to, place)), forms[character]);
                Vector256.LoadUnsafe(ref from, (nuint)next + 1).StoreUnsafe(ref to, (nuint)place + 2);
                written++;
            }

            read += Vector256<ushort>.Count;
            written += Vector256<ushort>.Count;
        }

        text = text.Slice(read);
        return written;
    }
#else
    private static int CopyVectors(scoped ref ReadOnlySpan<char> text, Span<char> destination, char end) => 0;
#endif
}
