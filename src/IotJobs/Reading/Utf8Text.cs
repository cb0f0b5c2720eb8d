namespace IotJobs.Serialization;

/// <summary>Whether bytes are UTF-8.</summary>
internal static class Utf8Text
{
    /// <summary>The place of the first byte that does not belong to a well-formed sequence; -1 when all do.</summary>
    public static int IndexOfInvalid(ReadOnlySpan<byte> text)
    {
#if NET
        if (System.Text.Unicode.Utf8.IsValid(text))
        {
            return -1;
        }
#endif
        for (var i = 0; i < text.Length;)
        {
            var length = LengthOfSequence(text.Slice(i));
            if (length == 0)
            {
                return i;
            }

            i += length;
        }

        return -1;
    }

    // The table of well-formed byte sequences: the Unicode Standard, table 3-7. 0: none begins here.
    private static int LengthOfSequence(ReadOnlySpan<byte> text) => text[0] switch
    {
        < 0x80 => 1,
        < 0xC2 => 0,
        < 0xE0 => Continues(text, 2, 0x80, 0xBF),
        0xE0 => Continues(text, 3, 0xA0, 0xBF),
        0xED => Continues(text, 3, 0x80, 0x9F),
        < 0xF0 => Continues(text, 3, 0x80, 0xBF),
        0xF0 => Continues(text, 4, 0x90, 0xBF),
        < 0xF4 => Continues(text, 4, 0x80, 0xBF),
        0xF4 => Continues(text, 4, 0x80, 0x8F),
        _ => 0,
    };

    private static int Continues(ReadOnlySpan<byte> text, int length, byte low, byte high)
    {
        if (text.Length < length || text[1] < low || text[1] > high)
        {
            return 0;
        }

        for (var i = 2; i < length; i++)
        {
            if ((text[i] & 0xC0) != 0x80)
            {
                return 0;
            }
        }

        return length;
    }
}
