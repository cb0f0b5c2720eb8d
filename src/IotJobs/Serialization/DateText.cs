using System.Runtime.CompilerServices;

namespace IotJobs.Serialization;

/// <summary>Dates and times in ISO 8601, as System.Text.Json writes them: <c>yyyy-MM-ddTHH:mm:ss[.fffffff]</c>, without trailing zeros, and the
/// offset.</summary>
internal static class DateText
{
    private const int FractionDigits = 7;
    private const int Longest = 33;

    private static readonly char[] s_twoDigits = [.. Enumerable.Range(0, 200).Select(i => (char)('0' + (i % 2 == 0 ? i / 20 : i / 2 % 10)))];

    /// <summary>Writes a date and time: with <c>Z</c> when it is UTC, with the offset when it is local time.</summary>
    /// <returns>The number of characters.</returns>
    public static int Format(DateTime value, Span<char> destination)
    {
        var length = FormatTime(value, destination);
        switch (value.Kind)
        {
            case DateTimeKind.Utc:
                destination[length] = 'Z';
                return length + 1;
            case DateTimeKind.Local:
                return length + FormatOffset(TimeZoneInfo.Local.GetUtcOffset(value), destination.Slice(length));
            default:
                return length;
        }
    }

    /// <summary>Writes a date and time with its offset.</summary>
    /// <returns>The number of characters.</returns>
    public static int Format(DateTimeOffset value, Span<char> destination)
    {
        var length = FormatTime(value.DateTime, destination);
        return length + FormatOffset(value.Offset, destination.Slice(length));
    }

    private static int FormatTime(DateTime value, Span<char> destination)
    {
        const int length = 19;
        destination = destination.Slice(0, Longest);
        FormatDate(value, destination);
        var ticks = value.Ticks % TimeSpan.TicksPerDay;
        var seconds = (int)(ticks / TimeSpan.TicksPerSecond);
        destination[10] = 'T';
        FormatTwo(seconds / 3600, destination, 11);
        destination[13] = ':';
        FormatTwo(seconds / 60 % 60, destination, 14);
        destination[16] = ':';
        FormatTwo(seconds % 60, destination, 17);
        var fraction = (int)(ticks % TimeSpan.TicksPerSecond);
        return fraction == 0 ? length : length + FormatFraction(fraction, destination.Slice(length));
    }

    private static void FormatDate(DateTime value, Span<char> destination)
    {
#if NET
        var (year, month, day) = DateOnly.FromDateTime(value);
#else
        var (year, month, day) = (value.Year, value.Month, value.Day);
#endif
        FormatTwo(year / 100, destination, 0);
        FormatTwo(year % 100, destination, 2);
        destination[4] = '-';
        FormatTwo(month, destination, 5);
        destination[7] = '-';
        FormatTwo(day, destination, 8);
    }

    private static int FormatFraction(int ticks, Span<char> destination)
    {
        FormatTwo(ticks / 100_000, destination, 1);
        FormatTwo(ticks / 1000 % 100, destination, 3);
        FormatTwo(ticks / 10 % 100, destination, 5);
        destination[FractionDigits] = (char)('0' + (ticks % 10));
        destination[0] = '.';
        var last = FractionDigits;
        while (destination[last] == '0')
        {
            last--;
        }

        return last + 1;
    }

    private static int FormatOffset(TimeSpan offset, Span<char> destination)
    {
        var minutes = (int)(Math.Abs(offset.Ticks) / TimeSpan.TicksPerMinute);
        destination[0] = offset.Ticks < 0 ? '-' : '+';
        FormatTwo(minutes / 60, destination, 1);
        destination[3] = ':';
        FormatTwo(minutes % 60, destination, 4);
        return 6;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void FormatTwo(int number, Span<char> destination, int index) =>
        Unsafe.CopyBlockUnaligned(
            ref Unsafe.As<char, byte>(ref destination[index]), ref Unsafe.As<char, byte>(ref s_twoDigits[2 * number]), 2 * sizeof(char));
}
