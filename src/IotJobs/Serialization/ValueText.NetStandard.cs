#if !NET
using System.Buffers.Text;
using System.Globalization;

namespace IotJobs.Serialization;

// Where values cannot be formatted as UTF-16 without allocating, they are formatted as UTF-8 and widened: all are ASCII.
internal static class ValueText
{
    public const int LongestNumber = 32;

    public const int LongestQuoted = 48;

    public static int Format(long value, Span<char> destination)
    {
        Span<byte> utf8 = stackalloc byte[LongestQuoted];
        Utf8Formatter.TryFormat(value, utf8, out var length);
        return Widen(utf8.Slice(0, length), destination);
    }

    public static int Format(ulong value, Span<char> destination)
    {
        Span<byte> utf8 = stackalloc byte[LongestQuoted];
        Utf8Formatter.TryFormat(value, utf8, out var length);
        return Widen(utf8.Slice(0, length), destination);
    }

    public static int Format(decimal value, Span<char> destination)
    {
        Span<byte> utf8 = stackalloc byte[LongestQuoted];
        Utf8Formatter.TryFormat(value, utf8, out var length);
        return Widen(utf8.Slice(0, length), destination);
    }

    public static int Format(double value, Span<char> destination)
    {
        // .NET Framework's "R" does not always read back as the same number; its "G17" does.
        var text = value.ToString("R", CultureInfo.InvariantCulture);
        if (double.Parse(text, CultureInfo.InvariantCulture) != value)
        {
            text = value.ToString("G17", CultureInfo.InvariantCulture);
        }

        text.AsSpan().CopyTo(destination);
        return text.Length;
    }

    public static int Format(float value, Span<char> destination)
    {
        var text = value.ToString("R", CultureInfo.InvariantCulture);
        if (float.Parse(text, CultureInfo.InvariantCulture) != value)
        {
            text = value.ToString("G9", CultureInfo.InvariantCulture);
        }

        text.AsSpan().CopyTo(destination);
        return text.Length;
    }

    public static int Format(Version value, Span<char> destination)
    {
        var text = value.ToString();
        text.AsSpan().CopyTo(destination);
        return text.Length;
    }

    public static int Format(Guid value, Span<char> destination)
    {
        Span<byte> utf8 = stackalloc byte[LongestQuoted];
        Utf8Formatter.TryFormat(value, utf8, out var length);
        return Widen(utf8.Slice(0, length), destination);
    }

    public static int Format(TimeSpan value, Span<char> destination)
    {
        Span<byte> utf8 = stackalloc byte[LongestQuoted];
        Utf8Formatter.TryFormat(value, utf8, out var length);
        return Widen(utf8.Slice(0, length), destination);
    }

    private static int Widen(ReadOnlySpan<byte> utf8, Span<char> destination)
    {
        for (var i = 0; i < utf8.Length; i++)
        {
            destination[i] = (char)utf8[i];
        }

        return utf8.Length;
    }
}
#endif
